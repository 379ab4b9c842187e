import type { CollaboratorAccess } from '@samenspoor/contracts/applications/collaborators';

const TITLES: Readonly<Record<CollaboratorAccess, string>> = { read: 'lezen', write: 'lezen en bewerken' };

/** What an invited colleague can do, as the timeline says it. */
export function accessTitle(access: CollaboratorAccess): string {
  return TITLES[access];
}
