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
        path: 'programmas',
        title: 'Programma’s',
        loadComponent: async () => (await import('./programmes/programmes-tab')).ProgrammesTab,
      },
      {
        path: 'organisaties',
        title: 'Organisaties',
        loadComponent: async () => (await import('./organisations/organisations-tab')).OrganisationsTab,
      },
      {
        path: 'cijfers',
        title: 'Cijfers',
        loadComponent: async () => (await import('./figures/figures-tab')).FiguresTab,
      },
    ],
  },
  {
    path: 'oproepen/nieuw',
    title: 'Nieuwe oproep',
    canActivate: [requires('call:edit')],
    loadComponent: async () => (await import('./calls/new-call-page')).NewCallPage,
  },
  {
    path: 'oproepen/:code',
    title: 'Oproep',
    loadComponent: async () => (await import('./calls/call-page')).CallPage,
    children: [
      { path: '', loadComponent: async () => (await import('./calls/call-content')).CallContent },
      {
        path: 'instellingen',
        canActivate: [requires('call:edit')],
        loadComponent: async () => (await import('./calls/settings-tab')).SettingsTab,
      },
      {
        path: 'uitstel',
        canActivate: [requires('call:edit')],
        loadComponent: async () => (await import('./calls/extensions-tab')).ExtensionsTab,
      },
      {
        path: 'geschiedenis',
        canActivate: [requires('call:edit')],
        loadComponent: async () => (await import('./calls/call-history-tab')).CallHistoryTab,
      },
    ],
  },
  {
    path: 'mensen/:id',
    title: 'Mensen',
    canActivate: [requires('people:edit')],
    loadComponent: async () => (await import('./people/people-page')).PeoplePage,
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
  {
    path: 'programmas/nieuw',
    title: 'Nieuw programma',
    canActivate: [requires('programme:edit')],
    loadComponent: async () => (await import('./programmes/new-programme-page')).NewProgrammePage,
  },
  {
    path: 'programmas/:code/versies/:n',
    title: 'Programma',
    loadComponent: async () => (await import('./programmes/version-page')).VersionPage,
  },
];
