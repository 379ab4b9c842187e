import type { ApplicantKind } from '../identity/applicant-kind';

/** Who may apply in a programme: each alone, municipalities in a partnership, or organisations in a consortium. */
export const APPLICANT_TYPES = ['municipality', 'partnership', 'vgc', 'rand', 'organisation', 'consortium'] as const;
export type ApplicantType = (typeof APPLICANT_TYPES)[number];

/** Whether municipalities, the VGC or vzw de Rand may apply; otherwise only organisations do, and places say nothing. */
export function isForPlaces(types: readonly ApplicantType[]): boolean {
  return types.length === 0 || types.some((type) => type !== 'organisation' && type !== 'consortium');
}

/** As what somebody applies: `rand` and municipalities with partners are a partnership, organisations a consortium. */
export function applicantTypeOf(kind: ApplicantKind, withPartners: boolean): ApplicantType {
  if (kind === 'organisation') return withPartners ? 'consortium' : 'organisation';
  if (kind === 'municipality') return withPartners ? 'partnership' : 'municipality';
  return kind;
}

/** Whether a programme with these types takes applicants of this kind, alone or with others. */
export function takesKind(types: readonly ApplicantType[], kind: ApplicantKind): boolean {
  return [false, true].some((partners) => types.includes(applicantTypeOf(kind, partners)));
}
