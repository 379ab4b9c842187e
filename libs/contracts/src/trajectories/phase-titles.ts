import type { TrajectoryPhase } from '@samenspoor/domain/trajectories/trajectory-lifecycle';

/** The Dutch name of each phase of a tailored trajectory, as shown. */
export const PHASE_TITLES: Readonly<Record<TrajectoryPhase, string>> = {
  intake: 'Intake',
  environment_analysis: 'Omgevingsanalyse',
  working_group: 'Werkgroep',
  action_plan: 'Actieplan',
  execution: 'Uitvoering',
  evaluation: 'Evaluatie',
  closed: 'Afgesloten',
};

/** The Dutch name of a stored phase; the stored word itself when it is no phase of today. */
export function phaseTitle(phase: string | null): string {
  return phase !== null && Object.hasOwn(PHASE_TITLES, phase) ? PHASE_TITLES[phase as TrajectoryPhase] : (phase ?? '');
}
