/**
 * SQL: `m`, a membership, counts for the project period of the call `c`. Who left before it or joins after it is no
 * partner in it.
 */
export const memberDuringPeriod = (m: string): string =>
  `${m}.joined_on <= c.period_end and (${m}.left_on is null or ${m}.left_on >= c.period_start)`;

/** SQL: the local government `place` is a partner in the application `a` to the call `c`. */
export const isPartner = (place: string): string => `exists (
  select from partnership_member m
  where m.partnership_id = a.partnership_id and m.local_government_id = ${place} and ${memberDuringPeriod('m')})`;

/**
 * SQL: the application `a` to the call `c` exists for this scope. `kind` is the kind of an `ApplicationScope`, `place`
 * its local government or null. A draft exists for its applicant only.
 */
export const visibleIn = (kind: string, place: string): string => `(
  (${kind}::text = 'filed' and a.state <> 'draft')
  or (${kind}::text = 'local_government'
      and (a.applicant_id = ${place}::uuid or (a.state <> 'draft' and ${isPartner(`${place}::uuid`)}))))`;

/** SQL: the decision is taken. Only then do granted figures leave the ministry, by whatever route. */
export const IS_DECIDED = `a.state in ('granted', 'refused')`;
