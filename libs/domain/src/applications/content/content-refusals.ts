/** What the rules of incentives, questions, attachments and the own split can refuse. */
export const CONTENT_REFUSAL_CODES = [
  'unknown_question',
  'answer_form_wrong',
  'answer_too_long',
  'answer_out_of_bounds',
  'unknown_option',
  'group_too_large',
  'group_too_small',
  'answer_missing',
  'attachment_missing',
  'unknown_slot',
  'unknown_incentive',
  'incentive_form_wrong',
  'incentive_condition_not_met',
  'incentive_themes_missing',
  'incentive_theme_not_chosen',
  'incentive_text_too_long',
  'incentive_text_missing',
  'own_staff_above_own',
] as const;
export type ContentRefusalCode = (typeof CONTENT_REFUSAL_CODES)[number];
