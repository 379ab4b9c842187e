import { Injectable } from '@nestjs/common';
import {
  type PresenceChanged,
  type PresenceView,
  type PresentWindow,
  type SayPresent,
  applicationTopic,
} from '@samenspoor/contracts/applications/application-live';
import type { Actor } from '@samenspoor/domain/access/actor';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock/clock';
import { UnitOfWork } from '../../platform/data/unit-of-work';
import { LiveChannel } from '../../platform/live/live-channel';
import { WorksOn } from './works-on';

/** Milliseconds after which a window that isn't heard of is gone. It says that it is there every 25 seconds. */
const EXPIRES_AFTER = 60_000;

/** As many as a screen can name, and a message can carry. */
const MOST_WINDOWS = 20;

/** Of a message of `LiveChannel`, what the people in it may take. */
const MOST_BYTES = 7_500;

/** `changed` of a window that is new, or back after it expired, too. */
const KEEP = `
  insert into application_presence (application_id, person_id, window_id, person_name, part, field, expires_at)
  values ($1, $2, $3, $4, $5, $6, $7)
  on conflict (application_id, person_id, window_id) do update set
    person_name = excluded.person_name, part = excluded.part, field = excluded.field, expires_at = excluded.expires_at
  returning coalesce((
    select former.expires_at <= $8 or (former.part, former.field) is distinct from ($5::text, $6::text)
    from application_presence former
    where former.application_id = $1 and former.person_id = $2 and former.window_id = $3), true) as changed`;

const LEAVE = `
  delete from application_presence
  where application_id = $1 and ((person_id = $2 and window_id = $3) or expires_at <= $4)`;

const LIST = `
  select person_id as "personId", window_id as "windowId", person_name as name, part, field
  from application_presence where application_id = $1 and expires_at > $2
  order by person_name, person_id, window_id limit ${MOST_WINDOWS}`;

/** Somebody has an application open, in this window; answers who else does. Told to the others when something changed. */
@Injectable()
export class SayPresentInApplication {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly worksOn: WorksOn,
    private readonly live: LiveChannel,
  ) {}

  /** Refusal: `not_found` for who doesn't work on it. */
  async execute(actor: Actor, id: string, body: SayPresent): Promise<PresenceView> {
    const version = await this.worksOn.versionOrRefused(actor, id);
    const people = await this.work.run(async (tx) => {
      const changed = body.leaving ? await this.leave(tx, actor, id, body) : await this.keep(tx, actor, id, body);
      const present = await tx.query<PresentWindow[]>(LIST, [id, this.clock.now()]);
      if (changed) {
        const event: PresenceChanged = { type: 'presence', people: tellable(present) };
        this.live.publish(tx, applicationTopic(id), event);
      }
      return present;
    });
    const others = people.filter(({ personId, windowId }) => personId !== actor.personId || windowId !== body.windowId);
    return { version, people: others };
  }

  private async keep(
    tx: EntityManager,
    actor: Actor,
    id: string,
    { windowId, part = null, field = null }: SayPresent,
  ): Promise<boolean> {
    const now = this.clock.now();
    const expires = new Date(now.getTime() + EXPIRES_AFTER);
    const values = [id, actor.personId, windowId, actor.personName, part, field, expires, now];
    const [row] = await tx.query<{ changed: boolean }[]>(KEEP, values);
    return row?.changed ?? true;
  }

  private async leave(tx: EntityManager, actor: Actor, id: string, { windowId }: SayPresent): Promise<boolean> {
    await tx.query(LEAVE, [id, actor.personId, windowId, this.clock.now()]);
    return true;
  }
}

/** As many as fit a message: whoever names a long place in many windows keeps nobody else from being seen. */
function tellable(people: readonly PresentWindow[]): readonly PresentWindow[] {
  let bytes = 0;
  return people.filter((one) => (bytes += Buffer.byteLength(JSON.stringify(one)) + 1) <= MOST_BYTES);
}
