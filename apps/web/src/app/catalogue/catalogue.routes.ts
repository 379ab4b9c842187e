import type { Routes } from '@angular/router';

/** Below `/referentie`: what the product works with, for reading. */
export const CATALOGUE_ROUTES: Routes = [
  {
    path: '',
    loadComponent: async () => (await import('./reference-page')).ReferencePage,
    children: [
      { path: '', pathMatch: 'full', redirectTo: 'oproepen' },
      {
        path: 'oproepen',
        title: 'Oproepen en referentie',
        loadComponent: async () => (await import('./calls/calls-tab')).CallsTab,
      },
      {
        path: 'lokale-besturen',
        title: 'Lokale besturen',
        loadComponent: async () => (await import('./places/places-tab')).PlacesTab,
      },
    ],
  },
  {
    path: 'oproepen/:code',
    title: 'Oproep',
    loadComponent: async () => (await import('./calls/call-page')).CallPage,
  },
];
