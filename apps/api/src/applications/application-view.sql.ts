import { callViewJson } from '../calls';
import { isoInstant } from '../platform/data/iso-instant';
import { IS_DECIDED, heldIn, ownIn, visibleIn } from './application-scope.sql';
import { CONSENT_MISSING_JSON, ELIGIBILITY_FACTS_JSON, MEMBERS_ASKED } from './eligibility-facts.sql';
import { SIGN_OFF_JSON } from './sign-off/sign-off-json.sql';

/** Granted units or cents of a row: nothing before the decision, and nothing of a proposal that ended in a refusal. */
const granted = (figure: string): string =>
  `case when a.state = 'granted' then ${figure} when ${IS_DECIDED} then 0 end`;

/** SQL for the own contribution to a Flemish one, as `ownContribution` of the domain works it out. */
const own = (cents: string, percent: string): string => `((${cents} * ${percent} + 99) / 100)`;

const ownTotal = `coalesce((
  select sum(${own('l.contribution_cents', 'vt.own_share_percent')})::int8
  from application_line l
  join indicator i on i.id = l.indicator_id
  join version_theme vt on vt.programme_version_id = i.programme_version_id and vt.theme_id = i.theme_id
  where l.application_id = a.id), 0)`;

/** Theme numbers with what `column` of their row in the application holds. */
const byTheme = (column: string, condition: string): string => `coalesce((
    select json_object_agg(t.number::text, ${column} order by t.number)
    from application_theme at join theme t on t.id = at.theme_id
    where at.application_id = a.id and ${condition}), '{}')`;

const linesJson = `coalesce((
  select json_agg(json_build_object(
    'indicatorCode', i.code, 'currentReach', l.current_reach, 'plannedReach', l.planned_reach,
    'themeNumber', t.number::text,
    'flemishContributionCents', l.contribution_cents,
    'ownContributionCents', ${own('l.contribution_cents', 'vt.own_share_percent')},
    'grantedUnits', ${granted('coalesce(w.granted_units, 0)')},
    'grantedCents', ${granted('coalesce(w.granted_cents, 0)')},
    'targetReach', ${granted('case when w.granted_units > 0 then l.current_reach + w.granted_units else 0 end')})
    order by t.number, i.position, i.code)
  from application_line l
  join indicator i on i.id = l.indicator_id
  join theme t on t.id = i.theme_id
  join version_theme vt on vt.programme_version_id = i.programme_version_id and vt.theme_id = i.theme_id
  left join award_line w on w.application_id = a.id and w.indicator_id = i.id
  where l.application_id = a.id), '[]')`;

const themesJson = `coalesce((
  select json_agg(json_build_object(
    'number', t.number::text, 'title', vt.title, 'rank', at.rank,
    'flemishContributionCents', coalesce(sums.asked, 0), 'ceilingCents', vt.ceiling_cents,
    'grantedCents', ${granted('coalesce(sums.granted, 0)')}) order by at.rank)
  from application_theme at
  join theme t on t.id = at.theme_id
  join version_theme vt on vt.programme_version_id = a.programme_version_id and vt.theme_id = at.theme_id
  left join (
    select i.theme_id, sum(l.contribution_cents)::int8 as asked, sum(w.granted_cents)::int8 as granted
    from application_line l
    join indicator i on i.id = l.indicator_id
    left join award_line w on w.application_id = a.id and w.indicator_id = i.id
    where l.application_id = a.id group by i.theme_id) sums on sums.theme_id = at.theme_id
  where at.application_id = a.id and at.rank is not null), '[]')`;

/** The files that are there, oldest first. */
const attachmentsJson = `coalesce((
  select json_agg(json_build_object(
    'id', f.id, 'slot', f.slot, 'name', f.name, 'size', f.size, 'sha256', f.sha256) order by f.uploaded_at, f.id)
  from document f
  where f.subject_type = 'application' and f.subject_id = a.id and f.state = 'ready'), '[]')`;

/** Places as they are called in the project period; who applies leads. */
const partnershipJson = `(
  select json_build_object('id', p.id, 'name', p.name, 'consentMissing', ${CONSENT_MISSING_JSON}, 'members', coalesce((
    select json_agg(json_build_object(
      'localGovernmentId', g.id, 'name', g.name, 'lead', g.id = lead.id) order by g.id <> lead.id, g.name)
    from ${MEMBERS_ASKED} join local_government g on g.id = m.id), '[]'))
  from partnership p, local_government_on(a.applicant_id, c.period_start) as lead (id) where p.id = a.partnership_id)`;

/** It is reopened, and this scope isn't on the side of the applicant: it gets what was filed. */
const SEES_FILED = `(a.state = 'reopened' and not ${heldIn('$2', '$3')})`;

