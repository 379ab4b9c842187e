/** What an applicant is: a municipality, the Flemish Community Commission (VGC), vzw de Rand, or an organisation. */
export const APPLICANT_KINDS = ['municipality', 'vgc', 'rand', 'organisation'] as const;
export type ApplicantKind = (typeof APPLICANT_KINDS)[number];
