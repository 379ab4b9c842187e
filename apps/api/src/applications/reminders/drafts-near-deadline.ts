import { type CallWindow, ownWindow } from '@samenspoor/domain/calls/call-window';
import { FARTHEST_REMINDER_DAYS } from '@samenspoor/domain/calls/deadline-reminder';
import type { EntityManager } from 'typeorm';
import { isInvited } from '../application-scope.sql';
import { APPLICANT_ROLES, actingFor } from '../notices/people-of-places';

/** Something that can still be submitted, and until when. */
export interface OpenDraft {
  readonly id: string;
  readonly call: string;
  readonly applicant: string;
  /** First moment too late for this applicant. */
  readonly closesAt: Date;
}

interface DraftRow extends CallWindow {
  readonly id: string;
  readonly call: string;
  readonly applicant: string;
  readonly extendedUntil: Date | null;
  readonly reopenedUntil: Date | null;
}

const DRAFTS = `
  select a.id, c.name as call, g.name as applicant, c.opens_at as "opensAt", c.closes_at as "closesAt",
         c.grace_seconds as "graceSeconds", x.until as "extendedUntil", a.reopened_until as "reopenedUntil"
    from application a
    join call c on c.id = a.call_id and c.state = 'published'
    join local_government g on g.id = a.applicant_id
    left join lateral (
      select e.until from call_extension e
       where e.call_id = a.call_id and e.applicant_id = a.applicant_id and e.withdrawn_at is null
       order by e.granted_at desc limit 1) x on true
   where a.state in ('draft', 'reopened')`;

/** $1 now, $2 days: whatever its deadline is, it lies within these days. */
const NEAR = `${DRAFTS}
     and greatest(c.closes_at, x.until, a.reopened_until) > $1
     and least(c.closes_at, x.until, a.reopened_until) < $1::timestamptz + make_interval(days => $2)`;

const ONE = `${DRAFTS} and a.id = $1`;

/**
 * $1 an application, $2 a day, $3 roles: who can submit it, and colleagues who are invited to write in it and still
 * work there.
 */
const PEOPLE = `
  select p.person_id as "personId"
    from application a
    cross join lateral (${actingFor('a.applicant_id', '$3', '$2')}) as p
   where a.id = $1
   union
  select guest.person_id
    from application a
    join capacity guest on guest.role = 'municipal_guest'
     and guest.valid_from <= $2::date and (guest.valid_to is null or guest.valid_to >= $2::date)
   where a.id = $1 and ${isInvited('guest.id', 'write')}`;

/** The drafts whose deadline may ask for a reminder around `now`. */
export async function draftsNearDeadline(tx: EntityManager, now: Date): Promise<OpenDraft[]> {
  const rows = await tx.query<DraftRow[]>(NEAR, [now, FARTHEST_REMINDER_DAYS + 1]);
  return rows.map(openDraft).filter(({ closesAt }) => closesAt > now);
}

/** One draft, or null when it is none any more. */
export async function findDraft(tx: EntityManager, id: string): Promise<OpenDraft | null> {
  const [row] = await tx.query<DraftRow[]>(ONE, [id]);
  return row ? openDraft(row) : null;
}

/** Who can still do something about a draft, on a day `YYYY-MM-DD`. */
export function peopleOfDraft(tx: EntityManager, id: string, today: string): Promise<{ readonly personId: string }[]> {
  return tx.query<{ personId: string }[]>(PEOPLE, [id, today, APPLICANT_ROLES]);
}

function openDraft({ id, call, applicant, extendedUntil, reopenedUntil, ...window }: DraftRow): OpenDraft {
  return { id, call, applicant, closesAt: ownWindow(window, { extendedUntil, reopenedUntil }).closesAt };
}
