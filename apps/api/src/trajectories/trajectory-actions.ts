import { problemDetail } from '@samenspoor/contracts/problems/problem-texts';
import type { TrajectoryView } from '@samenspoor/contracts/trajectories/trajectory';
import type { Actor } from '@samenspoor/domain/access/actor';
import { permissionsOf } from '@samenspoor/domain/access/permissions';
import { TRAJECTORY_LIFECYCLE, type TrajectoryPhase } from '@samenspoor/domain/trajectories/trajectory-lifecycle';
import { available } from '@samenspoor/domain/workflow/lifecycle';

/** What somebody can do with a trajectory in its phase, each with what blocks it, in Dutch. */
export function actionsFor(
  actor: Actor,
  trajectory: { readonly phase: TrajectoryPhase; readonly expertId: string | null },
): TrajectoryView['actions'] {
  const facts = { hasExpert: trajectory.expertId !== null };
  return available(TRAJECTORY_LIFECYCLE, trajectory.phase, permissionsOf(actor.role), facts).map(
    ({ action, blockedBy }) => ({
      action,
      blockedBy: blockedBy.map(({ code, pointer = '', params }) => ({
        pointer,
        code,
        detail: problemDetail(code, params),
      })),
    }),
  );
}