const viewJson = (now: string): string => `json_build_object(
  'id', a.id, 'version', a.version, 'reference', a.reference, 'state', a.state,
  'window', json_build_object(
    'opensAt', ${isoInstant('c.opens_at')}, 'closesAt', ${isoInstant('c.closes_at')}, 'graceSeconds', c.grace_seconds,
    'cancelled', c.state = 'cancelled', 'extendedUntil', ${isoInstant('x.until')}, 'extensionReason', x.reason, 'reopenedUntil', ${isoInstant('a.reopened_until')}),
  'stateReason', a.state_reason, 'asFiled', ${SEES_FILED},
  'call', ${callViewJson(now, 'a.programme_version_id')},
  'applicant', (
    select json_build_object('id', g.id, 'name', g.name, 'kbo', g.kbo) from local_government g where g.id = a.applicant_id),
  'partnership', ${partnershipJson},
  'contact', json_build_object(
    'firstName', a.contact_first_name, 'familyName', a.contact_family_name,
    'email', a.contact_email, 'phone', a.contact_phone),
  'iban', a.iban,
  'motivations', ${byTheme('at.motivation', `at.motivation <> ''`)},
  'ownStaffCents', ${byTheme('at.own_staff_cents', 'at.own_staff_cents > 0')},
  'otherAccount', a.other_account, 'answers', a.answers, 'incentives', a.incentives,
  'attachments', ${attachmentsJson},
  'lines', ${linesJson},
  'themes', ${themesJson},
  'ranking', coalesce((
    select json_agg(t.number::text order by at.rank)
    from application_theme at join theme t on t.id = at.theme_id
    where at.application_id = a.id and at.rank is not null), '[]'),
  'totals', json_build_object(
    'flemishContributionCents', a.asked_cents, 'ownContributionCents', ${ownTotal},
    'projectCostCents', a.asked_cents + ${ownTotal}, 'incentiveCents', a.incentive_cents,
    'chosenThemes', a.chosen_themes,
    'grantedCents', ${granted('coalesce(a.granted_cents, 0)')}),
  'createdAt', ${isoInstant('a.created_at')}, 'updatedAt', ${isoInstant('a.updated_at')},
  'submittedAt', ${isoInstant('a.submitted_at')},
  'submittedBy', s.submitted_by_name, 'contentSha256', s.sha256,
  'signOff', ${SIGN_OFF_JSON},
  'admissibility', (
    select json_build_object('admissible', d.admissible, 'reason', d.reason, 'decidedAt', ${isoInstant('d.decided_at')})
    from admissibility d where d.application_id = a.id),
  'recomputation', case when a.state = 'draft' then a.recomputed end,
  'decision', case when ${IS_DECIDED} then (
    select json_build_object('outcome', w.outcome, 'reason', w.reason, 'decidedAt', ${isoInstant('w.decided_at')})
    from award w where w.application_id = a.id and w.outcome is not null) end)`;

/**
 * One application as a screen shows it, in one round trip. $1 id, $2 and $3 the scope, $4 now.
 * `view` is an `ApplicationView` but for `actions` and `now`, which the rules add; `outside` tells that this scope sees
 * what was filed instead of the work on what is reopened, and `filed` is that; `granted_units` is of the award in
 * preparation, which is all that was asked until it is saved; it stays on the server.
 */
export const APPLICATION_VIEW = `
  select a.version, a.state, ${ownIn('$2', '$3')} as own,
    ${SEES_FILED} as outside,
    case when ${SEES_FILED} then (
      select o.view from reopening o where o.application_id = a.id) end as filed,
    ${viewJson('$4')}::text as view,
    case when a.state in ('draft', 'reopened') then ${ELIGIBILITY_FACTS_JSON} end as eligibility,
    case when a.state <> 'admissible' then null
      when exists (select from award w where w.application_id = a.id) then (
        select least(coalesce(sum(w.granted_units), 0), 2147483647)::int from award_line w where w.application_id = a.id)
      else (select least(coalesce(sum(l.planned_reach), 0), 2147483647)::int from application_line l where l.application_id = a.id)
    end as granted_units
  from application a
  join call c on c.id = a.call_id
  join programme p on p.id = c.programme_id
  left join lateral (
    select s.sha256, s.submitted_by_name from application_submission s
    where s.application_id = a.id order by s.number desc limit 1) s on true
  left join lateral (
    select x.until, x.reason from call_extension x
    where x.call_id = a.call_id and x.applicant_id = a.applicant_id and x.withdrawn_at is null
    order by x.granted_at desc limit 1) x on true
  where a.id = $1 and ${visibleIn('$2', '$3')}`;
