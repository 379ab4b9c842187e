/** What an applicant is: a municipality, the Flemish Community Commission (VGC), vzw de Rand, or an organisation. */
export type ApplicantKind = 'municipality' | 'vgc' | 'rand' | 'organisation';
