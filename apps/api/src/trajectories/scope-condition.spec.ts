import type { TrajectoryScope } from '@samenspoor/domain/access/scopes';
import { scopeCondition } from './scope-condition';

const SCOPES: readonly TrajectoryScope[] = [
  { kind: 'none' },
  { kind: 'all' },
  { kind: 'region', supportRegionCode: "lim'burg" },
  { kind: 'local_government', localGovernmentId: 'lg' },
];

describe('a scope in SQL', () => {
  it.each(SCOPES)('binds its place as $1 and never writes it into the text: %j', (scope) => {
    const { sql, kind } = scopeCondition(scope);
    expect(kind).toBe(scope.kind);
    expect(sql).toContain('$1');
    expect(sql).not.toContain("'");
  });

  it('lets nothing through when there is none', () => {
    expect(scopeCondition({ kind: 'none' }).sql).toContain('and false');
  });
});
