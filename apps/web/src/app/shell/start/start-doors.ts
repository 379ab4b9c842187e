import type { Permission } from '@samenspoor/domain/access/permissions';
import type { StartPanel } from './start-panel';

/** Which context has something on the start page for whom; only those doors are opened. Shown in this order. */
interface StartDoor {
  readonly permission: Permission;
  readonly panels: () => Promise<readonly StartPanel[]>;
}

export const START_DOORS: readonly StartDoor[] = [
  {
    permission: 'message:send',
    panels: async () => (await import('../../correspondence/correspondence.routes')).START_PANELS,
  },
  {
    permission: 'application:edit',
    panels: async () => (await import('../../applications/applications.routes')).START_PANELS,
  },
  {
    permission: 'assessment:award',
    panels: async () => (await import('../../assessment/assessment.routes')).START_PANELS,
  },
  {
    permission: 'trajectory:read',
    panels: async () => (await import('../../trajectories/trajectories.routes')).START_PANELS,
  },
];
