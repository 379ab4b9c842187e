import { permissionsOf } from '@samenspoor/domain/access/permissions';
import { ROLES, type Role } from '@samenspoor/domain/access/roles';
import { landingPath, navigationFor } from './desks';

const labels = (role: Role): string[] => navigationFor(permissionsOf(role)).map((item) => item.label);

describe('navigation', () => {
  it.each<[Role, string[]]>([
    ['municipal_staff', ['Wat wacht op mij', 'Open oproepen', 'Mijn aanvragen', 'Samenwerking', 'Trajecten']],
    ['signatory', ['Wat wacht op mij', 'Open oproepen', 'Mijn aanvragen', 'Samenwerking', 'Trajecten']],
    ['municipal_guest', ['Wat wacht op mij', 'Mijn aanvragen']],
    ['case_handler', ['Wat wacht op mij', 'Dossiers', 'Portefeuille', 'Trajecten', 'Oproepen en referentie']],
    ['organisation_staff', ['Wat wacht op mij', 'Open oproepen', 'Mijn aanvragen', 'Samenwerking']],
    ['trajectory_coordinator', ['Wat wacht op mij', 'Trajecten']],
    ['trajectory_expert', ['Wat wacht op mij', 'Trajecten']],
    ['policy_officer', ['Portefeuille', 'Dossiers', 'Trajecten']],
    ['auditor', ['Portefeuille', 'Dossiers', 'Trajecten']],
    ['administrator', ['Oproepen en referentie', 'Mails']],
  ])('of %s', (role, expected) => {
    expect(labels(role)).toEqual(expected);
  });

  it('is empty for who is not signed in', () => {
    expect(navigationFor(new Set())).toEqual([]);
    expect(landingPath(new Set())).toBe('/geen-toegang');
  });

  it.each(ROLES)('gives %s a place to land', (role) => {
    expect(landingPath(permissionsOf(role))).toBe(navigationFor(permissionsOf(role))[0]?.path);
  });
});
