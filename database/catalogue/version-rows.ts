import type { EntityManager } from 'typeorm';
import type { ProgrammeVersion } from '../entities/catalogue/programme-version.entity';

const OBJECTIVES = `
  insert into objective (programme_id, number, title)
  select $1, (o ->> 'number')::int, o ->> 'title' from jsonb_array_elements($2::jsonb -> 'objectives') o
  on conflict (programme_id, number) do update set title = excluded.title where objective.title <> excluded.title`;

const THEMES = `
  insert into theme (programme_id, objective_id, number, title, agii_supported)
  select $1, o.id, (t ->> 'number')::int, t ->> 'title', (t ->> 'agiiSupported')::boolean
  from jsonb_array_elements($2::jsonb -> 'themes') t
  join objective o on o.programme_id = $1 and o.number = (t ->> 'objective')::int
  on conflict (programme_id, number) do update set
    objective_id = excluded.objective_id, title = excluded.title, agii_supported = excluded.agii_supported
  where (theme.objective_id, theme.title, theme.agii_supported)
    is distinct from (excluded.objective_id, excluded.title, excluded.agii_supported)`;

const VERSION_THEMES = `
  insert into version_theme (programme_version_id, theme_id, title, objective_number, objective_title, agii_supported,
    ceiling_cents, own_share_percent)
  select $3, theme.id, t ->> 'title', o.number, o.title, (t ->> 'agiiSupported')::boolean,
    (t ->> 'ceilingCents')::int8, (t ->> 'ownSharePercent')::int
  from jsonb_array_elements($2::jsonb -> 'themes') t
  join theme on theme.programme_id = $1 and theme.number = (t ->> 'number')::int
  join objective o on o.id = theme.objective_id`;

const INDICATORS = `
  insert into indicator (programme_version_id, theme_id, code, position, measure, unit, target_group,
    unit_price_cents, max_units, count_rule)
  select $3, theme.id, r ->> 'code', row_number() over (order by theme.number, place), r ->> 'measure', r ->> 'unit',
    r ->> 'targetGroup', (r ->> 'unitPriceCents')::int8, (r ->> 'maxUnits')::int, r ->> 'countRule'
  from jsonb_array_elements($2::jsonb -> 'themes') t
  join theme on theme.programme_id = $1 and theme.number = (t ->> 'number')::int
  cross join lateral jsonb_array_elements(t -> 'rows') with ordinality as rows (r, place)`;

/**
 * Writes the objectives, themes and rows that lines and totals point to, from the content of a version that is being
 * published. Objectives and themes of the programme take over the newest titles; each version keeps its own.
 */
export async function writeVersionRows(
  manager: EntityManager,
  { id, programmeId, content }: Pick<ProgrammeVersion, 'id' | 'programmeId' | 'content'>,
): Promise<void> {
  const document = JSON.stringify(content);
  await manager.query(OBJECTIVES, [programmeId, document]);
  await manager.query(THEMES, [programmeId, document]);
  await manager.query(VERSION_THEMES, [programmeId, document, id]);
  await manager.query(INDICATORS, [programmeId, document, id]);
}
