import type { Routes } from '@angular/router';
import type { StartPanel } from '../shell/start/start-panel';

/** Below `/dossiers`: the work list of the ministry, and one dossier with its tabs. */
export const ASSESSMENT_ROUTES: Routes = [
  {
    path: '',
    title: 'Dossiers',
    loadComponent: async () => (await import('./work-list/work-list')).WorkList,
  },
  {
    path: ':id',
    title: 'Dossier',
    loadComponent: async () => (await import('./dossier/dossier-page')).DossierPage,
    children: [
      {
        path: '',
        pathMatch: 'full',
        loadComponent: async () => (await import('./dossier/application-tab')).ApplicationTab,
      },
      {
        path: 'toekenning',
        loadComponent: async () => (await import('./dossier/award-tab')).AwardTab,
      },
      {
        path: 'tijdlijn',
        loadComponent: async () => (await import('./dossier/timeline-tab')).TimelineTab,
      },
    ],
  },
];

/** On the start page. */
export const START_PANELS: readonly StartPanel[] = [
  {
    permission: 'assessment:award',
    load: async () => (await import('./start/waiting-dossiers')).WaitingDossiers,
  },
];
