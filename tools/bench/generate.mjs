// Generated applications by the thousand, by SQL: many calls, each with an application of every municipality of today.

/** Numbers that look drawn by lot and are the same each time: from 0 up to, but not including, `most`. */
const lot = (of, most) => `(abs(hashint8((${of})::int8)::int8) % ${most})`;

/** $1 first and $2 last number of the calls to make: the prices, rows and ceilings of the third project year. */
const CALLS = `
  insert into call (code, programme_id, programme_version_id, name, year, opens_at, closes_at, period_start, period_end, origin_year, decision_on, demo)
  select 'bench-' || n, programme_id, programme_version_id, 'Oproep ' || n, 2022 + n % 4, opens_at, closes_at, period_start, period_end,
         origin_year, decision_on, true
  from call, generate_series($1::int, $2::int) as n where code = 'ps-2024'`;

/** One row per application to make; `lot` decides everything about it. $1 how many. */
const PLANNED = `
  create temporary table planned on commit drop as
  select gen_random_uuid() as id, lot, call_id, programme_version_id, year, applicant_id,
         (array['draft', 'submitted', 'submitted', 'admissible', 'admissible', 'inadmissible', 'refused', 'refused',
                'granted'])[least(9, 1 + ${lot('lot', 20)})] as state,
         timestamptz '2022-05-01' + lot * interval '17 minutes' as at
  from (
    select row_number() over (order by c.code, g.code) as lot, c.id as call_id, c.programme_version_id, c.year, g.id as applicant_id
    from call c cross join local_government g
    where c.code like 'bench-%' and g.kind = 'municipality' and g.valid_to is null
      and not exists (select from application a where a.call_id = c.id)) as all_of_them
  order by lot limit $1`;

/** About six themes each. */
const PLANNED_LINES = `
  create temporary table planned_line on commit drop as
  select p.id as application_id, i.id as indicator_id, i.theme_id, t.number,
         1 + i.max_units * ${lot('p.lot * 31 + t.number', 40)} / 100 as units, i.unit_price_cents as price
  from planned p
  join indicator i on i.programme_version_id = p.programme_version_id
  join theme t on t.id = i.theme_id
  where ${lot('p.lot * 101 + t.number', 100)} < 30 or t.number = 5`;

const LINES = `
  insert into application_line (application_id, indicator_id, current_reach, planned_reach, contribution_cents)
  select application_id, indicator_id, units / 3, units, units * price from planned_line`;

const THEMES = `
  insert into application_theme (application_id, theme_id, rank, motivation)
  select application_id, theme_id, row_number() over (partition by application_id order by ${lot('number * 7919', 1000)}),
         repeat('We bereiken de doelgroep samen met partners in de buurt. ', 8)
  from (select distinct application_id, theme_id, number from planned_line) as chosen`;

const APPLICATIONS = `
  insert into application (id, call_id, programme_version_id, applicant_id, state, reference, contact_first_name, contact_family_name,
    contact_email, contact_phone, iban, asked_cents, chosen_themes, granted_cents, created_by, created_at, updated_at, submitted_at)
  select p.id, p.call_id, p.programme_version_id, p.applicant_id, p.state,
         case when p.state <> 'draft' then 'PS-' || p.year || '-' || (1000000 + p.lot) end,
         'Kim', 'Peeters', 'kim@gemeente.demo.invalid', '+32 470 00 20 00', 'BE68539007547034',
         sums.asked, sums.themes, case p.state when 'granted' then sums.asked when 'refused' then 0 end,
         (select id from person where demo order by subject limit 1), p.at, p.at,
         case when p.state <> 'draft' then p.at end
  from planned p
  join (select application_id, sum(units * price) as asked, count(distinct theme_id) as themes
        from planned_line group by application_id) as sums on sums.application_id = p.id`;

const SUBMISSIONS = `
  insert into application_submission (application_id, number, content, sha256, submitted_at, submitted_by, submitted_by_name)
  select id, 1, '{}', encode(sha256('{}'), 'hex'), at, (select id from person where demo order by subject limit 1), 'Kim Peeters'
  from planned where state <> 'draft'`;

const ADMISSIBILITIES = `
  insert into admissibility (application_id, admissible, decided_by, decided_at)
  select id, state <> 'inadmissible', (select id from person where demo order by subject limit 1), at + interval '10 days'
  from planned where state not in ('draft', 'submitted')`;

const AWARDS = `
  insert into award (application_id, outcome, decided_by_name, decided_at, updated_at)
  select id, state, 'Lieve Goossens', at + interval '40 days', at + interval '40 days'
  from planned where state in ('granted', 'refused')`;

const AWARD_LINES = `
  insert into award_line (application_id, indicator_id, granted_units, granted_cents)
  select l.application_id, l.indicator_id, l.units, l.units * l.price
  from planned_line l join planned p on p.id = l.application_id where p.state = 'granted'`;

const FILLS = [LINES, THEMES, APPLICATIONS, SUBMISSIONS, ADMISSIBILITIES, AWARDS, AWARD_LINES];

/**
 * Makes applications until there are `wanted`, and works the totals of the portfolio out anew. Checks and triggers are
 * off while loading: the rows contradict nothing, and a million checks take minutes.
 *
 * @param {import('pg').Client} client connected as superuser
 */
export async function generateApplications(client, wanted) {
  const one = async (text) => (await client.query(text)).rows[0].n;
  const missing = wanted - (await one('select count(*)::int as n from application'));
  const places = await one(
    "select count(*)::int as n from local_government where kind = 'municipality' and valid_to is null",
  );
  await client.query('begin');
  await client.query('set local session_replication_role = replica');
  await client.query(CALLS, [1, Math.ceil(missing / places)]);
  await client.query(PLANNED, [missing]);
  await client.query('analyze planned');
  await client.query(PLANNED_LINES);
  for (const text of FILLS) await client.query(text);
  await client.query('commit');
  await client.query('select portfolio_rebuild()');
  await client.query('vacuum analyze');
}
