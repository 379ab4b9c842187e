import { Injectable } from '@nestjs/common';
import type { ScenarioStep } from '@samenspoor/database/seeds/demo/scenario-step';
import { Applying } from './applying';
import { type Cast, actorOf } from './cast';
import { Guiding } from './guiding';
import { Judging } from './judging';
import { SettableClock } from './settable-clock';

/** Told after each step how many of how many were played. */
export type OnStep = (played: number, all: number) => void;

/** Plays a history: each step by the person who did it, at the moment it happened, by the rules of the product. */
@Injectable()
export class Player {
  private readonly applicationIds = new Map<string, string>();

  constructor(
    private readonly clock: SettableClock,
    private readonly applying: Applying,
    private readonly judging: Judging,
    private readonly guiding: Guiding,
  ) {}

  /** Steps in the order in which they happened. Throws at the first that the product refuses, and says which. */
  async play(steps: readonly ScenarioStep[], cast: Cast, onStep: OnStep): Promise<void> {
    for (const [index, step] of steps.entries()) {
      this.clock.set(step.at);
      try {
        await this.perform(step, cast);
      } catch (cause) {
        throw new Error(`the demo stops at ${describe(step)}: ${String(cause)}`, { cause });
      }
      onStep(index + 1, steps.length);
    }
  }

  private async perform(step: ScenarioStep, cast: Cast): Promise<unknown> {
    const actor = actorOf(cast, step.as);
    if (step.act === 'start') {
      const id = await this.applying.start(actor, step);
      return this.applicationIds.set(step.application, id);
    }
    const id = this.applicationIds.get(step.application) ?? '';
    switch (step.act) {
      case 'lines':
      case 'ranking':
      case 'details':
      case 'submit':
        return this.applying.perform(actor, id, step);
      case 'admissibility':
      case 'award-lines':
      case 'decision':
        return this.judging.perform(actor, id, step);
      default:
        return this.guiding.perform(actor, id, step, cast);
    }
  }
}

const describe = ({ application, act, as, at }: ScenarioStep): string =>
  `"${act}" on ${application} by ${as}, ${at.toISOString()}`;
