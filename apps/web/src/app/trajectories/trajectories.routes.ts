import type { Routes } from '@angular/router';
import type { StartPanel } from '../shell/start/start-panel';

/** Below `/trajecten`: the list, and one tailored trajectory. */
export const TRAJECTORY_ROUTES: Routes = [
  {
    path: '',
    title: 'Trajecten op maat',
    loadComponent: async () => (await import('./list/trajectory-list')).TrajectoryList,
  },
  {
    path: ':id',
    title: 'Traject op maat',
    loadComponent: async () => (await import('./detail/trajectory-page')).TrajectoryPage,
  },
];

/** On the start page. */
export const START_PANELS: readonly StartPanel[] = [
  {
    permission: 'trajectory:assign',
    load: async () => (await import('./start/unassigned-trajectories')).UnassignedTrajectories,
  },
  {
    permission: 'trajectory:assign',
    load: async () => (await import('./start/stuck-trajectories')).StuckTrajectories,
  },
  {
    permission: 'trajectory:guide',
    load: async () => (await import('./start/next-steps')).NextSteps,
  },
];
