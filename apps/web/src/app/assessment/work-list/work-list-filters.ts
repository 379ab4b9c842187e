import type { ApplicationState } from '@samenspoor/domain/applications/application-lifecycle';

/** The filters as they stand in the address of the screen, in Dutch, so that a link can be shared and read. */
export interface WorkListFilters {
  readonly zoek?: string | undefined;
  readonly jaar?: string | undefined;
  readonly status?: string | undefined;
  readonly actie?: string | undefined;
  readonly gemeente?: string | undefined;
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

const SORTS = {
  recent: '-submittedAt',
  oudste: 'submittedAt',
  aanvrager: 'applicant',
  bedrag: '-askedCents',
  referentie: 'reference',
} as const;

export const SORT_TITLES: Readonly<Record<keyof typeof SORTS, string>> = {
  recent: 'Laatst ingediend',
  oudste: 'Eerst ingediend',
  aanvrager: 'Aanvrager (A–Z)',
  bedrag: 'Grootste bedrag',
  referentie: 'Referentie',
};

/** The address of the API for these filters. Unknown sorts fall back to the latest first. */
export function listAddress(filters: WorkListFilters): string {
  const sort = SORTS[(filters.sorteer ?? 'recent') as keyof typeof SORTS] ?? SORTS.recent;
  const wanted: [string, string | undefined][] = [
    ['query', filters.zoek],
    ['year', filters.jaar],
    ['state', filters.status],
    ['theme', filters.actie],
    ['nis', filters.gemeente],
    ['sort', sort],
  ];
  const params = new URLSearchParams();
  for (const [name, value] of wanted) if (value) params.set(name, value);
  return `/api/v1/applications?${params}`;
}

/** How many filters narrow the list; sorting doesn't. */
export function activeFilters({ zoek, jaar, status, actie, gemeente }: WorkListFilters): number {
  return [zoek, jaar, status, actie, gemeente].filter((value) => value).length;
}
