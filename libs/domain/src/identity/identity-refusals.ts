/** What signing in and choosing a capacity can refuse. */
export const IDENTITY_REFUSAL_CODES = ['unknown_capacity', 'no_capacity'] as const;
export type IdentityRefusalCode = (typeof IDENTITY_REFUSAL_CODES)[number];
