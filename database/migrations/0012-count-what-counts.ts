import type { MigrationInterface, QueryRunner } from 'typeorm';

const themeTotals = (counted: string): string => `
  insert into portfolio_theme_total as total
    (programme_id, year, theme_id, applications, granted_applications,
     asked_cents, granted_cents, asked_units, granted_units, target_reach)
  select programme_id, year, theme_id, direction * count(*), direction * sum(granted * (most_granted > 0)::int),
         direction * sum(asked_cents), direction * sum(granted * granted_cents),
         direction * sum(asked_units), direction * sum(granted * granted_units), direction * sum(granted * target_reach)
  from (
    select c.programme_id, c.year, l.theme_id, (a.state = 'granted')::int as granted,
           sum(l.contribution_cents) as asked_cents, sum(l.granted_cents) as granted_cents,
           sum(l.planned_reach) as asked_units, sum(l.granted_units) as granted_units,
           max(l.granted_units) as most_granted,
           sum(case when l.granted_units > 0 then l.current_reach + l.granted_units else 0 end) as target_reach
    from unnest(apps) as a
    join call c on c.id = a.call_id
    join portfolio_line l on l.application_id = a.id
    where ${counted}
    group by a.id, a.state, c.programme_id, c.year, l.theme_id having sum(l.planned_reach) > 0) as shares
  group by programme_id, year, theme_id order by theme_id, year
  on conflict (programme_id, year, theme_id) do update set
    applications = total.applications + excluded.applications,
    granted_applications = total.granted_applications + excluded.granted_applications,
    asked_cents = total.asked_cents + excluded.asked_cents,
    granted_cents = total.granted_cents + excluded.granted_cents,
    asked_units = total.asked_units + excluded.asked_units,
    granted_units = total.granted_units + excluded.granted_units,
    target_reach = total.target_reach + excluded.target_reach;`;

const placeTotals = (counted: string): string => `
  insert into portfolio_place_total as total
    (programme_id, year, local_government_id, applications, granted_applications,
     granted_participations, asked_cents, granted_cents)
  select programme_id, year, place, direction * sum(own), direction * sum(granted * own), direction * sum(granted),
         direction * sum(own * asked_cents), direction * sum(granted * own * granted_cents)
  from (
    select c.programme_id, c.year, p.place, (p.place = a.applicant_id)::int as own, (a.state = 'granted')::int as granted,
           a.asked_cents, coalesce(a.granted_cents, 0) as granted_cents
    from unnest(apps) as a
    join call c on c.id = a.call_id
    cross join lateral portfolio_places(a, c) as p
    where ${counted}) as places
  group by programme_id, year, place order by place, year
  on conflict (programme_id, year, local_government_id) do update set
    applications = total.applications + excluded.applications,
    granted_applications = total.granted_applications + excluded.granted_applications,
    granted_participations = total.granted_participations + excluded.granted_participations,
    asked_cents = total.asked_cents + excluded.asked_cents,
    granted_cents = total.granted_cents + excluded.granted_cents;`;

const fundedThemes = (real: string): string => `
  insert into portfolio_place_theme as total (programme_id, year, local_government_id, theme_id, granted_applications)
  select c.programme_id, c.year, p.place, l.theme_id, direction * count(distinct a.id)
  from unnest(apps) as a
  join call c on c.id = a.call_id
  cross join lateral portfolio_places(a, c) as p
  join portfolio_line l on l.application_id = a.id and l.granted_units > 0
  where a.state = 'granted'${real}
  group by c.programme_id, c.year, p.place, l.theme_id order by p.place, l.theme_id, c.year
  on conflict (programme_id, year, local_government_id, theme_id) do update set
    granted_applications = total.granted_applications + excluded.granted_applications;

  update portfolio_place_total as total
  set funded_themes = (
    select count(*) from portfolio_place_theme t
    where (t.programme_id, t.year, t.local_government_id) = (total.programme_id, total.year, total.local_government_id)
      and t.granted_applications > 0)
  from (
    select distinct c.programme_id, c.year, p.place
    from unnest(apps) as a
    join call c on c.id = a.call_id
    cross join lateral portfolio_places(a, c) as p
    where a.state = 'granted'${real}) as touched
  where (total.programme_id, total.year, total.local_government_id) = (touched.programme_id, touched.year, touched.place);`;

/**
 * How the totals of the portfolio are kept, for a notion of what counts: `counted` is SQL over the application `a` and its
 * call `c`, `real` a further condition on granted ones.
 */
const addToTotals = (counted: string, real: string): string => `
create or replace function portfolio_add(apps application[], direction int) returns void language plpgsql as $$
begin${themeTotals(counted)}
${placeTotals(counted)}
${fundedThemes(real)}
end $$`;

/** Work on a draft isn't filed yet, what was reopened or withdrawn is filed no longer, and exercises never count. */
const COUNTED = `portfolio_counts(a.state) and not c.practice`;

const COUNTS = `
create function portfolio_counts(state text) returns boolean language sql immutable as $$
  select state not in ('draft', 'reopened', 'withdrawn')
$$`;

const follow = (counts: (row: string) => string): string => `
create or replace function portfolio_follow() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and ${counts('old')} = ${counts('new')}
     and (old.state = 'granted') = (new.state = 'granted') then return new; end if;
  if tg_op in ('UPDATE', 'DELETE') then perform portfolio_add(array[old], -1); end if;
  if tg_op = 'DELETE' then return old; end if;
  perform portfolio_add(array[new], 1);
  return new;
end $$`;

const rebuild = (filed: string): string => `
create or replace function portfolio_rebuild() returns void language plpgsql as $$
begin
  truncate portfolio_theme_total, portfolio_place_total, portfolio_place_theme;
  perform portfolio_add(array(select a from application a where ${filed}), 1);
end $$`;

/** The portfolio counts what is filed now, and leaves exercises out. */
export class CountWhatCounts1764000000012 implements MigrationInterface {
  name = 'CountWhatCounts1764000000012';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(COUNTS);
    await runner.query(addToTotals(COUNTED, ' and not c.practice'));
    await runner.query(follow((row) => `portfolio_counts(${row}.state)`));
    await runner.query(rebuild('portfolio_counts(a.state)'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`update application set state = 'draft' where state in ('reopened', 'withdrawn')`);
    await runner.query(addToTotals(`a.state <> 'draft'`, ''));
    await runner.query(follow((row) => `(${row}.state = 'draft')`));
    await runner.query(rebuild(`a.state <> 'draft'`));
    await runner.query('drop function portfolio_counts(text)');
    await runner.query('select portfolio_rebuild()');
  }
}
