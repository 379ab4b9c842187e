import type { TrajectoryPhase } from './trajectory-lifecycle';

/** What tells whether a trajectory still moves. */
export interface TrajectoryProgress {
  readonly phase: TrajectoryPhase;
  /** Day `YYYY-MM-DD`, null without a next step. */
  readonly nextStepOn: string | null;
}

/** Why an open trajectory stands still; null when it moves or is closed. */
export type StuckReason = 'no_next_step' | 'next_step_past';

/**
 * A trajectory is stuck when nothing is planned, or when the day of what was planned has gone by: the coordinator wants
 * to see these (docs/domain-rules.md, "Guiding").
 * @param today day `YYYY-MM-DD` in Brussels; a step planned for today is still to come
 */
export function stuckReason({ phase, nextStepOn }: TrajectoryProgress, today: string): StuckReason | null {
  if (phase === 'closed') return null;
  if (nextStepOn === null) return 'no_next_step';
  return nextStepOn < today ? 'next_step_past' : null;
}
