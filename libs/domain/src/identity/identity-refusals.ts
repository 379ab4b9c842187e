/** What signing in, choosing a capacity, giving one and keeping views of lists can refuse. */
export const IDENTITY_REFUSAL_CODES = [
  'unknown_capacity',
  'no_capacity',
  'invitation_not_valid',
  'role_not_of_applicant',
  'capacity_exists',
  'capacity_ended',
  'capacity_ends_before_it_begins',
  'already_signed_in_before',
  'too_many_views',
] as const;
export type IdentityRefusalCode = (typeof IDENTITY_REFUSAL_CODES)[number];
