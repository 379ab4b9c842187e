import type { FundedTheme } from '../../catalogue/objectives';
import type { IncentiveContent } from '../../catalogue/programme-content';
import { type Cents, sumCents } from '../../kernel/money';
import { conditionsThatHold } from '../content/incentive-condition';
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
  const conditions = conditionsThatHold(terms, members);
  const offered = incentives.filter(
    ({ condition, per }) => condition !== 'always' && per === 'application' && conditions.includes(condition),
  );
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
