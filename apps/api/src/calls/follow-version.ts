import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { CallMoved, ProgrammePublished } from '@samenspoor/contracts/catalogue/programme-events';
import type { EntityManager } from 'typeorm';
import { EventBus } from '../platform/events/event-bus';
import { RefusalError } from '../platform/http/refusal-error';
import { notClosed } from './call-json.sql';

/** $1 programme, $2 now, $3 codes (null: all). */
const FOLLOWING = `
  select c.id, c.code, c.name from call c
  where c.programme_id = $1 and ${notClosed('$2')} and ($3::text[] is null or c.code = any($3))
  order by c.code for update`;

/** Moves calls that aren't closed to the version that was just published: new applications are made on it. */
@Injectable()
export class FollowVersion implements OnModuleInit {
  constructor(private readonly events: EventBus) {}

  onModuleInit(): void {
    this.events.subscribe<ProgrammePublished>('programme.published', (tx, event) => this.execute(tx, event));
  }

  /** Refusal: `call_of_other_programme` for a call that is closed, cancelled or of another programme. */
  async execute(tx: EntityManager, event: ProgrammePublished): Promise<void> {
    const { programmeId, versionId, content, at, actor, calls: codes } = event;
    const calls = await tx.query<{ id: string; code: string; name: string }[]>(FOLLOWING, [programmeId, at, codes]);
    const stranger = (codes ?? []).findIndex((code) => !calls.some((call) => call.code === code));
    if (stranger >= 0) throw RefusalError.of('call_of_other_programme', undefined, `/calls/${stranger}`);
    for (const { id: callId, name: callName } of calls) {
      await tx.query('update call set programme_version_id = $2, version = version + 1 where id = $1', [
        callId,
        versionId,
      ]);
      const moved = { callId, callName, versionId, content, actor, at };
      await this.events.publish<CallMoved>(tx, { name: 'call.moved', ...moved });
    }
  }
}
