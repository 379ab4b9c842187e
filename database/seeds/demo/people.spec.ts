import { isBelgianPhone, isEmail } from '@samenspoor/domain/identity/contact';
import { municipalities } from '../reference/municipalities';
import { ORGANISATIONS } from '../reference/organisations';
import { SUPPORT_REGIONS } from '../reference/regions';
import { DEMO_ORGANISATIONS } from './demo-organisations';
import { MAIN_PEOPLE } from './main-people';
import { DEMO_PEOPLE } from './people';
import { organisationKey } from './person-seed';

describe('the people of the demo', () => {
  it('are led by those of the sign-in page', () => {
    expect(MAIN_PEOPLE.map(({ subject }) => subject)).toEqual([
      'medewerker.houthalen-helchteren',
      'directeur.houthalen-helchteren',
      'collega.houthalen-helchteren',
      'medewerker.eeklo',
      'medewerker.wetteren',
      'coordinator.oost-vlaanderen',
      'expert.oost-vlaanderen',
      'coordinator.limburg',
      'expert.limburg',
      'behandelaar.abb',
      'beleid.abb',
      'auditor',
      'beheerder',
      'medewerker.debrug',
      'directeur.debrug',
      'medewerker.samensterk',
    ]);
    expect(DEMO_PEOPLE.slice(0, MAIN_PEOPLE.length)).toEqual(MAIN_PEOPLE);
  });

  it('each have an own subject and an own address that can never be real', () => {
    expect(new Set(DEMO_PEOPLE.map(({ subject }) => subject)).size).toBe(DEMO_PEOPLE.length);
    expect(new Set(DEMO_PEOPLE.map(({ email }) => email)).size).toBe(DEMO_PEOPLE.length);
    for (const { email, phone } of DEMO_PEOPLE) {
      expect([email, isEmail(email), email.endsWith('.demo.invalid')]).toEqual([email, true, true]);
      expect([phone, isBelgianPhone(phone)]).toEqual([phone, true]);
    }
  });

  it('act for organisations and regions that exist', () => {
    const codes = [
      ...municipalities().flatMap(({ nis, validTo }) => (validTo === null ? [nis] : [])),
      ...ORGANISATIONS.map(({ code }) => code),
      ...DEMO_ORGANISATIONS.map(({ code }) => code),
    ];
    const regions = SUPPORT_REGIONS.map(({ code }) => code);
    for (const { subject, capacities } of DEMO_PEOPLE) {
      const unknown = capacities.filter(
        ({ organisation, supportRegion }) =>
          !codes.includes(organisationKey(organisation)) ||
          (supportRegion !== null && !regions.includes(supportRegion)),
      );
      expect([subject, unknown]).toEqual([subject, []]);
    }
  });

  it('count somebody with two capacities, who starts in the main one', () => {
    const coordinator = DEMO_PEOPLE.find(({ subject }) => subject === 'coordinator.limburg');
    expect(coordinator?.capacities.map(({ role }) => role)).toEqual(['trajectory_coordinator', 'trajectory_expert']);
  });
});
