import type { ApplicationState } from '@samenspoor/domain/applications/application-lifecycle';
import { APPLICATIONS_URL } from '../applications-api';

/** The filters of "Mijn aanvragen" as they stand in the address, in Dutch. */
export interface ApplicationFilters {
  readonly zoek?: string | undefined;
  readonly status?: string | undefined;
}

/** What people look for, and the states it stands for. */
export const STATUS_FILTERS: readonly {
  readonly key: string;
  readonly title: string;
  readonly states: readonly ApplicationState[];
}[] = [
  { key: 'ontwerp', title: 'Nog in te dienen', states: ['draft'] },
  { key: 'lopend', title: 'Wacht op een beslissing', states: ['submitted', 'admissible'] },
  { key: 'toegekend', title: 'Toegekend', states: ['granted'] },
  { key: 'niet-toegekend', title: 'Niet toegekend', states: ['inadmissible', 'refused'] },
];

/** The address of the API for these filters, what was handed in last first. */
export function applicationsAddress({ zoek, status }: ApplicationFilters): string {
  const states = STATUS_FILTERS.find((filter) => filter.key === status)?.states ?? [];
  const params = new URLSearchParams({ sort: '-submittedAt' });
  if (zoek) params.set('query', zoek);
  if (states.length > 0) params.set('state', states.join(','));
  return `${APPLICATIONS_URL}?${params}`;
}
