import type { AuditAction } from '@samenspoor/contracts/audit/audit-actions';
import type { TimelineChange } from '@samenspoor/contracts/audit/timeline';
import { phaseTitle } from '@samenspoor/contracts/trajectories/phase-titles';
import type { ChangeTrajectory } from '@samenspoor/contracts/trajectories/trajectory';
import type { Permission } from '@samenspoor/domain/access/permissions';
import { formatShortDay } from '@samenspoor/domain/kernel/format';
import { refusal } from '@samenspoor/domain/kernel/refusal';
import type { AnyRefusal } from '@samenspoor/domain/refusal-codes';
import { changeNextStep } from '@samenspoor/domain/trajectories/next-step';
import {
  type TrajectoryAction,
  type TrajectoryPhase,
  TRAJECTORY_LIFECYCLE,
  actionInto,
  judgeNextStep,
} from '@samenspoor/domain/trajectories/trajectory-lifecycle';
import { decide } from '@samenspoor/domain/workflow/lifecycle';
import { type Allowed, decidedOrRefused } from '../platform/http/decided-or-refused';
import { RefusalError, refuseIfAny } from '../platform/http/refusal-error';
import type { Expert } from './experts';
import type { StoredTrajectory, TrajectoryPatch } from './trajectory-store';

/** One entry for the trail. */
export interface TrajectoryEntry {
  readonly action: AuditAction;
  readonly fromState?: TrajectoryPhase;
  readonly toState?: TrajectoryPhase;
  readonly changes: readonly TimelineChange[];
}

/** What a request comes down to: columns to write, and one entry per thing that changed. */
export interface TrajectoryChange {
  readonly patch: TrajectoryPatch;
  readonly entries: readonly TrajectoryEntry[];
}

const NOTHING: TrajectoryChange = { patch: {}, entries: [] };

/** The verdict of the lifecycle on one action of a trajectory; a closed one refuses everything. */
export function decideTrajectory(
  before: Pick<StoredTrajectory, 'phase' | 'expertId'>,
  action: TrajectoryAction,
  permissions: ReadonlySet<Permission>,
): Allowed<TrajectoryPhase> {
  const facts = { hasExpert: before.expertId !== null };
  return decidedOrRefused(decide(TRAJECTORY_LIFECYCLE, action, before.phase, permissions, facts), inPhase);
}

const inPhase = (phase: TrajectoryPhase): AnyRefusal =>
  phase === 'closed' ? refusal('trajectory_closed') : refusal('phase_not_reachable', undefined, '/phase');

/** Works out a request in the order that people mean it: first who leads, then the phase, then the next step. */
export function workOutChange(
  before: StoredTrajectory,
  body: ChangeTrajectory,
  expert: Expert | null,
  permissions: ReadonlySet<Permission>,
  at: Date,
): TrajectoryChange {
  if (before.phase === 'closed') throw RefusalError.of('trajectory_closed');
  const assignment = body.expertId === undefined ? NOTHING : assign(before, expert, permissions);
  const led = { ...before, expertId: body.expertId === undefined ? before.expertId : (expert?.id ?? null) };
  const move = body.phase === undefined || body.phase === before.phase ? NOTHING : moveTo(led, body.phase, permissions);
  const closing = move.patch.phase === 'closed';
  const step = closing ? clearStep(at) : planNextStep(before, body, permissions);
  return {
    patch: { ...assignment.patch, ...move.patch, ...step.patch },
    entries: [...assignment.entries, ...move.entries, ...step.entries],
  };
}

function assign(
  before: StoredTrajectory,
  expert: Expert | null,
  permissions: ReadonlySet<Permission>,
): TrajectoryChange {
  decideTrajectory(before, 'assign', permissions);
  if (before.expertId === (expert?.id ?? null)) return NOTHING;
  const change = { field: 'expertName', from: before.expertName, to: expert?.name ?? null };
  const action = expert ? 'trajectory.assigned' : 'trajectory.unassigned';
  return { patch: { expertId: expert?.id ?? null }, entries: [{ action, changes: [change] }] };
}

function moveTo(
  before: StoredTrajectory,
  phase: TrajectoryPhase,
  permissions: ReadonlySet<Permission>,
): TrajectoryChange {
  const action = actionInto(phase);
  if (action === null) throw RefusalError.of('phase_not_reachable', undefined, '/phase');
  const { to } = decideTrajectory(before, action, permissions);
  const change = { field: 'phase', from: phaseTitle(before.phase), to: phaseTitle(to) };
  const name = to === 'closed' ? 'trajectory.closed' : 'trajectory.phase_changed';
  return { patch: { phase: to }, entries: [{ action: name, fromState: before.phase, toState: to, changes: [change] }] };
}

/** A closed trajectory waits for nothing. */
const clearStep = (at: Date): TrajectoryChange => ({
  patch: { nextStep: null, nextStepOn: null, closedAt: at },
  entries: [],
});

function planNextStep(
  before: StoredTrajectory,
  body: ChangeTrajectory,
  permissions: ReadonlySet<Permission>,
): TrajectoryChange {
  if (body.nextStep === undefined && body.nextStepOn === undefined) return NOTHING;
  decideTrajectory(before, 'note', permissions);
  const current = { text: before.nextStep, on: before.nextStepOn };
  const { text, on } = changeNextStep(current, { text: body.nextStep, on: body.nextStepOn });
  refuseIfAny(judgeNextStep({ text, on }));
  if (text === current.text && on === current.on) return NOTHING;
  const changes = [
    { field: 'nextStep', from: current.text, to: text },
    { field: 'nextStepOn', from: shownDay(current.on), to: shownDay(on) },
  ].filter(({ from, to }) => from !== to);
  return { patch: { nextStep: text, nextStepOn: on }, entries: [{ action: 'trajectory.next_step_set', changes }] };
}

const shownDay = (day: string | null): string | null => (day === null ? null : formatShortDay(day));
