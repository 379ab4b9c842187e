import type { Routes } from '@angular/router';
import { requires } from '../shell/session/session-guards';

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
      {
        path: 'cijfers',
        title: 'Cijfers',
        loadComponent: async () => (await import('./figures/figures-tab')).FiguresTab,
      },
    ],
  },
  {
    path: 'oproepen/:code',
    title: 'Oproep',
    loadComponent: async () => (await import('./calls/call-page')).CallPage,
  },
  {
    path: 'cijfers/opladen',
    title: 'Tabel opladen',
    canActivate: [requires('figures:edit')],
    loadComponent: async () => (await import('./figures/upload-page')).UploadPage,
  },
  {
    path: 'cijfers/tabellen/:id',
    title: 'Opgeladen tabel',
    canActivate: [requires('figures:edit')],
    loadComponent: async () => (await import('./figures/table-page')).TablePage,
  },
];
