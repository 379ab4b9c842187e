/** What correction requests and messages on a file can refuse. */
export const CORRESPONDENCE_REFUSAL_CODES = [
  'unknown_correction_target',
  'correction_exists',
  'correction_not_possible',
  'correction_answer_missing',
  'correction_value_invalid',
  'correction_day_past',
  'correction_remark_missing',
  'message_empty',
  'message_not_filed_yet',
  'message_too_late',
  'message_withdrawn',
] as const;
export type CorrespondenceRefusalCode = (typeof CORRESPONDENCE_REFUSAL_CODES)[number];
