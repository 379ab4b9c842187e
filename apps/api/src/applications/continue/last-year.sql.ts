import { askedForPeriod, heldBy, memberDuringPeriod, visibleIn } from '../application-scope.sql';

/** SQL: the names, as JSON, of the members that meet `condition`, as they are called when the new project begins. */
const membersOf = (condition: string): string => `(
  select coalesce(json_agg(distinct g.name), '[]')
  from partnership_member m
  join local_government g on g.id = local_government_on(m.local_government_id, target.period_start)
  where m.partnership_id = target.partnership_id and ${condition})`;

/** SQL: as `membersOf`, of who is asked or takes part in the period of the target. */
const MEMBERS_NOW = membersOf(
  `exists (select from (select target.period_start, target.period_end) as c where ${askedForPeriod('m')})`,
);
const MEMBERS_THEN = membersOf(memberDuringPeriod('m'));

/** Every membership of the applicant of now, also of who merged into it: `continuesFrom` looks at them. */
const OWN_MEMBERSHIPS = `(
  select coalesce(json_agg(json_build_object('state', m.state, 'joinedOn', m.joined_on, 'leftOn', m.left_on)), '[]')
  from partnership_member m
  where m.partnership_id = target.partnership_id and m.local_government_id = any(${heldBy('target.holder_id')}))`;

const PARTNERSHIP = `case when target.partnership_id is not null then (
  select json_build_object(
    'id', p.id, 'name', p.name, 'now', ${MEMBERS_NOW}, 'then', ${MEMBERS_THEN}, 'memberships', ${OWN_MEMBERSHIPS})
  from partnership p where p.id = target.partnership_id) end`;

const ROWS = `coalesce((
  select json_agg(json_build_object(
    'indicatorCode', i.code, 'themeNumber', t.number::text, 'measure', i.measure, 'unit', i.unit,
    'targetGroup', i.target_group, 'unitPriceCents', i.unit_price_cents,
    'currentReach', l.current_reach, 'plannedReach', l.planned_reach, 'askedCents', l.contribution_cents,
    'grantedUnits', coalesce(w.granted_units, 0), 'grantedCents', coalesce(w.granted_cents, 0))
    order by t.number, i.position, i.code)
  from application_line l
  join indicator i on i.id = l.indicator_id
  join theme t on t.id = i.theme_id
  left join award_line w on w.application_id = a.id and w.indicator_id = i.id
  where l.application_id = a.id), '[]')`;

const THEMES = `coalesce((
  select json_agg(json_build_object(
    'number', t.number::text, 'title', coalesce(vt.title, t.title), 'rank', at.rank, 'motivation', at.motivation)
    order by at.rank, t.number)
  from application_theme at
  join theme t on t.id = at.theme_id
  left join version_theme vt on vt.programme_version_id = a.programme_version_id and vt.theme_id = at.theme_id
  where at.application_id = a.id), '[]')`;

/**
 * SQL: the applications to go on from, per target, the latest project first; a target is an applicant or a partnership with
 * the project to come. $2 and $3 the scope: who can't see an application of then, can't go on from it either.
 */
const sourcesOf = (target: string): string => `
  with target as (${target}),
  found as (
    select target.key, a.id, dense_rank() over (partition by target.key order by c.period_end desc, c.id) as latest
    from target
    join call c on c.programme_id = target.programme_id and c.period_end < target.period_start and not c.practice
    join application a on a.call_id = c.id and a.state = 'granted' and case
      when target.partnership_id is null
      then a.partnership_id is null and a.applicant_id = any(${heldBy('target.holder_id')})
      else a.partnership_id = target.partnership_id end
    where ${visibleIn('$2', '$3')})
  select target.key, target.period_start::text as "startsOn",
    json_build_object(
      'id', a.id, 'reference', a.reference, 'applicantName', g.name,
      'own', a.applicant_id = any(${heldBy('target.holder_id')}) and a.applicant_id = any(${heldBy('$3::uuid')}),
      'callName', c.name, 'year', c.year, 'periodStart', c.period_start, 'periodEnd', c.period_end,
      'contact', json_build_object(
        'firstName', a.contact_first_name, 'familyName', a.contact_family_name,
        'email', a.contact_email, 'phone', a.contact_phone),
      'iban', a.iban, 'otherAccount', a.other_account, 'incentives', a.incentives, 'partnership', ${PARTNERSHIP}, 'themes', ${THEMES}, 'rows', ${ROWS}) as source
  from found
  join target on target.key = found.key
  join application a on a.id = found.id
  join call c on c.id = a.call_id
  join local_government g on g.id = a.applicant_id
  where found.latest = 1
  order by target.partnership_id nulls first, target.key, a.granted_cents desc nulls last, a.id`;

/** Of an application that the scope sees. $1 its id. */
export const LAST_YEAR_OF_APPLICATION = sourcesOf(`
  select a.id::text as key, a.applicant_id as holder_id, a.partnership_id, c.programme_id, c.period_start, c.period_end
  from application a join call c on c.id = a.call_id
  where a.id = $1::uuid and ${visibleIn('$2', '$3')}`);

/** Of the own local government, for itself and for each partnership that it leads. $1 the code of the call. */
export const LAST_YEARS_OF_CALL = sourcesOf(`
  select coalesce(own.partnership_id::text, '') as key, $3::uuid as holder_id, own.partnership_id,
    c.programme_id, c.period_start, c.period_end
  from call c
  cross join (
    select null::uuid as partnership_id
    union all
    select p.id from partnership p where p.lead_id = any(${heldBy('$3::uuid')})) as own
  where c.code = $1 and c.state = 'published' and $2::text = 'local_government'`);
