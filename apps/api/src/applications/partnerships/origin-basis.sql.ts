/** When no programme of now looks at origin figures: the threshold of Plan Samenleven (docs/domain-rules.md). */
const USUAL_THRESHOLD = 7500;

/**
 * SQL: the year and the threshold by which a partnership is shown before there is an application: those of the latest
 * call whose programme looks at origin figures. `today` is a day. Answers one row: `year`, `threshold`.
 */
export const originBasis = (today: string): string => `(
  select coalesce(max(latest.year), extract(year from ${today}::date)::int) as year,
    coalesce(max(latest.threshold), ${USUAL_THRESHOLD}) as threshold
  from (
    select c.origin_year as year, (rule ->> 'threshold')::int as threshold
    from call c
    join programme_version v on v.id = c.programme_version_id
    cross join lateral jsonb_array_elements(v.content -> 'eligibility') as rule
    where rule ->> 'rule' = 'origin_threshold' and c.state = 'published' and not c.practice
    order by c.period_start desc, c.code limit 1) as latest)`;
