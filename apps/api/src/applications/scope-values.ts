import type { Actor } from '@samenspoor/domain/access/actor';
import { applicationScope } from '@samenspoor/domain/access/scopes';

/** The scope of an actor as two values to bind: its kind, and its local government or null. See `visibleIn`. */
export function scopeValues(actor: Actor): readonly [kind: string, localGovernmentId: string | null] {
  const scope = applicationScope(actor);
  return [scope.kind, scope.kind === 'local_government' ? scope.localGovernmentId : null];
}
