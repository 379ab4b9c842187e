import { slugOf } from './partners';

/** A reference region (referentieregio). */
export interface ReferenceRegionSeed {
  readonly code: string;
  readonly name: string;
}

/** A region in which tailored trajectories are guided. */
export interface SupportRegionSeed {
  readonly code: string;
  readonly name: string;
  /** Who guides there: AgII, or the city's own counterpart. */
  readonly organisationCode: string;
  readonly agii: boolean;
}

const REFERENCE_REGION_NAMES = [
  'Antwerpen',
  'Brugge',
  'Dender',
  'Gent',
  'Halle-Vilvoorde',
  'Kempen',
  'Limburg',
  'Mechelen',
  'Midwest',
  'Oost-Brabant',
  'Oostende',
  'Vlaamse Ardennen',
  'Waasland',
  'Westhoek',
  'Zuid-West-Vlaanderen',
] as const;

/** The 15 reference regions; municipalities cooperate within one of them. Kadernota of 4 February 2022. */
export const REFERENCE_REGIONS: readonly ReferenceRegionSeed[] = REFERENCE_REGION_NAMES.map((name) => ({
  code: slugOf(name),
  name,
}));

/**
 * Regions in which tailored trajectories are guided: six of AgII, and two cities with a counterpart of their own.
 * Which one a place belongs to is a rule of `@samenspoor/domain/catalogue/support-region`.
 */
export const SUPPORT_REGIONS: readonly SupportRegionSeed[] = [
  { code: 'antwerpen', name: 'Antwerpen (behalve stad Antwerpen)', organisationCode: 'agii', agii: true },
  { code: 'brussel', name: 'Brussels Hoofdstedelijk Gewest', organisationCode: 'agii', agii: true },
  { code: 'limburg', name: 'Limburg', organisationCode: 'agii', agii: true },
  { code: 'oost-vlaanderen', name: 'Oost-Vlaanderen (behalve stad Gent)', organisationCode: 'agii', agii: true },
  { code: 'vlaams-brabant', name: 'Vlaams-Brabant', organisationCode: 'agii', agii: true },
  { code: 'west-vlaanderen', name: 'West-Vlaanderen', organisationCode: 'agii', agii: true },
  { code: 'stad-antwerpen', name: 'Stad Antwerpen', organisationCode: 'atlas', agii: false },
  { code: 'stad-gent', name: 'Stad Gent', organisationCode: 'amal', agii: false },
];
