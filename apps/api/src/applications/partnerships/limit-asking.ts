import type { Actor } from '@samenspoor/domain/access/actor';
import { judgeAsking } from '@samenspoor/domain/applications/partnerships/invitation-limit';
import { brusselsDay } from '@samenspoor/domain/kernel/brussels-day';
import { brusselsInstant } from '@samenspoor/domain/kernel/brussels-time';
import type { EntityManager } from 'typeorm';
import { refuseIfAny } from '../../platform/http/refusal-error';

/** $1 who asks, $2 the start of today. */
const ASKED = `
  select count(*)::int as asked from partnership_member where invited_by_id = $1 and invited_at >= $2`;

/**
 * Refuses `too_many_invitations` to who would ask too many members in one day, whichever partnership they are for. One
 * person is counted one request at a time.
 */
export async function limitAsking(tx: EntityManager, { personId }: Actor, asked: number, now: Date): Promise<void> {
  await tx.query(`select pg_advisory_xact_lock(7264020, hashtext($1))`, [personId]);
  const [today] = await tx.query<{ asked: number }[]>(ASKED, [personId, brusselsInstant(brusselsDay(now), '00:00:00')]);
  refuseIfAny(judgeAsking(asked, today?.asked ?? 0));
}
