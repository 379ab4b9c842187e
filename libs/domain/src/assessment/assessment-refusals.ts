/** What judging and granting can refuse. */
export const ASSESSMENT_REFUSAL_CODES = [
  'reason_required',
  'granted_above_row_maximum',
  'granted_above_theme_ceiling',
  'granted_above_asked',
  'granted_amount_without_units',
  'unknown_award_line',
  'nothing_granted',
  'not_admissible_yet',
  'already_decided',
] as const;
export type AssessmentRefusalCode = (typeof ASSESSMENT_REFUSAL_CODES)[number];
