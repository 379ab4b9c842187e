import type { Actor } from '@samenspoor/domain/access/actor';
import { applicationScope } from '@samenspoor/domain/access/scopes';

/**
 * The scope of an actor as two values to bind: its kind, and its local government, the capacity of somebody invited, or
 * null. See `visibleIn`.
 */
export function scopeValues(actor: Actor): readonly [kind: string, place: string | null] {
  const scope = applicationScope(actor);
  if (scope.kind === 'invited') return [scope.kind, scope.capacityId];
  return [scope.kind, scope.kind === 'local_government' ? scope.localGovernmentId : null];
}
