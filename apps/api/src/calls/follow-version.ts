import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { CallMoved, ProgrammePublished } from '@samenspoor/contracts/catalogue/programme-events';
import type { EntityManager } from 'typeorm';
import { AuditTrail } from '../audit';
import { EventBus } from '../platform/events/event-bus';
import { RefusalError } from '../platform/http/refusal-error';
import { notClosed } from './call-json.sql';

/** A call that moves, with the versions it leaves and goes to as an official reads them. */
interface Following {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly left: string;
  readonly taken: string;
}

/** $1 programme, $2 now, $3 codes (null: all), $4 the version to move to. */
const FOLLOWING = `
  select c.id, c.code, c.name, p.name || ', versie ' || before.number as left, p.name || ', versie ' || next.number as taken
  from call c
  join programme p on p.id = c.programme_id
  join programme_version before on before.id = c.programme_version_id
  join programme_version next on next.id = $4
  where c.programme_id = $1 and ${notClosed('$2')} and ($3::text[] is null or c.code = any($3))
  order by c.code for update of c`;

/**
 * Moves calls that aren't closed to the version that was just published: new applications are made on it. It is a change
 * of each call, with its trace: a version of a call counts its entries.
 */
@Injectable()
export class FollowVersion implements OnModuleInit {
  constructor(
    private readonly events: EventBus,
    private readonly audit: AuditTrail,
  ) {}

  onModuleInit(): void {
    this.events.subscribe<ProgrammePublished>('programme.published', (tx, event) => this.execute(tx, event));
  }

  /** Refusal: `call_of_other_programme` for a call that is closed, cancelled or of another programme. */
  async execute(tx: EntityManager, event: ProgrammePublished): Promise<void> {
    const { programmeId, versionId, content, at, actor, calls: codes } = event;
    const calls = await tx.query<Following[]>(FOLLOWING, [programmeId, at, codes, versionId]);
    const stranger = (codes ?? []).findIndex((code) => !calls.some((call) => call.code === code));
    if (stranger >= 0) throw RefusalError.of('call_of_other_programme', undefined, `/calls/${stranger}`);
    for (const { id: callId, name: callName, left, taken } of calls) {
      await tx.query('update call set programme_version_id = $2, version = version + 1 where id = $1', [
        callId,
        versionId,
      ]);
      await this.audit.record(tx, actor, {
        subjectType: 'call',
        subjectId: callId,
        action: 'call.changed',
        changes: [{ field: 'programmeVersion', from: left, to: taken }],
        visibility: 'public',
      });
      const moved = { callId, callName, versionId, content, actor, at };
      await this.events.publish<CallMoved>(tx, { name: 'call.moved', ...moved });
    }
  }
}
