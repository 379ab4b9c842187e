import { askedForPeriod, heldBy, memberDuringPeriod } from './application-scope.sql';

const FILED = `filed.state in ('submitted', 'reopened', 'admissible', 'granted')`;

/**
 * Other partnerships that hold the municipality `g` in this project period, and its own application when it also takes
 * part in somebody else's. What is filed in an exercise counts in that exercise only. One counts once the municipality agreed to take part; for its lead once it filed, as who leads
 * still chooses whether to apply alone.
 */
const otherPartnerships = `coalesce((
  select json_agg(other.name order by other.name)
  from (
    select p.name
    from partnership_member o join partnership p on p.id = o.partnership_id
    where o.local_government_id = any(${heldBy('g.id')}) and o.partnership_id is distinct from a.partnership_id
      and ${memberDuringPeriod('o')}
      and (not p.lead_id = any(${heldBy('g.id')})
        or exists (
          select from application filed join call held on held.id = filed.call_id
          where filed.partnership_id = o.partnership_id and ${FILED} and (not held.practice or held.id = a.call_id)))
    union
    select 'eigen aanvraag'
    where exists (
      select from application filed
      where filed.applicant_id = any(${heldBy('g.id')}) and filed.call_id = a.call_id and filed.id <> a.id
        and filed.partnership_id is null and ${FILED})
  ) as other), '[]')`;

/** SQL for an `EligibilityMember` as JSON, of the local government `g`. */
const member = `json_build_object(
  'name', g.name, 'kind', g.kind,
  'originCount', origin_count(g.id, c.origin_year),
  'referenceRegion', (select r.name from reference_region r where r.code = g.reference_region_code),
  'otherPartnerships', ${otherPartnerships})`;

/** SQL: the members of the partnership of `a` as they are called in the project period, whatever merged since they joined. */
const membersOf = (condition: string): string => `(
    select distinct local_government_on(m.local_government_id, c.period_start) as id
    from partnership_member m
    where m.partnership_id = a.partnership_id and ${condition}) as m`;

/** SQL: as `m`, the ids of who takes part or is asked in the project period. */
export const MEMBERS_ASKED = membersOf(askedForPeriod('m'));

/** SQL: what the applicant of `a` is called in the project period. */
const APPLICANT = 'local_government_on(a.applicant_id, c.period_start)';

/** SQL for the `EligibilityFacts` as JSON, of the application `a` to the call `c`. */
export const ELIGIBILITY_FACTS_JSON = `json_build_object(
  'applicant', (select ${member} from local_government g where g.id = ${APPLICANT}),
  'partners', case when a.partnership_id is not null then coalesce((
    select json_agg(${member} order by g.name)
    from ${MEMBERS_ASKED} join local_government g on g.id = m.id
    where g.id <> ${APPLICANT}), '[]') end)`;

/** SQL for the names, as JSON, of the members of the partnership of `a` that didn't agree yet. */
export const CONSENT_MISSING_JSON = `coalesce((
  select json_agg(g.name order by g.name)
  from ${membersOf(`${askedForPeriod('m')} and m.state = 'proposed'`)} join local_government g on g.id = m.id), '[]')`;
