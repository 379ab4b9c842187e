import { ownIn, visibleIn } from '../../applications';
import { isoInstant } from '../../platform/data/iso-instant';

/**
 * The latest messages about an application before a moment, newest first. $1 the application, $2 and $3 the scope, $4 who
 * reads, $5 and $6 moment and id before which the page ends, $7 rows. No row: it doesn't exist for this scope.
 */
export const MESSAGES = `
  select a.state, ${ownIn('$2', '$3')} as own, coalesce((
    select json_agg(json_build_object(
      'id', m.id, 'side', m.side, 'authorName', m.author_name, 'organisationName', m.organisation_name, 'text', m.text,
      'sentAt', ${isoInstant('m.sent_at')}, 'editedAt', ${isoInstant('m.edited_at')},
      'withdrawnAt', ${isoInstant('m.withdrawn_at')}, 'own', m.author_id = $4::uuid,
      'documents', (
        select count(*)::int from document d
        where d.subject_type = 'message' and d.subject_id = m.id and d.state = 'ready' and m.withdrawn_at is null),
      'unread', m.withdrawn_at is null and not exists (
        select from message_reading r where r.message_id = m.id and r.person_id = $4::uuid),
      'readBy', coalesce((
        select json_agg(json_build_object('personName', r.person_name, 'at', ${isoInstant('r.read_at')})
          order by r.read_at, r.person_name)
        from message_reading r where r.message_id = m.id and r.person_id <> $4::uuid), '[]'))
      order by m.sent_at desc, m.id desc)
    from (
      select * from message m
      where m.application_id = a.id and ($5::timestamptz is null or (m.sent_at, m.id) < ($5::timestamptz, $6::uuid))
      order by m.sent_at desc, m.id desc limit $7) m), '[]') as items
  from application a
  join call c on c.id = a.call_id
  where a.id = $1 and ${visibleIn('$2', '$3')}`;

/** What the other side wrote and a person hasn't read: SQL over the application `a`, `person` who, `side` theirs. */
export const unreadCount = (person: string, side: string): string => `(
  select count(*)::int from message m
  where m.application_id = a.id and m.side <> ${side} and m.withdrawn_at is null
    and not exists (select from message_reading r where r.message_id = m.id and r.person_id = ${person}))`;

/** Marks what was sent up to a message as read. $1 the application, $2 the message, $3 and $4 who, $5 when, $6 for which side. */
export const MARK_READ = `
  insert into message_reading (message_id, person_id, person_name, read_at, side)
  select m.id, $3, $4, $5, $6
  from message m join message last on last.id = $2 and last.application_id = m.application_id
  where m.application_id = $1 and (m.sent_at, m.id) <= (last.sent_at, last.id)
    and m.author_id <> $3 and m.withdrawn_at is null
  order by m.id
  on conflict do nothing`;
