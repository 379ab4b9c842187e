import { calls } from '../reference/calls';
import { municipalities } from '../reference/municipalities';
import { APPLICATION_PLAN } from './application-plan';
import { applicationSteps } from './application-steps';
import type { ScenarioStep } from './scenario-step';
import { trajectorySteps } from './trajectory-steps';

/**
 * The history of the demo up to the moment of seeding, in the order in which it happened. It is played through the
 * product's own use cases with the clock set to each step, so that totals, history and audit are true.
 */
export function demoScenario(now: Date): readonly ScenarioStep[] {
  const places = municipalities();
  const callOf = new Map(calls(now).map((call) => [call.code, call]));
  const steps = APPLICATION_PLAN.flatMap((planned) => {
    const call = callOf.get(planned.callCode);
    if (!call) {
      throw new Error(`Unknown call "${planned.callCode}"`);
    }
    const followed = planned.outcome === 'granted' ? trajectorySteps(planned, call, places, now) : [];
    return [...applicationSteps(planned, call), ...followed];
  });
  return steps.filter(({ at }) => at <= now).sort((left, right) => left.at.getTime() - right.at.getTime());
}
