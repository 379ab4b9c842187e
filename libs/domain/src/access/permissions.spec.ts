import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PERMISSIONS, can, permissionsOf } from './permissions';
import { ROLES } from './roles';

const golden = readFileSync(join(import.meta.dirname, 'permissions.golden.txt'), 'utf8');

describe('permissions', () => {
  it('are those of the golden file, role by role', () => {
    const lines = ROLES.map(
      (role) => `${role}: ${PERMISSIONS.filter((permission) => can(role, permission)).join(' ')}`,
    );
    expect(`${lines.join('\n')}\n`).toBe(golden);
  });

  it('say the same as a set and one by one', () => {
    for (const role of ROLES) {
      for (const permission of PERMISSIONS) expect(permissionsOf(role).has(permission)).toBe(can(role, permission));
    }
  });

  it('let nobody both apply and decide', () => {
    for (const role of ROLES) expect(can(role, 'application:submit') && can(role, 'assessment:decide')).toBe(false);
  });

  it('give those who only look nothing that changes', () => {
    const changes = PERMISSIONS.filter((permission) => !/:(read|export)$/.test(permission));
    for (const role of ['policy_officer', 'auditor'] as const) {
      expect(changes.filter((permission) => can(role, permission))).toEqual([]);
    }
  });

  it('keep an award in preparation inside the ministry', () => {
    expect(ROLES.filter((role) => can(role, 'assessment:read'))).toEqual(['case_handler', 'policy_officer', 'auditor']);
  });
});
