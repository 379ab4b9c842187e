import { PHASE_TITLES } from '@samenspoor/contracts/trajectories/phase-titles';
import { TRAJECTORY_PHASES, type TrajectoryPhase } from '@samenspoor/domain/trajectories/trajectory-lifecycle';
import type { StateLabel, StateTone } from './state-tone';

const toneOf = (phase: TrajectoryPhase): StateTone => {
  if (phase === 'closed') return 'neutral';
  return phase === 'intake' ? 'waiting' : 'info';
};

/** How each phase of a trajectory is called and coloured, everywhere. */
export const TRAJECTORY_PHASE_LABELS = Object.fromEntries(
  TRAJECTORY_PHASES.map((phase) => [phase, { label: PHASE_TITLES[phase], tone: toneOf(phase) }]),
) as Readonly<Record<TrajectoryPhase, StateLabel>>;
