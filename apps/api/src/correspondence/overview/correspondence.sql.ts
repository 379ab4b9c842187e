import { heldBy, ownIn, visibleIn } from '../../applications';
import { isoInstant } from '../../platform/data/iso-instant';
import { unreadCount } from '../messages/messages.sql';

/** $1 the application, $2 and $3 the scope. */
export const SEEN = `
  select 1 as seen from application a join call c on c.id = a.call_id where a.id = $1 and ${visibleIn('$2', '$3')}`;

/** What is going on about one application. $1 the application, $2 and $3 the scope, $4 who looks, $5 for which side. */
export const SUMMARY = `
  select a.state, a.submitted_at as "submittedAt", ${ownIn('$2', '$3')} as own,
    (select count(*)::int from correction k where k.application_id = a.id and k.state = 'open') as open,
    (select min(k.due_on)::text from correction k where k.application_id = a.id and k.state = 'open') as "answerBy",
    (select count(*)::int from correction k where k.application_id = a.id and k.state = 'answered') as answered,
    (select count(*)::int from correction k where k.application_id = a.id) as corrections,
    ${unreadCount('$4::uuid', '$5::text')} as unread,
    coalesce((
      select json_agg(json_build_object('from', ${isoInstant('p.started_at')}, 'until', ${isoInstant('p.ended_at')}))
      from procedure_pause p where p.application_id = a.id), '[]') as pauses
  from application a
  join call c on c.id = a.call_id
  where a.id = $1 and ${visibleIn('$2', '$3')}`;

/**
 * Files with something to do, the most pressing first. $1 the own local government, or null for the ministry; $2 the state
 * in which a request waits for this side, $3 the side. What one person of a side read, waits for none of them.
 */
export const WAITING = `
  with asked as (
    select application_id, count(*)::int as waiting, min(due_on) as due_on
    from correction where state = $2 group by application_id),
  written as (
    select m.application_id, count(*)::int as unread
    from message m
    where m.side <> $3 and m.withdrawn_at is null
      and not exists (select from message_reading r where r.message_id = m.id and r.side = $3)
    group by m.application_id)
  select a.id as "applicationId", a.reference, c.name as "callName", g.name as "applicantName",
         coalesce(k.waiting, 0) as "waitingCorrections", k.due_on::text as "dueOn",
         coalesce(w.unread, 0) as "unreadMessages"
  from application a
  join call c on c.id = a.call_id
  join local_government g on g.id = a.applicant_id
  left join asked k on k.application_id = a.id
  left join written w on w.application_id = a.id
  where (k.waiting > 0 or w.unread > 0) and ($1::uuid is null or a.applicant_id = any(${heldBy('$1::uuid')}))
  order by k.due_on nulls last, a.reference, a.id
  limit 50`;
