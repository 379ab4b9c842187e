/** What guiding a trajectory can refuse. */
export const TRAJECTORY_REFUSAL_CODES = [
  'phase_not_reachable',
  'expert_required',
  'expert_not_in_region',
  'next_step_without_date',
  'trajectory_closed',
  'contact_in_future',
] as const;
export type TrajectoryRefusalCode = (typeof TRAJECTORY_REFUSAL_CODES)[number];
