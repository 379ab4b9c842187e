import type { ApplicationState } from '@samenspoor/domain/applications/application-lifecycle';
import { ListOrder } from '../../shell/lists/list-order';

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
  'reopened',
  'withdrawn',
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

export type SortableColumn = 'reference' | 'applicant' | 'asked' | 'submitted';

/** How the list is ordered; the latest first unless the address says otherwise. */
export const WORK_LIST_ORDER = new ListOrder<Sort, SortableColumn>(
  SORTS,
  {
    reference: ['referentie', 'recent'],
    applicant: ['aanvrager', 'recent'],
    asked: ['bedrag', 'klein'],
    submitted: ['recent', 'oudste'],
  },
  'recent',
);

/** The address of the API for these filters. Unknown sorts fall back to the latest first. */
export function listAddress(filters: WorkListFilters): string {
  const wanted: [string, string | undefined][] = [
    ['query', filters.zoek],
    ['programme', filters.programma],
    ['year', filters.jaar],
    ['state', filters.status],
    ['theme', filters.thema],
    ['nis', filters.gemeente],
    ['region', filters.regio],
    ['sort', WORK_LIST_ORDER.asked(filters.sorteer)],
  ];
  const params = new URLSearchParams();
  for (const [name, value] of wanted) if (value) params.set(name, value);
  return `/api/v1/applications?${params}`;
}

/** How many filters narrow the list; sorting doesn't. */
export function activeFilters({ zoek, programma, jaar, status, thema, gemeente, regio }: WorkListFilters): number {
  return [zoek, programma, jaar, status, thema, gemeente, regio].filter((value) => value).length;
}
