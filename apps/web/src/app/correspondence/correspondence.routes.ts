import type { Provider } from '@angular/core';
import type { Routes } from '@angular/router';
import { FILE_ADDITIONS } from '../shell/file/file-additions';
import { LiveFeed } from '../shell/live/live-feed';
import type { StartPanel } from '../shell/start/start-panel';
import { FileTalk } from './talk/file-talk';
import { TalkAdditions } from './talk/talk-additions';

/** Below `/aanvragen/:id` and below `/dossiers/:id`. */
const TAB_ROUTES: Routes = [
  {
    path: 'verbeteringen',
    title: 'Verbeteringen',
    loadComponent: async () => (await import('./corrections/corrections-tab')).CorrectionsTab,
  },
  {
    path: 'berichten',
    title: 'Berichten',
    loadComponent: async () => (await import('./messages/messages-tab')).MessagesTab,
  },
];

const PROVIDERS: Provider[] = [
  LiveFeed,
  FileTalk,
  TalkAdditions,
  { provide: FILE_ADDITIONS, useExisting: TalkAdditions },
];

/** What this context adds to the pages of a file. */
export const ADDED_TO_FILES = { children: TAB_ROUTES, providers: PROVIDERS };

/** On the start page. */
export const START_PANELS: readonly StartPanel[] = [
  {
    permission: 'message:send',
    load: async () => (await import('./start/waiting-panel')).WaitingPanel,
  },
];
