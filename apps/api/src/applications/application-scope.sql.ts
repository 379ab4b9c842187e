/**
 * SQL: `m`, a membership, counts for the project period of the call `c`: the member agreed, and takes part in it. Who left
 * before it or joins after it is no partner in it.
 */
export const memberDuringPeriod = (m: string): string => `${m}.state in ('consented', 'ended') and ${coversPeriod(m)}`;

/** SQL: as `memberDuringPeriod`, and also who was asked but didn't answer yet. */
export const askedForPeriod = (m: string): string =>
  `${m}.state in ('proposed', 'consented', 'ended') and ${coversPeriod(m)}`;

const coversPeriod = (m: string): string =>
  `${m}.joined_on <= c.period_end and (${m}.left_on is null or ${m}.left_on >= c.period_start)`;

/** SQL: the ids of those whose files the local government `place` holds: its own, and of who merged into it. */
export const heldBy = (place: string): string =>
  `array(select held.predecessor_id from local_government_lineage held where held.successor_id = ${place})`;

/** SQL: the local government `place` is a partner in the application `a` to the call `c`. */
export const isPartner = (place: string): string => `exists (
  select from partnership_member m
  where m.partnership_id = a.partnership_id and m.local_government_id = any(${heldBy(place)})
    and ${memberDuringPeriod('m')})`;

/**
 * SQL: somebody in the capacity `held` was invited to the application `a` of the own organisation, by person or by the
 * e-mail address that the organisation's own provider vouches for; `access` narrows it to those who may write.
 */
export const isInvited = (held: string, access?: 'write'): string => `exists (
  select from application_collaborator k
  join capacity held on held.id = ${held} and held.role = 'municipal_guest'
  join organisation own on own.id = held.organisation_id and a.applicant_id = any(${heldBy('own.local_government_id')})
  join person invited on invited.id = held.person_id
  where k.application_id = a.id and k.ended_at is null${access ? ` and k.access = '${access}'` : ''}
    and (k.person_id = invited.id or (k.person_id is null and k.email = lower(invited.email))))`;

/**
 * SQL: the application `a` is in the hands of this scope: that of the own local government, or one to which somebody was
 * invited to write. See `visibleIn`.
 */
export const ownIn = (kind: string, place: string): string => `(
  (${kind}::text = 'local_government' and a.applicant_id = any(${heldBy(`${place}::uuid`)}))
  or (${kind}::text = 'invited' and ${isInvited(`${place}::uuid`, 'write')}))`;

/**
 * SQL: this scope is on the applicant's side of the application `a`: it sees the work on it. Others see what was filed.
 */
export const heldIn = (kind: string, place: string): string => `(
  (${kind}::text = 'local_government' and a.applicant_id = any(${heldBy(`${place}::uuid`)}))
  or (${kind}::text = 'invited' and ${isInvited(`${place}::uuid`)}))`;

/**
 * SQL: the application `a` to the call `c` exists for this scope. `kind` is the kind of an `ApplicationScope`, `place`
 * its local government, the capacity of somebody invited, or null. A draft exists for its applicant only.
 */
export const visibleIn = (kind: string, place: string): string => `(
  (${kind}::text = 'filed' and a.state <> 'draft')
  or (${kind}::text = 'local_government'
      and (a.applicant_id = any(${heldBy(`${place}::uuid`)}) or (a.state <> 'draft' and ${isPartner(`${place}::uuid`)})))
  or (${kind}::text = 'invited' and ${isInvited(`${place}::uuid`)}))`;

/** SQL: the decision is taken. Only then do granted figures leave the ministry, by whatever route. */
export const IS_DECIDED = `a.state in ('granted', 'refused')`;
