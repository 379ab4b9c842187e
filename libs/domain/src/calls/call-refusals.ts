import { LOCAL_MOMENT_REFUSAL_CODES } from '../kernel/brussels-time';

/** What the window of a call can refuse, and the moments and terms that an official writes for it. */
export const CALL_REFUSAL_CODES = [
  'unknown_call',
  'call_not_open',
  'call_cancelled',
  'deadline_passed',
  'call_name_required',
  'call_code_invalid',
  'call_code_taken',
  'call_field_frozen',
  'call_already_open',
  'call_reason_required',
  'window_reversed',
  'period_reversed',
  'opens_in_past',
  'closes_in_past',
  'opens_before_publication',
  'publication_in_past',
  'unknown_programme_version',
  'unknown_extension_applicant',
  'extension_end_invalid',
  ...LOCAL_MOMENT_REFUSAL_CODES,
] as const;
export type CallRefusalCode = (typeof CALL_REFUSAL_CODES)[number];
