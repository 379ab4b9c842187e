/** Every role a capacity (hoedanigheid) can carry. Source: docs/domain-rules.md, "Who does what". */
export const ROLES = [
  'municipal_staff',
  'signatory',
  'trajectory_coordinator',
  'trajectory_expert',
  'case_handler',
  'policy_officer',
  'auditor',
  'administrator',
  'municipal_guest',
  'organisation_staff',
] as const;
export type Role = (typeof ROLES)[number];
