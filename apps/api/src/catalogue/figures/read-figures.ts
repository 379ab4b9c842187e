import { Injectable } from '@nestjs/common';
import type { FigureHistoryView, FigureRowView, FiguresView } from '@samenspoor/contracts/catalogue/figures';
import { Clock } from '../../platform/clock/clock';
import { isoInstant } from '../../platform/data/iso-instant';
import { NamedQueries } from '../../platform/data/named-queries';
import { brusselsDay } from '@samenspoor/domain/kernel/brussels-day';

const YEARS = `
  select year from origin_figure union select year from population_figure order by year desc`;

/** SQL for a `FigureView` as JSON, of the figure `f`. */
const figureJson = (alias: string, kind: string): string => `
  case when ${alias}.year is not null then json_build_object(
    'count', ${alias}.count, 'source', ${alias}.source, 'demo', ${alias}.demo,
    'takenOverAt', (select ${isoInstant('u.settled_at')} from figure_upload u where u.id = ${alias}.upload_id),
    'earlier', (select count(*) from figure_history h
      where h.local_government_id = g.id and h.year = $1 and h.kind = '${kind}')) end`;

/** $1 year. Shape: `FigureRowView`. */
const FIGURES = `
  select g.id as "localGovernmentId", g.nis, g.name, g.province, r.name as "referenceRegion",
    g.valid_from::text as "validFrom", g.valid_to::text as "validTo", ${figureJson('o', 'origin')} as origin,
    ${figureJson('p', 'population')} as population, b.count as "originBefore"
  from local_government g
  left join reference_region r on r.code = g.reference_region_code
  left join origin_figure o on o.local_government_id = g.id and o.year = $1
  left join population_figure p on p.local_government_id = g.id and p.year = $1
  left join origin_figure b on b.local_government_id = g.id and b.year = $1 - 1
  where g.kind = 'municipality' and g.nis is not null
    and (o.year is not null or p.year is not null
      or (g.valid_from <= make_date($1, 1, 1) and (g.valid_to is null or g.valid_to >= make_date($1, 1, 1))))
  order by g.name, g.valid_from`;

/** $1 municipality, $2 year. What holds now first. Shape: `FigureHistoryView`. */
const HISTORY = `
  select kind, count, source, demo, "heldFrom", "heldUntil" from (
    select 'origin' as kind, count, source, demo, upload_id, null::timestamptz as until from origin_figure
      where local_government_id = $1 and year = $2
    union all
    select 'population', count, source, demo, upload_id, null from population_figure
      where local_government_id = $1 and year = $2
    union all
    select kind, count, source, demo, upload_id, held_until from figure_history
      where local_government_id = $1 and year = $2
  ) as held
  left join lateral (select ${isoInstant('u.settled_at')} as "heldFrom" from figure_upload u where u.id = held.upload_id)
    as since on true
  cross join lateral (select ${isoInstant('held.until')} as "heldUntil") as ended
  order by kind, until desc nulls first`;

/** The figures of one year: of the latest one with figures when none is asked for. */
@Injectable()
export class ReadFigures {
  constructor(
    private readonly queries: NamedQueries,
    private readonly clock: Clock,
  ) {}

  async execute(asked: number | undefined): Promise<FiguresView> {
    const years = (await this.queries.rows<{ year: number }>('figure-years', YEARS)).map(({ year }) => year);
    const thisYear = Number(brusselsDay(this.clock.now()).slice(0, 4));
    const year = asked ?? years[0] ?? thisYear;
    return { year, years, items: await this.queries.rows<FigureRowView & { nis: string }>('figures', FIGURES, [year]) };
  }
}

/** Which figure of one municipality and year held when. */
@Injectable()
export class ReadFigureHistory {
  constructor(private readonly queries: NamedQueries) {}

  execute(localGovernmentId: string, year: number): Promise<FigureHistoryView[]> {
    const values = [localGovernmentId, year];
    return this.queries.rows<FigureHistoryView & { kind: 'origin' | 'population' }>('figure-history', HISTORY, values);
  }
}
