/** The next notifications whose moment has come, the oldest moment first. */
export const DUE = `
  select id, recipient, frequency from notification
   where state = 'pending' and due_at <= $1 order by due_at, id limit $2`;

/** Of these recipients those who had a bundled mail since an instant. */
export const SERVED = `
  select distinct recipient from mail_message where bundled and sent_at >= $1 and recipient = any($2)`;

/** What is still to be sent of these, for this process only. */
export const LOCK = `
  select n.id, n.event, n.recipient, n.recipient_person_id as "personId", n.subject_type as "subjectType",
         n.subject_id as "subjectId", n.link, n.data, n.attachments, n.created_at as "createdAt",
         coalesce(p.given_name || ' ' || p.family_name, n.recipient_name) as name, coalesce(p.email, n.recipient_email) as email
    from notification n left join person p on p.id = n.recipient_person_id
   where n.id = any($1) and n.state = 'pending' order by n.due_at, n.id
     for update of n skip locked`;

/** $1 a person, $2 today: a row when they have a capacity. */
export const ACTING = `
  select 1 from capacity
   where person_id = $1 and valid_from <= $2::date and (valid_to is null or valid_to >= $2::date) limit 1`;

export const DROP = `update notification set state = 'dropped', reason = $2 where id = any($1)`;

export const SENT = `
  update notification set state = 'sent', reason = null, attempts = attempts + 1, mail_id = $2 where id = any($1)`;

/** $2 what went wrong, $3 the moment of the next attempt, $4 the number of attempts that is the last. */
export const FAILED = `
  update notification set attempts = attempts + 1, reason = $2, due_at = $3,
         state = case when attempts + 1 >= $4 then 'failed' else state end
   where id = any($1) and state = 'pending'`;

export const POSTPONE = `update notification set due_at = $2 where id = any($1) and state = 'pending'`;

/** Two processes never make the one mail of the day of the same person at once. */
export const ONE_AT_A_TIME = 'select pg_advisory_xact_lock(7264003, hashtext($1))';
