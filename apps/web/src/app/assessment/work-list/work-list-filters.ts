import type { SortDirection } from '@samenspoor/ui/table/sort-head';
import type { ApplicationState } from '@samenspoor/domain/applications/application-lifecycle';

/** The filters as they stand in the address of the screen, in Dutch, so that a link can be shared and read. */
export interface WorkListFilters {
  readonly zoek?: string | undefined;
  /** Code of the programme. */
  readonly programma?: string | undefined;
  readonly jaar?: string | undefined;
  readonly status?: string | undefined;
  readonly thema?: string | undefined;
  readonly gemeente?: string | undefined;
  readonly regio?: string | undefined;
  readonly sorteer?: string | undefined;
}

/** States that an official can filter on: drafts stay with the municipality. */
export const FILED_STATES: readonly ApplicationState[] = [
  'submitted',
  'admissible',
  'inadmissible',
  'granted',
  'refused',
];

export type Sort = keyof typeof SORTS;

const SORTS = {
  recent: '-submittedAt',
  oudste: 'submittedAt',
  aanvrager: 'applicant',
  bedrag: '-askedCents',
  klein: 'askedCents',
  referentie: 'reference',
} as const;

export const SORT_TITLES: Readonly<Record<Sort, string>> = {
  recent: 'Laatst ingediend',
  oudste: 'Eerst ingediend',
  aanvrager: 'Aanvrager (A–Z)',
  bedrag: 'Grootste bedrag',
  klein: 'Kleinste bedrag',
  referentie: 'Referentie',
};

/** The sort in the address; the latest first when there is none, or one that isn't known. */
export function sortOf({ sorteer }: WorkListFilters): Sort {
  return sorteer !== undefined && Object.hasOwn(SORTS, sorteer) ? (sorteer as Sort) : 'recent';
}

/** Columns that sort: what a first click asks for, and what a second one turns it into. */
export const COLUMN_SORTS = {
  reference: ['referentie', 'recent'],
  applicant: ['aanvrager', 'recent'],
  asked: ['bedrag', 'klein'],
  submitted: ['recent', 'oudste'],
} as const satisfies Readonly<Record<string, readonly [Sort, Sort]>>;
export type SortableColumn = keyof typeof COLUMN_SORTS;

const fieldOf = (sort: Sort): string => SORTS[sort].replace('-', '');

/** Which way a column orders the list now; null when another one does. */
export function directionOf(column: SortableColumn, sort: Sort): SortDirection | null {
  const own = COLUMN_SORTS[column];
  if (!own.some((one) => one === sort) || fieldOf(sort) !== fieldOf(own[0])) return null;
  return SORTS[sort].startsWith('-') ? 'descending' : 'ascending';
}

/** The sort that a click on the head of a column asks for. */
export function nextSort(column: SortableColumn, sort: Sort): Sort {
  const [first, second] = COLUMN_SORTS[column];
  return sort === first ? second : first;
}

/** The address of the API for these filters. Unknown sorts fall back to the latest first. */
export function listAddress(filters: WorkListFilters): string {
  const sort = SORTS[sortOf(filters)];
  const wanted: [string, string | undefined][] = [
    ['query', filters.zoek],
    ['programme', filters.programma],
    ['year', filters.jaar],
    ['state', filters.status],
    ['theme', filters.thema],
    ['nis', filters.gemeente],
    ['region', filters.regio],
    ['sort', sort],
  ];
  const params = new URLSearchParams();
  for (const [name, value] of wanted) if (value) params.set(name, value);
  return `/api/v1/applications?${params}`;
}

/** How many filters narrow the list; sorting doesn't. */
export function activeFilters({ zoek, programma, jaar, status, thema, gemeente, regio }: WorkListFilters): number {
  return [zoek, programma, jaar, status, thema, gemeente, regio].filter((value) => value).length;
}
