import type { Role } from '@samenspoor/domain/access/roles';

const TITLES: Readonly<Record<Role, string>> = {
  municipal_staff: 'Medewerker',
  signatory: 'Ondertekenaar',
  trajectory_coordinator: 'Trajectcoördinator',
  trajectory_expert: 'Expert',
  case_handler: 'Dossierbehandelaar',
  policy_officer: 'Beleidsmedewerker',
  auditor: 'Auditor',
  administrator: 'Beheerder',
  municipal_guest: 'Collega op uitnodiging',
  organisation_staff: 'Medewerker organisatie',
};

/** The Dutch name of a role, as people read it. */
export function roleTitle(role: Role): string {
  return TITLES[role];
}
