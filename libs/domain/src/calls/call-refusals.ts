/** What the window of a call can refuse. */
export const CALL_REFUSAL_CODES = ['unknown_call', 'call_not_open', 'deadline_passed'] as const;
export type CallRefusalCode = (typeof CALL_REFUSAL_CODES)[number];
