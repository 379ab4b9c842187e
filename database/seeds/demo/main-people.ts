import { type CapacitySeed, type PersonSeed, capacity, guidingCapacity } from './person-seed';

const HOUTHALEN_HELCHTEREN = { nis: '72039' };
const EEKLO = { nis: '43005' };
const WETTEREN = { nis: '42025' };
const DE_BRUG = { code: 'debrug' };
const SAMEN_STERK = { code: 'samensterk' };
const ABB = { code: 'abb' };
const INSPECTION = { code: 'inspectie' };

function person(
  subject: string,
  [givenName, familyName]: readonly [string, string],
  domain: string,
  phone: string,
  ...capacities: readonly [CapacitySeed, ...CapacitySeed[]]
): PersonSeed {
  const email = `${subject.split('.')[0]}@${domain}.demo.invalid`;
  return { subject, givenName, familyName, email, phone, capacities };
}

/** The invented people that the sign-in page offers; their user names are fixed, as scripts sign in with them. */
export const MAIN_PEOPLE: readonly PersonSeed[] = [
  person(
    'medewerker.houthalen-helchteren',
    ['Nele', 'Vandersmissen'],
    'houthalen-helchteren',
    '+32 11 00 10 01',
    capacity('municipal_staff', HOUTHALEN_HELCHTEREN),
  ),
  person(
    'directeur.houthalen-helchteren',
    ['Karel', 'Lambrechts'],
    'houthalen-helchteren',
    '+32 11 00 10 02',
    capacity('signatory', HOUTHALEN_HELCHTEREN),
  ),
  // Sees only the applications that a colleague invites to.
  person(
    'collega.houthalen-helchteren',
    ['Emine', 'Kaya'],
    'houthalen-helchteren',
    '+32 11 00 10 13',
    capacity('municipal_guest', HOUTHALEN_HELCHTEREN),
  ),
  person('medewerker.eeklo', ['Sofie', 'De Baets'], 'eeklo', '+32 9 000 10 03', capacity('municipal_staff', EEKLO)),
  person(
    'medewerker.wetteren',
    ['Tom', 'Verhelst'],
    'wetteren',
    '+32 9 000 10 04',
    capacity('municipal_staff', WETTEREN),
  ),
  person(
    'coordinator.oost-vlaanderen',
    ['Ingrid', 'Van Damme'],
    'oost-vlaanderen.agii',
    '+32 9 000 10 05',
    guidingCapacity('trajectory_coordinator', 'agii', 'oost-vlaanderen'),
  ),
  person(
    'expert.oost-vlaanderen',
    ['Yasmina', 'El Amrani'],
    'oost-vlaanderen.agii',
    '+32 9 000 10 06',
    guidingCapacity('trajectory_expert', 'agii', 'oost-vlaanderen'),
  ),
  // Two capacities: coordinates first, and guides trajectories too.
  person(
    'coordinator.limburg',
    ['Bart', 'Knapen'],
    'limburg.agii',
    '+32 11 00 10 07',
    guidingCapacity('trajectory_coordinator', 'agii', 'limburg'),
    guidingCapacity('trajectory_expert', 'agii', 'limburg'),
  ),
  person(
    'expert.limburg',
    ['Elif', 'Yilmaz'],
    'limburg.agii',
    '+32 11 00 10 08',
    guidingCapacity('trajectory_expert', 'agii', 'limburg'),
  ),
  person('behandelaar.abb', ['Lieve', 'Goossens'], 'abb', '+32 2 000 10 09', capacity('case_handler', ABB)),
  person('beleid.abb', ['Pieter', 'Claes'], 'abb', '+32 2 000 10 10', capacity('policy_officer', ABB)),
  person('auditor', ['Marc', 'Segers'], 'inspectie', '+32 2 000 10 11', capacity('auditor', INSPECTION)),
  person('beheerder', ['Annelies', 'Roels'], 'abb', '+32 2 000 10 12', capacity('administrator', ABB)),
  person(
    'medewerker.debrug',
    ['Amina', 'Haddad'],
    'debrug',
    '+32 9 000 10 13',
    capacity('organisation_staff', DE_BRUG),
  ),
  person('directeur.debrug', ['Geert', 'Maes'], 'debrug', '+32 9 000 10 14', capacity('signatory', DE_BRUG)),
  person(
    'medewerker.samensterk',
    ['Lotte', 'Schepers'],
    'samensterk',
    '+32 11 00 10 15',
    capacity('organisation_staff', SAMEN_STERK),
  ),
];
