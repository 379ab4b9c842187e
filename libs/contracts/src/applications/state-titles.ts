import type { ApplicationState } from '@samenspoor/domain/applications/application-lifecycle';

/** The Dutch name of each state of an application, as shown. */
export const STATE_TITLES: Readonly<Record<ApplicationState, string>> = {
  draft: 'Ontwerp',
  submitted: 'Ingediend',
  reopened: 'Opnieuw geopend',
  withdrawn: 'Ingetrokken',
  admissible: 'Ontvankelijk',
  inadmissible: 'Niet ontvankelijk',
  granted: 'Toegekend',
  refused: 'Geweigerd',
};
