import type { Permission } from '@samenspoor/domain/access/permissions';
import type { IconName } from '@samenspoor/ui/icon/icon-paths';

/** One entry of the main navigation. */
export interface NavigationItem {
  readonly path: string;
  readonly label: string;
  readonly icon: IconName;
}

/** What people with this permission find in their navigation, the place where they land first. */
interface Desk {
  readonly permission: Permission;
  readonly items: readonly NavigationItem[];
}

const START: NavigationItem = { path: '/start', label: 'Wat wacht op mij', icon: 'inbox' };
const CALLS: NavigationItem = { path: '/oproepen', label: 'Open oproepen', icon: 'calendar' };
const APPLICATIONS: NavigationItem = { path: '/aanvragen', label: 'Mijn aanvragen', icon: 'file' };
const PARTNERSHIPS: NavigationItem = { path: '/samenwerking', label: 'Samenwerking', icon: 'people' };
const FILES: NavigationItem = { path: '/dossiers', label: 'Dossiers', icon: 'folder' };
const PORTFOLIO: NavigationItem = { path: '/portefeuille', label: 'Portefeuille', icon: 'chart' };
const TRAJECTORIES: NavigationItem = { path: '/trajecten', label: 'Trajecten', icon: 'route' };
const REFERENCE: NavigationItem = { path: '/referentie', label: 'Oproepen en referentie', icon: 'reference' };
const MAILS: NavigationItem = { path: '/beheer/mails', label: 'Mails', icon: 'mail' };

/** From the most active to the most reading; the first one that fits is a person's desk. */
const DESKS: readonly Desk[] = [
  { permission: 'partnership:consent', items: [START, CALLS, APPLICATIONS, PARTNERSHIPS, TRAJECTORIES] },
  { permission: 'application:edit', items: [START, APPLICATIONS] },
  { permission: 'assessment:award', items: [START, FILES, PORTFOLIO, TRAJECTORIES, REFERENCE] },
  { permission: 'trajectory:guide', items: [START, TRAJECTORIES] },
  { permission: 'portfolio:read', items: [PORTFOLIO, FILES, TRAJECTORIES] },
  { permission: 'template:edit', items: [REFERENCE, MAILS] },
  { permission: 'reference:read', items: [REFERENCE] },
];

/** The main navigation for these permissions; empty when nobody is signed in. */
export function navigationFor(permissions: ReadonlySet<Permission>): readonly NavigationItem[] {
  const items = DESKS.find((desk) => permissions.has(desk.permission))?.items ?? [];
  return items.filter((item) => item !== TRAJECTORIES || permissions.has('trajectory:read'));
}

/** Where these people land after signing in. */
export function landingPath(permissions: ReadonlySet<Permission>): string {
  return navigationFor(permissions)[0]?.path ?? '/geen-toegang';
}
