import type { Role } from './roles';

/** The whole vocabulary of permissions. A route names one of these or says that it is public. */
export const PERMISSIONS = [
  'application:create',
  'application:read',
  'application:edit',
  'application:submit',
  'application:sign',
  'partnership:consent',
  'assessment:read',
  'assessment:admissibility',
  'assessment:award',
  'assessment:decide',
  'assessment:reopen',
  'trajectory:read',
  'trajectory:assign',
  'trajectory:guide',
  'portfolio:read',
  'portfolio:export',
  'audit:read',
  'reference:read',
  'correction:request',
  'correction:answer',
  'message:send',
  'collaborator:manage',
  'figures:edit',
  'document:read',
  'document:attach',
  'template:edit',
  'programme:edit',
  'call:edit',
  'people:edit',
] as const;
export type Permission = (typeof PERMISSIONS)[number];

const APPLICANT = [
  'application:create',
  'application:read',
  'application:edit',
  'application:submit',
  'partnership:consent',
] as const;
/** What staff and signatory of an applicant do with a file after and beside filling it in. */
const APPLICANT_TALK = ['correction:answer', 'message:send', 'collaborator:manage'] as const;
const OVERSIGHT = ['application:read', 'assessment:read', 'trajectory:read', 'portfolio:read'] as const;
/** Files: which ones, and when, is for whoever owns what they hang on. */
const FILES = ['document:read', 'document:attach'] as const;

/** What each role may do; the relation to the thing and its state narrow this further. Default is nothing. */
const PERMISSIONS_OF_ROLE: Readonly<Record<Role, readonly Permission[]>> = {
  municipal_staff: [...FILES, ...APPLICANT, ...APPLICANT_TALK, 'trajectory:read', 'reference:read'],
  signatory: [...FILES, ...APPLICANT, 'application:sign', ...APPLICANT_TALK, 'trajectory:read', 'reference:read'],
  organisation_staff: [...FILES, ...APPLICANT, ...APPLICANT_TALK, 'reference:read'],
  municipal_guest: [...FILES, 'application:read', 'application:edit'],
  trajectory_coordinator: [...FILES, 'trajectory:read', 'trajectory:assign', 'trajectory:guide', 'reference:read'],
  trajectory_expert: [...FILES, 'trajectory:read', 'trajectory:guide', 'reference:read'],
  case_handler: [
    ...FILES,
    ...OVERSIGHT,
    'assessment:admissibility',
    'assessment:award',
    'assessment:decide',
    'assessment:reopen',
    'portfolio:export',
    'reference:read',
    'correction:request',
    'message:send',
    'figures:edit',
    'programme:edit',
    'call:edit',
  ],
  policy_officer: ['document:read', ...OVERSIGHT, 'portfolio:export', 'reference:read'],
  auditor: ['document:read', ...OVERSIGHT, 'audit:read', 'reference:read'],
  administrator: [
    ...FILES,
    'reference:read',
    'figures:edit',
    'template:edit',
    'programme:edit',
    'call:edit',
    'people:edit',
  ],
};

/** The permissions of a role. */
export function permissionsOf(role: Role): ReadonlySet<Permission> {
  return new Set(PERMISSIONS_OF_ROLE[role]);
}

/** True when the role carries the permission. */
export function can(role: Role, permission: Permission): boolean {
  return PERMISSIONS_OF_ROLE[role].includes(permission);
}
