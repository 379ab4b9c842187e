import { memberDuringPeriod } from './application-scope.sql';

const FILED = `filed.state in ('submitted', 'admissible', 'granted')`;

/**
 * Other partnerships that hold the municipality `g` in this project period, and its own application when it also takes
 * part in somebody else's. One counts once it filed an application that isn't inadmissible: merely naming a municipality
 * in a partnership must not keep it from applying.
 */
const otherPartnerships = `coalesce((
  select json_agg(other.name order by other.name)
  from (
    select p.name
    from partnership_member o join partnership p on p.id = o.partnership_id
    where o.local_government_id = g.id and o.partnership_id is distinct from a.partnership_id
      and ${memberDuringPeriod('o')}
      and exists (select from application filed where filed.partnership_id = o.partnership_id and ${FILED})
    union all
    select 'eigen aanvraag'
    where exists (
      select from application filed
      where filed.applicant_id = g.id and filed.call_id = a.call_id and filed.id <> a.id
        and filed.partnership_id is null and ${FILED})
  ) as other), '[]')`;

/** SQL for an `EligibilityMember` as JSON, of the local government `g`. */
const member = `json_build_object(
  'name', g.name, 'kind', g.kind,
  'originCount', (select f.count from origin_figure f where f.local_government_id = g.id and f.year = c.origin_year),
  'referenceRegion', (select r.name from reference_region r where r.code = g.reference_region_code),
  'otherPartnerships', ${otherPartnerships})`;

/** SQL for the `EligibilityFacts` as JSON, of the application `a` to the call `c`. */
export const ELIGIBILITY_FACTS_JSON = `json_build_object(
  'applicant', (select ${member} from local_government g where g.id = a.applicant_id),
  'partners', case when a.partnership_id is not null then coalesce((
    select json_agg(${member} order by g.name)
    from partnership_member m join local_government g on g.id = m.local_government_id
    where m.partnership_id = a.partnership_id and m.local_government_id <> a.applicant_id
      and ${memberDuringPeriod('m')}), '[]') end)`;
