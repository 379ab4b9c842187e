import { isoInstant } from '../../platform/data/iso-instant';
import { heldBy, memberDuringPeriod, visibleIn } from '../application-scope.sql';
import { originBasis } from './origin-basis.sql';
import { BINDING_STATES, partnershipVisibleIn } from './partnership-scope.sql';

/** Live ones first with the lead on top, then who is out of it, the latest first. */
const members = (place: string, today: string): string => `coalesce((
  select json_agg(json_build_object(
    'id', m.id, 'localGovernmentId', now.id, 'name', now.name,
    'formerly', case when g.name <> now.name then g.name end,
    'nis', now.nis, 'referenceRegion', r.name,
    'lead', now.id = local_government_on(p.lead_id, ${today}::date) and m.state in ('proposed', 'consented'),
    'own', m.local_government_id = any(${heldBy(`${place}::uuid`)}),
    'state', m.state, 'joinedOn', m.joined_on, 'leftOn', m.left_on,
    'invitedAt', ${isoInstant('m.invited_at')}, 'invitedBy', m.invited_by_name,
    'answeredAt', ${isoInstant('m.answered_at')}, 'answeredBy', m.answered_by_name, 'reason', m.reason,
    'originCount', case when now.kind = 'municipality' then origin_count(now.id, basis.year) end)
    order by m.state not in ('proposed', 'consented'), m.local_government_id <> p.lead_id,
      case when m.state in ('proposed', 'consented') then now.name end, m.left_on desc nulls last, now.name, m.joined_on)
  from partnership_member m
  join local_government g on g.id = m.local_government_id
  join local_government now on now.id = local_government_on(m.local_government_id, ${today}::date)
  left join reference_region r on r.code = now.reference_region_code
  where m.partnership_id = p.id), '[]')`;

/** Each municipality once, also when two that merged are both members. */
const origin = (today: string): string => `(
  select json_build_object('year', basis.year, 'threshold', basis.threshold, 'total', coalesce(sum(share.count), 0),
    'unknown', coalesce(json_agg(share.name order by share.name) filter (where share.count is null and share.name is not null), '[]'))
  from (
    select distinct now.id, now.name, origin_count(now.id, basis.year) as count
    from partnership_member m
    join local_government now on now.id = local_government_on(m.local_government_id, ${today}::date)
    where m.partnership_id = p.id and m.state in ('proposed', 'consented') and now.kind = 'municipality') as share)`;

const PERIODS = `coalesce((
  select json_agg(json_build_object(
    'callName', c.name, 'periodStart', c.period_start, 'periodEnd', c.period_end,
    'members', (
      select coalesce(json_agg(distinct g.name), '[]')
      from partnership_member m
      join local_government g on g.id = local_government_on(m.local_government_id, c.period_start)
      where m.partnership_id = p.id and ${memberDuringPeriod('m')})) order by c.period_start desc)
  from call c
  where exists (
    select from application a
    where a.call_id = c.id and a.partnership_id = p.id and a.state in ${BINDING_STATES})), '[]')`;

const applications = (kind: string, place: string): string => `coalesce((
  select json_agg(json_build_object(
    'id', a.id, 'reference', a.reference, 'state', a.state, 'callName', c.name, 'year', c.year,
    'periodStart', c.period_start, 'periodEnd', c.period_end, 'applicantName', g.name) order by c.period_start desc, a.id)
  from application a
  join call c on c.id = a.call_id
  join local_government g on g.id = a.applicant_id
  where a.partnership_id = p.id and ${visibleIn(kind, place)}), '[]')`;

/**
 * One partnership as its page shows it. $1 id, $2 and $3 the scope, $4 today. `view` is a `PartnershipDetail` but for
 * `origin.enough` and the actions, which the rules add.
 */
export const PARTNERSHIP_VIEW = `
  select json_build_object(
    'id', p.id, 'name', p.name, 'version', p.version,
    'leadName', (select g.name from local_government g where g.id = local_government_on(p.lead_id, $4::date)),
    'ownLead', p.lead_id = any(${heldBy('$3::uuid')}),
    'origin', ${origin('$4')},
    'members', ${members('$3', '$4')},
    'periods', ${PERIODS},
    'applications', ${applications('$2', '$3')}) as view
  from partnership p cross join ${originBasis('$4')} as basis
  where p.id = $1 and ${partnershipVisibleIn('$2', '$3')}`;
