export type OrganisationSeedKind = 'vgc' | 'rand' | 'administration' | 'support' | 'supervision';

/** An organisation that acts in the programme; KBO number null when not in our sources. */
export interface OrganisationSeed {
  readonly code: string;
  readonly name: string;
  readonly kind: OrganisationSeedKind;
  readonly kbo: string | null;
}

/**
 * The organisations that act in the programme and are no municipality. A number that is not in our sources is
 * null. The two applicants have no place on the map of municipalities.
 */
export const ORGANISATIONS: readonly OrganisationSeed[] = [
  { code: 'vgc', name: 'Vlaamse Gemeenschapscommissie (VGC)', kind: 'vgc', kbo: '0240682635' },
  { code: 'rand', name: "vzw 'de Rand'", kind: 'rand', kbo: null },
  { code: 'abb', name: 'Agentschap Binnenlands Bestuur (ABB)', kind: 'administration', kbo: null },
  { code: 'agii', name: 'Agentschap Integratie en Inburgering (AgII)', kind: 'support', kbo: null },
  { code: 'atlas', name: 'Atlas, integratie en inburgering Antwerpen', kind: 'support', kbo: null },
  { code: 'amal', name: 'Amal, integratie en inburgering Gent', kind: 'support', kbo: null },
  { code: 'inspectie', name: 'Inspectie van Financiën', kind: 'supervision', kbo: null },
];
