import type { StoredView } from '../application-actions';

/** What is always told as it is now, whoever looks: the state of the application and its call. */
const OF_NOW = [
  'version',
  'state',
  'stateReason',
  'asFiled',
  'window',
  'call',
] as const satisfies readonly (keyof StoredView)[];

/** What others than the applicant's side see of an application that is reopened: as it was filed, in the state it is in. */
export function filedView(now: StoredView, filed: Partial<StoredView>): StoredView {
  return { ...now, ...filed, ...Object.fromEntries(OF_NOW.map((part) => [part, now[part]])) };
}
