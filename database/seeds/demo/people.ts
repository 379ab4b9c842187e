import { DEMO_APPLICANTS, type DemoApplicant } from './applicants';
import { between } from './deterministic';
import { MAIN_PEOPLE } from './main-people';
import { type CapacitySeed, type PersonSeed, capacity, guidingCapacity } from './person-seed';

function other(subject: string, names: readonly [string, string], domain: string, held: CapacitySeed): PersonSeed {
  const digits = String(between(2_000, 9_999, `phone/${subject}`));
  return {
    subject,
    givenName: names[0],
    familyName: names[1],
    email: `${subject.split('.')[0]}@${domain}.demo.invalid`,
    phone: `+32 470 00 ${digits.slice(0, 2)} ${digits.slice(2)}`,
    capacities: [held],
  };
}

function staffOf(applicant: DemoApplicant): PersonSeed[] {
  const { slug, organisation } = applicant;
  return [
    other(`medewerker.${slug}`, applicant.staff, slug, capacity('municipal_staff', organisation)),
    other(`directeur.${slug}`, applicant.signatory, slug, capacity('signatory', organisation)),
  ];
}

/** Region, organisation, coordinator, experts. */
const GUIDES: readonly (readonly [string, string, string, ...string[]])[] = [
  ['antwerpen', 'agii', 'Veerle Janssens', 'Souad Bouzid', 'Peter Nuyts'],
  ['brussel', 'agii', 'Anouk Lemaire', 'Ibrahim Diallo', 'Saskia Pauwels'],
  ['limburg', 'agii', 'Bart Knapen', 'Elif Yilmaz', 'Dorien Cuypers', 'Ronald Bijnens'],
  ['oost-vlaanderen', 'agii', 'Ingrid Van_Damme', 'Yasmina El_Amrani', 'Joris Haegeman', 'Delphine Maenhout'],
  ['vlaams-brabant', 'agii', 'Hilde Vranckx', 'Naïma Chaoui', 'Sander Denayer'],
  ['west-vlaanderen', 'agii', 'Jan Desmet', 'Marieke Vanneste', 'Olena Kravets'],
  ['stad-antwerpen', 'atlas', 'Ellen Bogaerts', 'Hicham Tahiri', 'Kaat Ceulemans'],
  ['stad-gent', 'amal', 'Tom De_Smedt', 'Leila Rahmani', 'Wouter Goethals'],
];

function guidesOf([region, organisation, ...names]: (typeof GUIDES)[number]): PersonSeed[] {
  return names.map((name, index) => {
    const [given = '', family = ''] = name.split(' ');
    const role = index === 0 ? 'trajectory_coordinator' : 'trajectory_expert';
    return other(
      guideSubject(region, index),
      [given, family.replaceAll('_', ' ')],
      `${region}.${organisation}`,
      guidingCapacity(role, organisation, region),
    );
  });
}

function guideSubject(region: string, index: number): string {
  if (index === 0) {
    return `coordinator.${region}`;
  }
  return index === 1 ? `expert.${region}` : `expert-${index}.${region}`;
}

const ABB = { code: 'abb' };

const OTHERS: readonly PersonSeed[] = [
  other('collega.eeklo', ['Jonas', 'Claeys'], 'eeklo', capacity('municipal_guest', { nis: '43005' })),
  other('collega.lier', ['Lotte', 'Engels'], 'lier', capacity('municipal_guest', { nis: '12021' })),
  other('collega.wetteren', ['Fien', 'Baert'], 'wetteren', capacity('municipal_guest', { nis: '42025' })),
  other('behandelaar-2.abb', ['Thomas', 'Wuyts'], 'abb', capacity('case_handler', ABB)),
  other('behandelaar-3.abb', ['Karima', 'Aerts'], 'abb', capacity('case_handler', ABB)),
  ...DEMO_APPLICANTS.flatMap(staffOf),
  ...GUIDES.flatMap(guidesOf),
];

const MAIN_SUBJECTS = new Set(MAIN_PEOPLE.map(({ subject }) => subject));

/** Everybody in the demo: the people of the sign-in page first, then the colleagues that history needs. */
export const DEMO_PEOPLE: readonly PersonSeed[] = [
  ...MAIN_PEOPLE,
  ...OTHERS.filter(({ subject }) => !MAIN_SUBJECTS.has(subject)),
];

/** The people who guide in a region as experts. */
export function expertsOf(region: string): readonly string[] {
  return DEMO_PEOPLE.filter(({ capacities: [first] }) => first.role === 'trajectory_expert')
    .filter(({ capacities: [first] }) => first.supportRegion === region)
    .map(({ subject }) => subject);
}
