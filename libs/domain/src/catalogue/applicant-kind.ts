/** Who may apply: a municipality, the Flemish Community Commission (VGC), or vzw de Rand. */
export type ApplicantKind = 'municipality' | 'vgc' | 'rand';
