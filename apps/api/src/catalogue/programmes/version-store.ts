import { Programme } from '@samenspoor/database/entities/catalogue/programme.entity';
import { ProgrammeVersion } from '@samenspoor/database/entities/catalogue/programme-version.entity';
import type { Actor } from '@samenspoor/domain/access/actor';
import { permissionsOf } from '@samenspoor/domain/access/permissions';
import { withoutIdleCountRules } from '@samenspoor/domain/catalogue/count-rule';
import type { ProgrammeContent } from '@samenspoor/domain/catalogue/programme-content';
import {
  PROGRAMME_VERSION_LIFECYCLE,
  type ProgrammeVersionAction,
  type ProgrammeVersionFacts,
} from '@samenspoor/domain/catalogue/programme-version-lifecycle';
import { refusal } from '@samenspoor/domain/kernel/refusal';
import { decide } from '@samenspoor/domain/workflow/lifecycle';
import type { EntityManager } from 'typeorm';
import { type Allowed, decidedOrRefused } from '../../platform/http/decided-or-refused';
import { foundOrRefused } from '../../platform/http/refusal-error';

/** Which version of which programme. */
export interface VersionKey {
  readonly code: string;
  readonly number: number;
}

/** A programme with one of its versions, locked until the end of the transaction. */
export async function lockVersion(
  tx: EntityManager,
  { code, number }: VersionKey,
): Promise<{ readonly programme: Programme; readonly version: ProgrammeVersion }> {
  const programme = foundOrRefused(await tx.findOneBy(Programme, { code }));
  const where = { programmeId: programme.id, number };
  const version = foundOrRefused(await tx.findOne(ProgrammeVersion, { where, lock: { mode: 'pessimistic_write' } }));
  return { programme, version };
}

/** The latest published version; null for a programme that has none yet. */
export function latestPublished(tx: EntityManager, programmeId: string): Promise<ProgrammeVersion | null> {
  return tx.findOne(ProgrammeVersion, { where: { programmeId, state: 'published' }, order: { number: 'DESC' } });
}

/** The verdict of the lifecycle; what is published already answers `version_already_published`. */
export function decideVersion(
  actor: Actor,
  action: ProgrammeVersionAction,
  version: ProgrammeVersion,
  facts: Pick<ProgrammeVersionFacts, 'before' | 'note'> = { before: null, note: '' },
): Allowed<ProgrammeVersion['state']> {
  const { content, state } = version;
  const permissions = permissionsOf(actor.role);
  const decision = decide(PROGRAMME_VERSION_LIFECYCLE, action, state, permissions, { content, ...facts });
  return decidedOrRefused(decision, () => refusal('version_already_published'));
}

/** A new draft of the programme, under the next number; without what says nothing any more. */
export async function insertDraft(
  tx: EntityManager,
  programmeId: string,
  content: ProgrammeContent,
  by: { readonly at: Date; readonly name: string },
): Promise<number> {
  const [{ number } = { number: 1 }] = await tx.query<{ number: number }[]>(
    'select coalesce(max(number), 0) + 1 as number from programme_version where programme_id = $1',
    [programmeId],
  );
  const own = { ...content, themes: withoutIdleCountRules(content.themes) };
  const draft = { programmeId, number, content: own, createdAt: by.at, createdByName: by.name };
  await tx.insert(ProgrammeVersion, { ...draft, state: PROGRAMME_VERSION_LIFECYCLE.initial } as never);
  return number;
}
