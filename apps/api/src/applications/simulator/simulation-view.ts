import { explainRule } from '@samenspoor/contracts/applications/eligibility-texts';
import type { SimulationMemberView, SimulationView } from '@samenspoor/contracts/applications/simulator';
import { problemDetail } from '@samenspoor/contracts/problems/problem-texts';
import { originThreshold } from '@samenspoor/domain/applications/content/incentive-condition';
import type { SimulationOutcome } from '@samenspoor/domain/applications/simulator/simulate';
import type { CallFacts, PlaceFacts } from './simulation-facts.sql';

/** A calculation as it is answered: every outcome with its explanation in Dutch. */
export function simulationView(
  call: CallFacts,
  places: readonly PlaceFacts[],
  outcome: SimulationOutcome,
): SimulationView {
  const { eligibility, table, incentives, incentiveCents, askedCents } = outcome;
  return {
    callCode: call.code,
    originYear: call.originYear,
    originThreshold: originThreshold(call.content),
    demo: places.some(({ demo }) => demo),
    members: places.map(memberView),
    eligibility: { eligible: eligibility.eligible, rules: eligibility.rules.map(explainRule) },
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

function memberView({ id, code, name, kind, referenceRegion, originCount }: PlaceFacts): SimulationMemberView {
  return { id, code, name, kind, referenceRegion, originCount };
}
