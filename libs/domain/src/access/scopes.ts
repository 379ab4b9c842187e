import type { Actor } from './actor';
import type { Role } from './roles';

/**
 * Which applications somebody can see: none; those filed (from `submitted` on, drafts stay with the municipality);
 * those of one local government, as applicant or as partner; or those to which somebody was invited in this capacity.
 */
export type ApplicationScope =
  | { readonly kind: 'none' }
  | { readonly kind: 'filed' }
  | { readonly kind: 'local_government'; readonly localGovernmentId: string }
  | { readonly kind: 'invited'; readonly capacityId: string };

/** Which trajectories somebody can see: none, all, a support region's, or one local government's. */
export type TrajectoryScope =
  | { readonly kind: 'none' }
  | { readonly kind: 'all' }
  | { readonly kind: 'region'; readonly supportRegionCode: string }
  | { readonly kind: 'local_government'; readonly localGovernmentId: string };

const MINISTRY: readonly Role[] = ['case_handler', 'policy_officer', 'auditor'];
const MUNICIPAL: readonly Role[] = ['municipal_staff', 'signatory'];
const APPLYING: readonly Role[] = [...MUNICIPAL, 'organisation_staff'];
const GUIDING: readonly Role[] = ['trajectory_coordinator', 'trajectory_expert'];

/** The applications this actor can see at all; permissions and states narrow it further. */
export function applicationScope(actor: Actor): ApplicationScope {
  if (MINISTRY.includes(actor.role)) return { kind: 'filed' };
  if (APPLYING.includes(actor.role) && actor.localGovernmentId !== null)
    return { kind: 'local_government', localGovernmentId: actor.localGovernmentId };
  if (actor.role === 'municipal_guest') return { kind: 'invited', capacityId: actor.capacityId };
  return { kind: 'none' };
}

/** The trajectories this actor can see at all. */
export function trajectoryScope(actor: Actor): TrajectoryScope {
  if (MINISTRY.includes(actor.role)) return { kind: 'all' };
  if (GUIDING.includes(actor.role) && actor.supportRegionCode !== null)
    return { kind: 'region', supportRegionCode: actor.supportRegionCode };
  if (MUNICIPAL.includes(actor.role) && actor.localGovernmentId !== null)
    return { kind: 'local_government', localGovernmentId: actor.localGovernmentId };
  return { kind: 'none' };
}
