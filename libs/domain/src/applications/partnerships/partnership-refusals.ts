/** What the rules of partnerships and their memberships can refuse. */
export const PARTNERSHIP_REFUSAL_CODES = [
  'partnership_consent_missing',
  'partnership_application_exists',
  'partnership_has_draft',
  'partnership_lead_stays',
  'partnership_lead_not_member',
  'already_lead',
  'already_partnership_member',
  'municipality_in_other_partnership',
  'municipality_applies_alone',
  'outside_reference_region',
  'local_government_merged',
  'membership_day_invalid',
] as const;
export type PartnershipRefusalCode = (typeof PARTNERSHIP_REFUSAL_CODES)[number];
