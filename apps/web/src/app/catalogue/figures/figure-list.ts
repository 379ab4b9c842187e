import type { FigureRowView } from '@samenspoor/contracts/catalogue/figures';
import type { SortDirection } from '@samenspoor/ui/table/sort-head';

/** Which figures to show. */
export const FIGURE_FILTERS = ['', 'officieel', 'fictief', 'geen'] as const;
export type FigureFilter = (typeof FIGURE_FILTERS)[number];

export const FIGURE_FILTER_TITLES: Readonly<Record<FigureFilter, string>> = {
  '': 'Alle gemeenten',
  officieel: 'Met officieel cijfer',
  fictief: 'Met fictief cijfer',
  geen: 'Zonder cijfer',
};

/** Columns that order the list. */
export const FIGURE_SORTS = ['naam', 'nis', 'herkomst', 'bevolking', 'wijziging'] as const;
export type FigureSort = (typeof FIGURE_SORTS)[number];

/** The order of the list: a column, or the other way round with a minus before it. */
export interface FigureOrder {
  readonly sort: FigureSort;
  readonly direction: SortDirection;
}

/** Reads the order from the address; anything unknown is by name. */
export function figureOrderOf(text: string | undefined): FigureOrder {
  const name = (text ?? '').replace(/^-/, '');
  const sort = FIGURE_SORTS.find((known) => known === name);
  return { sort: sort ?? 'naam', direction: sort && text?.startsWith('-') ? 'descending' : 'ascending' };
}

/** Share of change of the origin figure against the year before; null when one of both is missing. */
export function changeOf({ origin, originBefore }: FigureRowView): number | null {
  return origin === null || originBefore === null || originBefore === 0 ? null : origin.count / originBefore - 1;
}

const VALUES: Readonly<Record<FigureSort, (row: FigureRowView) => string | number | null>> = {
  naam: ({ name }) => name,
  nis: ({ nis }) => nis,
  herkomst: ({ origin }) => origin?.count ?? null,
  bevolking: ({ population }) => population?.count ?? null,
  wijziging: changeOf,
};

/** The rows that fit a search by name or NIS code and a filter, in order; rows without a value come last. */
export function narrowFigures(
  rows: readonly FigureRowView[],
  search: string,
  filter: FigureFilter,
  { sort, direction }: FigureOrder,
): FigureRowView[] {
  const text = search.trim().toLowerCase();
  const way = direction === 'descending' ? -1 : 1;
  return rows
    .filter(({ name, nis }) => text === '' || name.toLowerCase().includes(text) || nis.startsWith(text))
    .filter((row) => fits(row, filter))
    .toSorted((one, other) => compare(VALUES[sort](one), VALUES[sort](other), way));
}

function fits({ origin, population }: FigureRowView, filter: FigureFilter): boolean {
  const figures = [origin, population].flatMap((figure) => figure ?? []);
  if (filter === 'officieel') return figures.some(({ demo }) => !demo);
  if (filter === 'fictief') return figures.some(({ demo }) => demo);
  return filter === '' || origin === null;
}

function compare(one: string | number | null, other: string | number | null, way: number): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null);
  if (typeof one === 'string' || typeof other === 'string')
    return way * String(one).localeCompare(String(other), 'nl-BE');
  return way * (one - other);
}
