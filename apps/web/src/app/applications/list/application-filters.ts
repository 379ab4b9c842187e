import type { ApplicationState } from '@samenspoor/domain/applications/application-lifecycle';
import { ListOrder } from '../../shell/lists/list-order';
import { APPLICATIONS_URL } from '../applications-api';

/** The filters of "Mijn aanvragen" as they stand in the address, in Dutch. */
export interface ApplicationFilters {
  readonly zoek?: string | undefined;
  readonly status?: string | undefined;
  readonly sorteer?: string | undefined;
}

/** What people look for, and the states it stands for. */
export const STATUS_FILTERS: readonly {
  readonly key: string;
  readonly title: string;
  readonly states: readonly ApplicationState[];
}[] = [
  { key: 'ontwerp', title: 'Nog in te dienen', states: ['draft', 'reopened'] },
  { key: 'lopend', title: 'Wacht op een beslissing', states: ['submitted', 'admissible'] },
  { key: 'toegekend', title: 'Toegekend', states: ['granted'] },
  { key: 'niet-toegekend', title: 'Niet toegekend', states: ['inadmissible', 'refused'] },
  { key: 'ingetrokken', title: 'Ingetrokken', states: ['withdrawn'] },
];

const SORTS = {
  recent: '-submittedAt',
  oudste: 'submittedAt',
  aanvrager: 'applicant',
  bedrag: '-askedCents',
  klein: 'askedCents',
} as const;
type Sort = keyof typeof SORTS;

export const SORT_TITLES: Readonly<Record<Sort, string>> = {
  recent: 'Laatst ingediend',
  oudste: 'Eerst ingediend',
  aanvrager: 'Aanvrager (A–Z)',
  bedrag: 'Grootste bedrag',
  klein: 'Kleinste bedrag',
};

/** How the list is ordered: what isn't handed in yet and what was last first, unless the address says otherwise. */
export const OWN_ORDER = new ListOrder<Sort, 'applicant' | 'submitted' | 'asked'>(
  SORTS,
  { applicant: ['aanvrager', 'recent'], submitted: ['recent', 'oudste'], asked: ['bedrag', 'klein'] },
  'recent',
);

/** The address of the API for these filters. */
export function applicationsAddress({ zoek, status, sorteer }: ApplicationFilters): string {
  const states = STATUS_FILTERS.find((filter) => filter.key === status)?.states ?? [];
  const params = new URLSearchParams({ sort: OWN_ORDER.asked(sorteer) });
  if (zoek) params.set('query', zoek);
  if (states.length > 0) params.set('state', states.join(','));
  return `${APPLICATIONS_URL}?${params}`;
}
