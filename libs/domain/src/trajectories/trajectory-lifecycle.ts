import type { Permission } from '../access/permissions';
import { refusal } from '../kernel/refusal';
import type { AnyRefusal } from '../refusal-codes';
import type { Lifecycle } from '../workflow/lifecycle';

/** The phases of a tailored trajectory, in their usual order (docs/domain-rules.md, "Guiding"). */
export const TRAJECTORY_PHASES = [
  'intake',
  'environment_analysis',
  'working_group',
  'action_plan',
  'execution',
  'evaluation',
  'closed',
] as const;
export type TrajectoryPhase = (typeof TRAJECTORY_PHASES)[number];

/** What can be done with a trajectory; `assign` and `note` keep its phase. */
export const TRAJECTORY_ACTIONS = [
  'assign',
  'note',
  'start_environment_analysis',
  'start_working_group',
  'start_action_plan',
  'start_execution',
  'start_evaluation',
  'close',
] as const;
export type TrajectoryAction = (typeof TRAJECTORY_ACTIONS)[number];

/** What the guards look at. */
export interface TrajectoryFacts {
  readonly hasExpert: boolean;
}

const guided = (facts: TrajectoryFacts): AnyRefusal[] =>
  facts.hasExpert ? [] : [refusal('expert_required', undefined, '/expertId')];

const OPEN: readonly TrajectoryPhase[] = TRAJECTORY_PHASES.filter((phase) => phase !== 'closed');

/**
 * A phase starts from the one before or, when guidance has to step back, from the one after it. Every phase needs an
 * expert; closing is possible from each open phase, since a municipality may stop.
 */
export const TRAJECTORY_LIFECYCLE: Lifecycle<
  TrajectoryPhase,
  TrajectoryAction,
  Permission,
  TrajectoryFacts,
  AnyRefusal
> = {
  initial: 'intake',
  final: ['closed'],
  transitions: {
    assign: { from: OPEN, permission: 'trajectory:assign', guards: [], event: 'trajectory.assigned' },
    note: { from: OPEN, permission: 'trajectory:guide', guards: [] },
    start_environment_analysis: {
      from: ['intake', 'working_group'],
      to: 'environment_analysis',
      permission: 'trajectory:guide',
      guards: [guided],
    },
    start_working_group: {
      from: ['environment_analysis', 'action_plan'],
      to: 'working_group',
      permission: 'trajectory:guide',
      guards: [guided],
    },
    start_action_plan: {
      from: ['working_group', 'execution'],
      to: 'action_plan',
      permission: 'trajectory:guide',
      guards: [guided],
    },
    start_execution: {
      from: ['action_plan', 'evaluation'],
      to: 'execution',
      permission: 'trajectory:guide',
      guards: [guided],
    },
    start_evaluation: { from: ['execution'], to: 'evaluation', permission: 'trajectory:guide', guards: [guided] },
    close: { from: OPEN, to: 'closed', permission: 'trajectory:guide', guards: [guided], event: 'trajectory.closed' },
  },
};

/** The action that leads into a phase; null for `intake`, which is only ever the beginning. */
export function actionInto(phase: TrajectoryPhase): TrajectoryAction | null {
  const found = Object.entries(TRAJECTORY_LIFECYCLE.transitions).find(([, transition]) => transition.to === phase);
  return found ? (found[0] as TrajectoryAction) : null;
}

/** A next step has a text and a day, or neither. Days are `YYYY-MM-DD`. */
export function judgeNextStep(step: { readonly text: string | null; readonly on: string | null }): AnyRefusal[] {
  const hasText = (step.text ?? '').trim() !== '';
  return hasText === (step.on !== null)
    ? []
    : [refusal('next_step_without_date', undefined, hasText ? '/nextStepOn' : '/nextStep')];
}
