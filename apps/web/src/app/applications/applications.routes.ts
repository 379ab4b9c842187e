import type { Routes } from '@angular/router';
import type { StartPanel } from '../shell/start/start-panel';

/** Below `/oproepen`. */
export const CALL_ROUTES: Routes = [];

/** Below `/aanvragen`. */
export const APPLICATION_ROUTES: Routes = [];

/** On the start page. */
export const START_PANELS: readonly StartPanel[] = [];
