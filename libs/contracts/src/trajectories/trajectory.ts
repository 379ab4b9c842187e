import type { TrajectoryAction, TrajectoryPhase } from '@samenspoor/domain/trajectories/trajectory-lifecycle';
import type { FieldProblem } from '../problems/problem';

/** Item of `GET /trajectories?applicationId=&phase=&theme=&expertId=&mine=&unassigned=&stuck=&query=&sort=&cursor=&limit=`. */
export interface TrajectorySummary {
  readonly id: string;
  readonly applicationId: string;
  readonly applicationReference: string;
  readonly themeNumber: string;
  readonly themeTitle: string;
  readonly localGovernmentName: string;
  readonly supportRegionCode: string;
  readonly supportRegionName: string;
  readonly phase: TrajectoryPhase;
  readonly expertId: string | null;
  readonly expertName: string | null;
  readonly nextStep: string | null;
  /** Day `YYYY-MM-DD`. */
  readonly nextStepOn: string | null;
  readonly openedAt: string;
  readonly updatedAt: string;
}

/** A goal taken over from the granted KPI rows. */
export interface TrajectoryGoalView {
  readonly indicatorCode: string;
  readonly unit: string;
  readonly targetGroup: string;
  readonly currentReach: number;
  readonly grantedUnits: number;
  /** Te behalen = present + granted. */
  readonly targetReach: number;
}

export const CONTACT_KINDS = ['visit', 'call', 'mail', 'online', 'training'] as const;
export type ContactKind = (typeof CONTACT_KINDS)[number];

/** A logged contact with the municipality. */
export interface TrajectoryContactView {
  readonly id: string;
  /** Day `YYYY-MM-DD`. */
  readonly on: string;
  readonly kind: ContactKind;
  readonly summary: string;
  readonly loggedBy: string;
  readonly loggedAt: string;
}

/** Answer of `GET|PATCH /trajectories/{id}` and of `POST …/contacts`. Version in `ETag`. */
export interface TrajectoryView extends TrajectorySummary {
  readonly version: number;
  readonly goals: readonly TrajectoryGoalView[];
  readonly contacts: readonly TrajectoryContactView[];
  readonly actions: readonly { readonly action: TrajectoryAction; readonly blockedBy: readonly FieldProblem[] }[];
}

/**
 * Body of `PATCH /trajectories/{id}`: only what changes. `expertId` needs `trajectory:assign`; the rest `trajectory:guide`.
 * Refusals: `expert_required`, `expert_not_in_region`, `phase_not_reachable`, `next_step_without_date`, `trajectory_closed`.
 */
export interface ChangeTrajectory {
  readonly phase?: TrajectoryPhase;
  readonly expertId?: string | null;
  readonly nextStep?: string | null;
  readonly nextStepOn?: string | null;
}

/** Body of `POST /trajectories/{id}/contacts`. */
export interface LogContact {
  readonly on: string;
  readonly kind: ContactKind;
  readonly summary: string;
}

/** Item of `GET /trajectories/{id}/experts`: the experts of its region with their open trajectories. */
export interface ExpertView {
  readonly id: string;
  readonly name: string;
  readonly openTrajectories: number;
}
