/**
 * The whole portfolio page in one statement over running totals: it costs the same however many files there are.
 * $1 year (null: the latest with files), $2 code of the programme (null: the one with most files), $3 today in Belgium.
 * A municipality that merged counts for its successor, so that history stays on today's map; only there different themes
 * have to be told apart (`distinct`), everywhere else counting rows is enough.
 */
export const PORTFOLIO_SUMMARY = `
with shown as (
  select p.id, p.code, p.name
    from programme p
   where exists (select from call c where c.programme_id = p.id and c.state <> 'draft' and not c.practice)
), chosen as (
  select p.*
    from shown p
   where $2::text is null or p.code = $2
   order by (select coalesce(sum(t.applications), 0) from portfolio_place_total t where t.programme_id = p.id) desc, p.code
   limit 1
), place as (
  select t.*, g.kind
    from portfolio_place_total t
    join chosen on chosen.id = t.programme_id
    join local_government g on g.id = t.local_government_id
), years as (
  select c.year, coalesce(sum(p.asked_cents), 0) as asked, coalesce(sum(p.granted_cents), 0) as granted,
         coalesce(sum(p.applications), 0) as applications, coalesce(sum(p.granted_applications), 0) as granted_applications,
         count(*) filter (where p.applications > 0) as applicants,
         count(*) filter (where p.granted_participations > 0 and p.kind = 'municipality') as municipalities
    from (
      select distinct year from call join chosen on chosen.id = call.programme_id
      where call.state <> 'draft' and not call.practice) c
    left join place p on p.year = c.year
   group by c.year
), focus as (
  select coalesce($1::int, (select max(year) from place where applications > 0), (select max(year) from years)) as year
), themes as (
  select th.objective_id, th.number, th.title, coalesce(t.applications, 0) as applications,
         coalesce(t.granted_applications, 0) as granted_applications, coalesce(t.asked_cents, 0) as asked,
         coalesce(t.granted_cents, 0) as granted, coalesce(t.asked_units, 0) as asked_units,
         coalesce(t.granted_units, 0) as granted_units, coalesce(t.target_reach, 0) as target_reach
    from theme th
    join chosen on chosen.id = th.programme_id
   cross join focus
    left join portfolio_theme_total t on t.programme_id = chosen.id and t.theme_id = th.id and t.year = focus.year
), objectives as (
  select o.number, o.title, coalesce(sum(th.asked), 0) as asked, coalesce(sum(th.granted), 0) as granted,
         coalesce(json_agg(json_build_object('number', th.number::text, 'title', th.title,
           'applications', th.applications, 'grantedApplications', th.granted_applications,
           'askedCents', th.asked, 'grantedCents', th.granted, 'askedUnits', th.asked_units,
           'grantedUnits', th.granted_units, 'targetReach', th.target_reach) order by th.number)
           filter (where th.number is not null), '[]') as themes
    from objective o
    join chosen on chosen.id = o.programme_id
    left join themes th on th.objective_id = o.id
   group by o.id
), today as (
  select * from local_government where kind <> 'organisation' and valid_from <= $3::date and (valid_to is null or valid_to >= $3::date)
), lineage as (
  select id as current_id, id as place_id from today
  union
  select t.id, old.id from today t join local_government old on old.merged_into_nis = t.nis
), merged as (
  select current_id from lineage group by current_id having count(*) > 1
), funded as (
  select l.current_id, p.funded_themes as themes
    from lineage l join place p on p.local_government_id = l.place_id join focus on focus.year = p.year
   where l.current_id not in (select current_id from merged)
  union all
  select l.current_id, count(distinct pt.theme_id)
    from lineage l
    join portfolio_place_theme pt on pt.local_government_id = l.place_id and pt.granted_applications > 0
     and pt.programme_id = (select id from chosen) and pt.year = (select year from focus)
   where l.current_id in (select current_id from merged)
   group by l.current_id
), received as (
  select l.current_id, sum(p.granted_cents) as granted
    from lineage l join place p on p.local_government_id = l.place_id join focus on focus.year = p.year
   group by l.current_id
), municipalities as (
  select t.nis, t.name, r.name as region, t.tile_column, t.tile_row,
         coalesce(f.themes, 0) as themes, coalesce(m.granted, 0) as granted
    from today t
    left join reference_region r on r.code = t.reference_region_code
    left join funded f on f.current_id = t.id
    left join received m on m.current_id = t.id
), organisations as (
  select g.id, g.name, r.name as region, p.applications, p.funded_themes as themes, p.asked_cents as asked,
         p.granted_cents as granted
    from place p
    join focus on focus.year = p.year
    join local_government g on g.id = p.local_government_id
    left join reference_region r on r.code = g.reference_region_code
   where p.kind = 'organisation' and (p.applications > 0 or p.granted_participations > 0)
), applicant_types as (
  select distinct type
    from call c
    join chosen on chosen.id = c.programme_id
    join focus on focus.year = c.year
    join programme_version v on v.id = c.programme_version_id
   cross join jsonb_array_elements_text(v.content -> 'applicantTypes') as type
   where c.state <> 'draft' and not c.practice
)
select json_build_object(
  'programme', json_build_object('code', chosen.code, 'name', chosen.name),
  'programmes', (select json_agg(json_build_object('code', code, 'name', name) order by name, code) from shown),
  'years', (select json_agg(json_build_object('year', year, 'askedCents', asked, 'grantedCents', granted,
      'applications', applications, 'grantedApplications', granted_applications, 'applicants', applicants,
      'municipalities', municipalities) order by year) from years),
  'year', focus.year,
  'objectives', (select coalesce(json_agg(json_build_object('number', number::text, 'title', title,
      'askedCents', asked, 'grantedCents', granted, 'themes', themes) order by number), '[]') from objectives),
  'municipalities', (select coalesce(json_agg(json_build_object('nis', nis, 'name', name, 'referenceRegion', region,
      'tile', case when tile_column is null then null
                   else json_build_object('column', tile_column, 'row', tile_row) end,
      'fundedThemes', themes, 'grantedCents', granted) order by name, nis), '[]') from municipalities),
  'applicantTypes', (select coalesce(json_agg(type order by type), '[]') from applicant_types),
  'organisations', (select coalesce(json_agg(json_build_object('id', id, 'name', name, 'referenceRegion', region,
      'applications', applications, 'fundedThemes', themes, 'askedCents', asked, 'grantedCents', granted)
      order by granted desc, asked desc, name, id), '[]') from organisations)
)::text as summary, chosen.id as "programmeId"
from chosen cross join focus`;
