import { Injectable } from '@nestjs/common';
import type { SimulationView } from '@samenspoor/contracts/applications/simulator';
import { simulate } from '@samenspoor/domain/applications/simulator/simulate';
import { brusselsDay } from '@samenspoor/domain/kernel/brussels-day';
import { Clock } from '../../platform/clock/clock';
import { NamedQueries } from '../../platform/data/named-queries';
import { RefusalError, foundOrRefused, refuseIfAny } from '../../platform/http/refusal-error';
import type { SimulateApplicationDto } from './simulate-application.dto';
import { simulatedPlaces } from './simulated-places';
import { type CallFacts, SIMULATION_FACTS } from './simulation-facts.sql';
import { simulationView } from './simulation-view';

/** What a local government could ask for, and whether it may: by the rules of applications, for everybody, kept nowhere. */
@Injectable()
export class RunSimulation {
  constructor(
    private readonly queries: NamedQueries,
    private readonly clock: Clock,
  ) {}

  /** Refusals: `unknown_call`, and at each place `unknown_`, `merged_` or `doubled_local_government`. */
  async execute({ callCode, applicant, partners, lines }: SimulateApplicationDto): Promise<SimulationView> {
    const codes = [applicant, ...(partners ?? [])];
    const now = this.clock.now();
    const values = [callCode, codes, brusselsDay(now), now];
    const call = await this.queries.first<CallFacts>('simulation-facts', SIMULATION_FACTS, values);
    if (!call) throw RefusalError.of('unknown_call', { call: callCode }, '/callCode');
    const { places, refusals } = simulatedPlaces(codes, call.places);
    refuseIfAny(refusals);
    const [first, ...others] = places;
    const { content } = call;
    const outcome = simulate({
      terms: content,
      incentives: content.incentives,
      themes: content.themes.map(({ rows, ...theme }) => ({ ...theme, indicators: rows })),
      members: [foundOrRefused(first), ...others],
      lines: lines ?? [],
    });
    return simulationView(call, places, outcome);
  }
}
