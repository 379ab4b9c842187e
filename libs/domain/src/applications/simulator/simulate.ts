import type { FundedTheme } from '../../catalogue/objectives';
import type { IncentiveContent } from '../../catalogue/programme-content';
import { type Cents, sumCents } from '../../kernel/money';
import { type Eligibility, type EligibilityMember, judgeEligibility } from '../eligibility';
import type { EligibilityTerms } from '../../catalogue/eligibility-terms';
import { type KpiLine, type KpiTable, workOutKpiTable } from '../kpi-table';

/** A local government in a calculation; whom it already works with isn't for everybody to know. */
export type SimulatedMember = Omit<EligibilityMember, 'otherPartnerships'>;

/** What a calculation is worked out from: the programme version of the call, who applies, and the reaches. */
export interface SimulationFacts {
  readonly terms: EligibilityTerms;
  readonly incentives: readonly IncentiveContent[];
  readonly themes: readonly FundedTheme[];
  /** The applicant first. */
  readonly members: readonly [SimulatedMember, ...SimulatedMember[]];
  readonly lines: readonly KpiLine[];
}

/** A calculation worked out by the rules of applications. */
export interface SimulationOutcome {
  readonly eligibility: Eligibility;
  readonly table: KpiTable;
  /** The incentives for cooperation that these members can ask for. */
  readonly incentives: readonly IncentiveContent[];
  /** Together, in cents; without own contribution. */
  readonly incentiveCents: Cents;
  /** Flemish contribution and incentives. */
  readonly askedCents: Cents;
}

/**
 * Works a calculation out by the rules that applications are judged by. One of them is left out: whether a municipality
 * already takes part in another application is known only once that was filed, and not public.
 */
export function simulate({ terms, incentives, themes, members, lines }: SimulationFacts): SimulationOutcome {
  const [applicant, ...partners] = members;
  const facts = { applicant: apart(applicant), partners: partners.length > 0 ? partners.map(apart) : null };
  const rules = terms.eligibility.filter(({ rule }) => rule !== 'one_partnership');
  const table = workOutKpiTable(themes, lines);
  const offered = cooperationIncentives(incentives, terms, members);
  const incentiveCents = sumCents(offered.map(({ amountCents }) => amountCents));
  return {
    eligibility: judgeEligibility(facts, { ...terms, eligibility: rules }),
    table,
    incentives: offered,
    incentiveCents,
    askedCents: table.totals.flemishContributionCents + incentiveCents,
  };
}

const apart = (member: SimulatedMember): EligibilityMember => ({ ...member, otherPartnerships: [] });

/** The number of inhabitants of non-EU-14 origin that has to be passed; null when the programme has no such rule. */
export function originThreshold({ eligibility }: EligibilityTerms): number | null {
  return eligibility.find((setting) => setting.rule === 'origin_threshold')?.threshold ?? null;
}

/** Incentives for a municipality above the origin threshold that works with smaller ones; per application only. */
function cooperationIncentives(
  incentives: readonly IncentiveContent[],
  terms: EligibilityTerms,
  members: readonly SimulatedMember[],
): readonly IncentiveContent[] {
  const threshold = originThreshold(terms);
  const counts = members.flatMap(({ kind, originCount }) =>
    kind === 'municipality' && originCount !== null ? [originCount] : [],
  );
  const cooperates =
    threshold !== null && counts.some((count) => count > threshold) && counts.some((count) => count <= threshold);
  if (!cooperates) return [];
  return incentives.filter(({ condition, per }) => condition === 'large_with_smaller' && per === 'application');
}
