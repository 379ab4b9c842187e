import type { ApplicationState } from '@samenspoor/domain/applications/application-lifecycle';
import type { StateLabel } from './state-tone';

/** How each state of an application is called and coloured, everywhere. */
export const APPLICATION_STATE_LABELS: Readonly<Record<ApplicationState, StateLabel>> = {
  draft: { label: 'Ontwerp', tone: 'neutral' },
  submitted: { label: 'Ingediend', tone: 'waiting' },
  admissible: { label: 'Ontvankelijk', tone: 'info' },
  inadmissible: { label: 'Niet ontvankelijk', tone: 'danger' },
  granted: { label: 'Toegekend', tone: 'success' },
  refused: { label: 'Geweigerd', tone: 'danger' },
};
