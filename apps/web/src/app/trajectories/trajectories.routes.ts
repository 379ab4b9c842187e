import type { Routes } from '@angular/router';
import type { StartPanel } from '../shell/start/start-panel';

/** Below `/trajecten`. */
export const TRAJECTORY_ROUTES: Routes = [];

/** On the start page. */
export const START_PANELS: readonly StartPanel[] = [];
