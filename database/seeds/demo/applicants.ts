import type { OrganisationRef } from './person-seed';

/** A local government that applies in the demo, with its invented people. */
export interface DemoApplicant {
  /** Used in user names and keys. */
  readonly slug: string;
  /** As motivations name it. */
  readonly name: string;
  readonly organisation: OrganisationRef;
  /** Share of the row maxima that this applicant typically plans, 0 to 1. */
  readonly size: number;
  /** Staff and signatory, given name and family name. */
  readonly staff: readonly [string, string];
  readonly signatory: readonly [string, string];
  /** Lead of this partnership; applies for itself when empty. */
  readonly partnership: string | null;
}

type Row = readonly [
  slug: string,
  name: string,
  key: string,
  size: number,
  staff: string,
  signatory: string,
  partnership?: string,
];

/** Everyone who applied in the demo. The people are invented. */
const ROWS: readonly Row[] = [
  ['houthalen-helchteren', 'Houthalen-Helchteren', '72039', 0.3, 'Nele Vandersmissen', 'Karel Lambrechts'],
  ['eeklo', 'Eeklo', '43005', 0.25, 'Sofie De_Baets', 'Luc Wittevrongel', 'meetjesland-schelde'],
  ['antwerpen', 'Antwerpen', '11002', 1, 'Hanne Verbruggen', 'Rik Somers'],
  ['gent', 'Gent', '44021', 0.95, 'Fatima Benali', 'Koen De_Clercq'],
  ['mechelen', 'Mechelen', '12025', 0.7, 'Jonas Wouters', 'Griet Peeters'],
  ['leuven', 'Leuven', '24062', 0.65, 'Lotte Vanhove', 'Dirk Michiels'],
  ['genk', 'Genk', '71016', 0.7, 'Mehmet Aydin', 'An Theunis'],
  ['aalst', 'Aalst', '41002', 0.5, 'Evelien Van_Hove', 'Stefaan Cobbaert'],
  ['sint-niklaas', 'Sint-Niklaas', '46021', 0.55, 'Wim Baert', 'Kristien Vercauteren'],
  ['kortrijk', 'Kortrijk', '34022', 0.5, 'Charlotte Deprez', 'Bernard Vandewalle'],
  ['oostende', 'Oostende', '35013', 0.5, 'Nathalie Blondeel', 'Geert Vanhooren'],
  ['vilvoorde', 'Vilvoorde', '23088', 0.45, 'Samira Haddad', 'Paul Verlinden'],
  ['turnhout', 'Turnhout', '13040', 0.35, 'Kim Van_Gorp', 'Jef Hendrickx'],
  ['beringen', 'Beringen', '71004', 0.4, 'Emine Kaya', 'Guido Vanderstraeten'],
  ['maasmechelen', 'Maasmechelen', '73107', 0.4, 'Davide Russo', 'Ilse Martens'],
  ['heusden-zolder', 'Heusden-Zolder', '71070', 0.3, 'Liesbet Geerts', 'Johan Schepers'],
  ['roeselare', 'Roeselare', '36015', 0.35, 'Ruben Callens', 'Mieke Dewulf'],
  ['halle', 'Halle', '23027', 0.3, 'Tine Wijnants', 'Marc Vandenbroeck'],
  ['brugge', 'Brugge', '31005', 0.45, 'Bram Verstraete', 'Hilde Lagrou'],
  ['lier', 'Lier', '12021', 0.3, 'Sarah Goris', 'Erik Van_den_Eynde'],
  ['tienen', 'Tienen', '24107', 0.25, 'Katrien Boesmans', 'Leo Vanparijs', 'hageland'],
  ['menen', 'Menen', '34027', 0.3, 'Tineke Noppe', 'Filip Descamps', 'leie'],
  ['ronse', 'Ronse', '45041', 0.25, 'Julie Vandeputte', 'Carl Ponnet', 'vlaamse-ardennen'],
  ['vgc', 'de Vlaamse Gemeenschapscommissie', 'vgc', 0.8, 'Ouafa Lahlali', 'Erwin Maes'],
  ['rand', 'vzw de Rand', 'rand', 0.3, 'Els Crabbé', 'Walter Smets', 'faciliteitengemeenten'],
];

function nameOf(text: string): readonly [string, string] {
  const [given = '', family = ''] = text.split(' ');
  return [given, family.replaceAll('_', ' ')];
}

/** Everybody that applies in the demo. */
export const DEMO_APPLICANTS: readonly DemoApplicant[] = ROWS.map(
  ([slug, name, key, size, staff, signatory, partnership]) => ({
    slug,
    name,
    organisation: /^\d+$/.test(key) ? { nis: key } : { code: key },
    size,
    staff: nameOf(staff),
    signatory: nameOf(signatory),
    partnership: partnership ?? null,
  }),
);

/** Throws for an unknown slug: the plan of the demo is written by hand. */
export function demoApplicant(slug: string): DemoApplicant {
  const found = DEMO_APPLICANTS.find((applicant) => applicant.slug === slug);
  if (!found) {
    throw new Error(`Unknown applicant "${slug}"`);
  }
  return found;
}
