import { isoInstant } from '../platform/data/iso-instant';

/**
 * SQL for where a call stands, as `callPhase` of the domain judges it: open from `opens_at` up to, but not including,
 * `closes_at`. `c` is the call, `now` a placeholder.
 */
const phase = (now: string): string =>
  `case when ${now}::timestamptz < c.opens_at then 'announced' when ${now}::timestamptz < c.closes_at then 'open' else 'closed' end`;

const summaryMembers = (now: string): string => `
  'code', c.code, 'name', c.name, 'programmeCode', p.code, 'year', c.year,
  'opensAt', ${isoInstant('c.opens_at')}, 'closesAt', ${isoInstant('c.closes_at')},
  'periodStart', c.period_start, 'periodEnd', c.period_end, 'phase', ${phase(now)}, 'demo', c.demo`;

/** SQL for a `CallSummary` as JSON, of the call `c` of programme `p`; `now` is a placeholder. */
export const callSummaryJson = (now: string): string => `json_build_object(${summaryMembers(now)})`;

/** SQL for a `CallView` as JSON: the summary, and every theme of the programme with the KPI rows that the call funds. */
export const callViewJson = (now: string): string => `json_build_object(${summaryMembers(now)},
  'themes', (
    select json_agg(json_build_object(
      'number', t.number::text, 'title', t.title, 'objectiveNumber', o.number::text, 'objectiveTitle', o.title,
      'agiiSupported', t.agii_supported, 'ceilingCents', coalesce(ct.ceiling_cents, 0),
      'indicators', coalesce(funded.indicators, '[]')) order by t.number)
    from theme t
    join objective o on o.id = t.objective_id
    left join call_theme ct on ct.call_id = c.id and ct.theme_id = t.id
    left join (
      select i.theme_id, json_agg(json_build_object(
        'code', i.code, 'unit', i.unit, 'targetGroup', i.target_group,
        'unitPriceCents', i.unit_price_cents, 'maxUnits', i.max_units) order by i.position, i.code) as indicators
      from call_indicator i where i.call_id = c.id group by i.theme_id) funded on funded.theme_id = t.id
    where t.programme_id = c.programme_id))`;
