import type { StoredFigureChange } from '@samenspoor/database/entities/catalogue/figure-upload.entity';
import type { FigureKind } from '@samenspoor/domain/catalogue/figures/figure-kind';
import type { FigurePlace } from '@samenspoor/domain/catalogue/figures/figure-places';
import type { FigureEntry } from '@samenspoor/domain/catalogue/figures/judge-figures';
import type { EntityManager } from 'typeorm';
import { TABLE_OF_KIND } from './figure-tables';

/** What kind of figures of which year. */
export interface FigureSet {
  readonly kind: FigureKind;
  readonly year: number;
}

/** $1 year. An invented figure of the year before says nothing about a real one. */
const placesFor = (table: string): string => `
  select g.id, g.nis, g.name, g.valid_from::text as "validFrom", g.valid_to::text as "validTo",
    g.merged_into_nis as "mergedIntoNis",
    coalesce((select p.count from population_figure p where p.local_government_id = g.id and p.year = $1),
      g.population) as population,
    (select f.count from ${table} f where f.local_government_id = g.id and f.year = $1 - 1 and not f.demo) as before
  from local_government g
  where g.kind = 'municipality' and g.nis is not null
  order by g.name, g.valid_from`;

/** Every municipality there was, with what a table of this year is compared with. */
export function readFigurePlaces(tx: EntityManager, { kind, year }: FigureSet): Promise<FigurePlace[]> {
  return tx.query<FigurePlace[]>(placesFor(TABLE_OF_KIND[kind]), [year]);
}

interface CurrentRow {
  readonly placeId: string;
  readonly count: number;
  readonly demo: boolean;
}

/** What each figure of a table would do to the one that stands there now. */
export async function readFigureChanges(
  tx: EntityManager,
  { kind, year }: FigureSet,
  entries: readonly FigureEntry[],
): Promise<StoredFigureChange[]> {
  const rows = await tx.query<CurrentRow[]>(
    `select local_government_id as "placeId", count, demo from ${TABLE_OF_KIND[kind]} where year = $1`,
    [year],
  );
  const current = new Map(rows.map((row) => [row.placeId, row]));
  return entries.map(({ placeId, nis, name, count, addedFrom, byAdding }) => {
    const now = current.get(placeId);
    return {
      placeId,
      nis,
      name,
      from: now?.count ?? null,
      fromDemo: now?.demo ?? false,
      to: count,
      addedFrom,
      byAdding,
    };
  });
}
