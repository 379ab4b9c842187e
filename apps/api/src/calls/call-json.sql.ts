import { isoInstant } from '../platform/data/iso-instant';

/**
 * SQL for where a call stands, as `callPhase` of the domain judges it. `c` is the call, `now` a placeholder.
 */
const phase = (now: string): string => `case
  when ${now}::timestamptz < c.opens_at then 'announced'
  when ${now}::timestamptz < c.closes_at then 'open'
  when ${now}::timestamptz < c.closes_at + make_interval(secs => c.grace_seconds) then 'grace' else 'closed' end`;

const summaryMembers = (now: string): string => `
  'code', c.code, 'name', c.name, 'programmeCode', p.code, 'programmeName', p.name, 'year', c.year,
  'opensAt', ${isoInstant('c.opens_at')}, 'closesAt', ${isoInstant('c.closes_at')}, 'graceSeconds', c.grace_seconds,
  'periodStart', c.period_start, 'periodEnd', c.period_end, 'phase', ${phase(now)}, 'practice', c.practice,
  'demo', c.demo`;

/**
 * SQL: everybody may see the call `c`. A draft becomes public at the moment it was set to, to the second, even when the
 * job that says so comes later.
 */
export const isPublic = (now: string): string =>
  `(c.state = 'published' or (c.state = 'draft' and c.publish_at <= ${now}::timestamptz))`;

/** SQL: the call `c` can still take submissions, its grace included. `now` is a placeholder. */
export const notClosed = (now: string): string =>
  `(c.state <> 'cancelled' and ${now}::timestamptz < c.closes_at + make_interval(secs => c.grace_seconds))`;

/** SQL for a `CallSummary` as JSON, of the call `c` of programme `p`; `now` is a placeholder. */
export const callSummaryJson = (now: string): string => `json_build_object(${summaryMembers(now)}, 'applicantTypes', (
  select v.content -> 'applicantTypes' from programme_version v where v.id = c.programme_version_id))`;

const themesJson = `(
  select json_agg(json_build_object(
    'number', t.number::text, 'title', vt.title, 'objectiveNumber', vt.objective_number::text,
    'objectiveTitle', vt.objective_title, 'agiiSupported', vt.agii_supported, 'ceilingCents', vt.ceiling_cents,
    'ownSharePercent', vt.own_share_percent, 'indicators', coalesce(funded.indicators, '[]')) order by t.number)
  from version_theme vt
  join theme t on t.id = vt.theme_id
  left join (
    select i.theme_id, json_agg(json_build_object(
      'code', i.code, 'measure', i.measure, 'unit', i.unit, 'targetGroup', i.target_group,
      'unitPriceCents', i.unit_price_cents, 'maxUnits', i.max_units, 'countRule', i.count_rule)
      order by i.position, i.code) as indicators
    from indicator i where i.programme_version_id = v.id group by i.theme_id) funded on funded.theme_id = vt.theme_id
  where vt.programme_version_id = v.id)`;

/**
 * SQL for a `CallView` as JSON: the summary, and what a version of its programme asks and funds. `version` is SQL for the
 * id of that version: the call's own for new applications, an application's for what was made on it.
 */
export const callViewJson = (now: string, version: string): string => `(
  select json_build_object(${summaryMembers(now)},
    'announcement', c.announcement, 'envelopeCents', c.envelope_cents, 'signOffRequired', c.sign_off_required,
    'programmeVersion', v.number, 'applicantTypes', v.content -> 'applicantTypes',
    'eligibility', v.content -> 'eligibility', 'incentives', v.content -> 'incentives',
    'attachments', v.content -> 'attachments', 'questions', v.content -> 'questions',
    'themes', ${themesJson})
  from programme_version v where v.id = ${version})`;
