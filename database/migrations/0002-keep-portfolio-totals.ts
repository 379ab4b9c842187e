import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Running totals for the portfolio, kept as applications change state, so that a summary costs the same however many
 * files there are. Rows are touched in one order (theme, place), so that two submissions can't lock each other out.
 * One application or all of them go the same way: $1 the applications, in the state to count, $2 1 to add or -1 to take off.
 */
const ADD_TO_TOTALS = `
create function portfolio_add(apps application[], direction int) returns void language plpgsql as $$
begin
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
    where a.state <> 'draft'
    group by a.id, a.state, c.programme_id, c.year, l.theme_id having sum(l.planned_reach) > 0) as shares
  group by programme_id, year, theme_id order by theme_id, year
  on conflict (programme_id, year, theme_id) do update set
    applications = total.applications + excluded.applications,
    granted_applications = total.granted_applications + excluded.granted_applications,
    asked_cents = total.asked_cents + excluded.asked_cents,
    granted_cents = total.granted_cents + excluded.granted_cents,
    asked_units = total.asked_units + excluded.asked_units,
    granted_units = total.granted_units + excluded.granted_units,
    target_reach = total.target_reach + excluded.target_reach;

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
    where a.state <> 'draft') as places
  group by programme_id, year, place order by place, year
  on conflict (programme_id, year, local_government_id) do update set
    applications = total.applications + excluded.applications,
    granted_applications = total.granted_applications + excluded.granted_applications,
    granted_participations = total.granted_participations + excluded.granted_participations,
    asked_cents = total.asked_cents + excluded.asked_cents,
    granted_cents = total.granted_cents + excluded.granted_cents;

  insert into portfolio_place_theme as total (programme_id, year, local_government_id, theme_id, granted_applications)
  select c.programme_id, c.year, p.place, l.theme_id, direction * count(distinct a.id)
  from unnest(apps) as a
  join call c on c.id = a.call_id
  cross join lateral portfolio_places(a, c) as p
  join portfolio_line l on l.application_id = a.id and l.granted_units > 0
  where a.state = 'granted'
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
    where a.state = 'granted') as touched
  where (total.programme_id, total.year, total.local_government_id) = (touched.programme_id, touched.year, touched.place);
end $$`;

/** The lines of an application with what is granted on them (nothing before there is an award). */
const LINES = `
create view portfolio_line as
select l.application_id, i.theme_id, l.current_reach, l.planned_reach, l.contribution_cents,
       coalesce(w.granted_units, 0) as granted_units, coalesce(w.granted_cents, 0) as granted_cents
from application_line l
join call_indicator i on i.id = l.call_indicator_id
left join award_line w on w.application_id = l.application_id and w.call_indicator_id = l.call_indicator_id`;

/** The applicant and its partners during the project period. */
const PLACES = `
create function portfolio_places(app application, project call) returns table (place uuid) language sql stable as $$
  select app.applicant_id
  union
  select local_government_id from partnership_member
  where partnership_id = app.partnership_id and joined_on <= project.period_end
    and (left_on is null or left_on >= project.period_start)
$$`;

/** Takes off what the old state counted for and adds what the new one does; before a delete its lines are still there. */
const ON_CHANGE = `
create function portfolio_follow() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and (old.state = 'draft') = (new.state = 'draft')
     and (old.state = 'granted') = (new.state = 'granted') then return new; end if;
  if tg_op in ('UPDATE', 'DELETE') then perform portfolio_add(array[old], -1); end if;
  if tg_op = 'DELETE' then return old; end if;
  perform portfolio_add(array[new], 1);
  return new;
end $$`;

/** Works every total out anew: after a bulk load, and to prove the running ones right. */
const REBUILD = `
create function portfolio_rebuild() returns void language plpgsql as $$
begin
  truncate portfolio_theme_total, portfolio_place_total, portfolio_place_theme;
  perform portfolio_add(array(select a from application a where a.state <> 'draft'), 1);
end $$`;

/** Keeps the totals of the portfolio by trigger. */
export class KeepPortfolioTotals1764000000002 implements MigrationInterface {
  name = 'KeepPortfolioTotals1764000000002';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [LINES, PLACES, ADD_TO_TOTALS, ON_CHANGE, REBUILD]) await runner.query(statement);
    await runner.query(
      'create trigger portfolio_changed after insert or update of state on application for each row execute function portfolio_follow()',
    );
    await runner.query(
      'create trigger portfolio_removed before delete on application for each row execute function portfolio_follow()',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop trigger portfolio_removed on application');
    await runner.query('drop trigger portfolio_changed on application');
    await runner.query('drop function portfolio_rebuild()');
    await runner.query('drop function portfolio_follow()');
    await runner.query('drop function portfolio_add(application[], int)');
    await runner.query('drop function portfolio_places(application, call)');
    await runner.query('drop view portfolio_line');
  }
}
