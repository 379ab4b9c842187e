import { explainRuleInPublic } from '@samenspoor/contracts/applications/eligibility-texts';
import type { SimulationMemberView, SimulationView } from '@samenspoor/contracts/applications/simulator';
import { problemDetail } from '@samenspoor/contracts/problems/problem-texts';
import { originThreshold } from '@samenspoor/domain/applications/content/incentive-condition';
import { shareOfThreshold } from '@samenspoor/domain/applications/simulator/origin-share';
import type { SimulationOutcome } from '@samenspoor/domain/applications/simulator/simulate';
import type { CallFacts, PlaceFacts } from './simulation-facts.sql';

/**
 * A calculation as everybody may read it: every outcome with its explanation in Dutch. Figures of origin are judged by, not told:
 * they are not public.
 */
export function simulationView(
  call: CallFacts,
  places: readonly PlaceFacts[],
  outcome: SimulationOutcome,
): SimulationView {
  const threshold = originThreshold(call.content);
  const { eligibility, table, incentives, incentiveCents, askedCents } = outcome;
  return {
    callCode: call.code,
    originYear: call.originYear,
    originThreshold: threshold,
    originPercent: threshold === null ? null : shareOfThreshold(together(places), threshold),
    demo: places.some(({ demo }) => demo),
    members: places.map((place) => memberView(place, threshold)),
    eligibility: { eligible: eligibility.eligible, rules: eligibility.rules.map(explainRuleInPublic) },
    rows: table.rows,
    incentives: incentives.map(({ code, title, description, amountCents }) => ({
      code,
      title,
      description,
      amountCents,
    })),
    totals: { ...table.totals, incentiveCents, askedCents },
    refusals: table.refusals.map(({ code, pointer, params }) => ({
      code,
      pointer: `/lines${pointer ?? ''}`,
      detail: problemDetail(code, params),
    })),
  };
}

function memberView(
  { id, code, name, kind, referenceRegion, population, originCount }: PlaceFacts,
  threshold: number | null,
): SimulationMemberView {
  const originPercent = threshold === null ? null : shareOfThreshold(originCount, threshold);
  return { id, code, name, kind, referenceRegion, population, originPercent };
}

/** What the municipalities count together, as far as that is known; null without any figure. */
function together(places: readonly PlaceFacts[]): number | null {
  const counts = places.flatMap(({ kind, originCount }) =>
    kind === 'municipality' && originCount !== null ? [originCount] : [],
  );
  return counts.length === 0 ? null : counts.reduce((sum, count) => sum + count, 0);
}
