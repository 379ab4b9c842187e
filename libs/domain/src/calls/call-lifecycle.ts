/** Officials prepare a draft; once published everybody sees it; a cancelled one takes nothing any more. */
export const CALL_STATES = ['draft', 'published', 'cancelled'] as const;
export type CallState = (typeof CALL_STATES)[number];
