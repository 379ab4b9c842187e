/** Codes that preferences and mail templates refuse with. */
export const NOTIFICATIONS_REFUSAL_CODES = [
  'frequency_not_allowed',
  'placeholder_left_out',
  'template_broken',
  'unknown_placeholder',
] as const;
export type NotificationsRefusalCode = (typeof NOTIFICATIONS_REFUSAL_CODES)[number];
