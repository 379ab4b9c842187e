import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

/** Per open draft that is judged by the origin figures of a year: may it apply? */
export type EligibilityOutcomes = (tx: EntityManager, originYear: number) => Promise<ReadonlyMap<string, boolean>>;

/**
 * Lets the context that knows drafts say what new figures do to them. The catalogue stands below it and can't ask it
 * directly.
 */
@Injectable()
export class EligibilityWatch {
  private outcomes: EligibilityOutcomes = () => Promise.resolve(new Map());

  /** Done once by the context of applications, in `onModuleInit`. */
  ask(outcomes: EligibilityOutcomes): void {
    this.outcomes = outcomes;
  }

  /** How many open drafts may apply after `change` and couldn't before, or the other way round. */
  async affectedBy(tx: EntityManager, originYear: number, change: () => Promise<void>): Promise<number> {
    const before = await this.outcomes(tx, originYear);
    await change();
    const after = await this.outcomes(tx, originYear);
    return [...after].filter(([id, eligible]) => before.has(id) && before.get(id) !== eligible).length;
  }
}
