import { LOCAL_MOMENT_REFUSAL_CODES } from '../kernel/brussels-time';

/** What the window of a call can refuse, and the moments that an official writes for it. */
export const CALL_REFUSAL_CODES = [
  'unknown_call',
  'call_not_open',
  'deadline_passed',
  ...LOCAL_MOMENT_REFUSAL_CODES,
] as const;
export type CallRefusalCode = (typeof CALL_REFUSAL_CODES)[number];
