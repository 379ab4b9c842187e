import type { ApplicantKind } from '../../identity/applicant-kind';
import type { EligibilityTerms } from '../../catalogue/eligibility-terms';
import type { IncentiveCondition } from '../../catalogue/programme-content';
import type { EligibilityFacts } from '../eligibility';

/** What a condition of an incentive looks at of somebody who takes part. */
export interface IncentiveMember {
  readonly kind: ApplicantKind;
  /** Null when the official table has no figure. */
  readonly originCount: number | null;
}

/** The number of inhabitants of non-EU-14 origin that has to be passed; null when the programme has no such rule. */
export function originThreshold({ eligibility }: EligibilityTerms): number | null {
  return eligibility.find((setting) => setting.rule === 'origin_threshold')?.threshold ?? null;
}

/**
 * The conditions of incentives that hold for these members: `always`, and `large_with_smaller` when a municipality above
 * the origin threshold works with smaller ones. A figure that isn't known counts for neither.
 */
export function conditionsThatHold(
  terms: EligibilityTerms,
  members: readonly IncentiveMember[],
): readonly IncentiveCondition[] {
  const threshold = originThreshold(terms);
  const counts = members.flatMap(({ kind, originCount }) =>
    kind === 'municipality' && originCount !== null ? [originCount] : [],
  );
  const cooperates =
    threshold !== null && counts.some((count) => count > threshold) && counts.some((count) => count <= threshold);
  return cooperates ? ['always', 'large_with_smaller'] : ['always'];
}

/** Everybody whom an application is made for. */
export const membersOf = ({ applicant, partners }: EligibilityFacts): readonly IncentiveMember[] => [
  applicant,
  ...(partners ?? []),
];
