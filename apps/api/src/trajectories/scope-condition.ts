import type { TrajectoryScope } from '@samenspoor/domain/access/scopes';

/** A scope as a condition on `trajectory t`, with the one value it binds as `$1` (null where it needs none). */
export interface ScopeCondition {
  /** Part of the name of the statement: each kind of scope has its own text. */
  readonly kind: TrajectoryScope['kind'];
  readonly sql: string;
  readonly value: string | null;
}

/** Which trajectories are in reach. Each text mentions `$1`, so that all statements bind the same values. */
export function scopeCondition(scope: TrajectoryScope): ScopeCondition {
  switch (scope.kind) {
    case 'all':
      return { kind: scope.kind, sql: '$1::text is null', value: null };
    case 'region':
      return { kind: scope.kind, sql: 't.support_region_code = $1::text', value: scope.supportRegionCode };
    case 'local_government':
      return { kind: scope.kind, sql: PARTICIPATES, value: scope.localGovernmentId };
    case 'none':
      return { kind: scope.kind, sql: '$1::text is null and false', value: null };
  }
}

/** A local government also takes part in what those who merged into it took part in. */
const PARTICIPATES = `exists (
      select 1 from trajectory_participant tp
      where tp.trajectory_id = t.id and tp.local_government_id = any(array(
        select held.predecessor_id from local_government_lineage held where held.successor_id = $1::uuid)))`;
