import type { ApplicantType } from './applicant-type';

/**
 * The library of rules of who may apply; a programme chooses from it and sets the figures.
 * `origin_threshold`: more than so many inhabitants of non-EU-14 origin, alone or together.
 * `same_reference_region`: the municipalities of a partnership lie in one reference region.
 * `one_partnership`: a municipality takes part once per project period.
 * `minimum_members`: a partnership or consortium has at least so many members, the applicant included.
 */
export type EligibilityRuleSetting =
  | { readonly rule: 'origin_threshold'; readonly threshold: number }
  | { readonly rule: 'same_reference_region' }
  | { readonly rule: 'one_partnership' }
  | { readonly rule: 'minimum_members'; readonly members: number };

export type EligibilityRuleName = EligibilityRuleSetting['rule'];

/** What a programme asks of who applies. */
export interface EligibilityTerms {
  readonly applicantTypes: readonly ApplicantType[];
  readonly eligibility: readonly EligibilityRuleSetting[];
}
