import fc from 'fast-check';
import type { Actor } from './actor';
import { ROLES, type Role } from './roles';
import { applicationScope, trajectoryScope } from './scopes';

const actor = (role: Role, place: Partial<Actor> = {}): Actor => ({
  personId: 'p',
  personName: 'An Peeters',
  capacityId: 'c',
  role,
  organisationId: 'o',
  organisationName: 'Organisatie',
  localGovernmentId: null,
  supportRegionCode: null,
  ...place,
});

describe('the applications in reach', () => {
  it('are the filed ones for the ministry and its auditors', () => {
    for (const role of ['case_handler', 'policy_officer', 'auditor'] as const)
      expect(applicationScope(actor(role))).toEqual({ kind: 'filed' });
  });

  it("are one's own for a municipality", () => {
    const scope = applicationScope(actor('municipal_staff', { localGovernmentId: 'lg' }));
    expect(scope).toEqual({ kind: 'local_government', localGovernmentId: 'lg' });
  });

  it('are none for everybody else, whatever place they carry', () => {
    for (const role of ['trajectory_coordinator', 'trajectory_expert', 'administrator'] as const)
      expect(applicationScope(actor(role, { localGovernmentId: 'lg' }))).toEqual({ kind: 'none' });
  });
});

describe('the trajectories in reach', () => {
  it("are those of one's region for AgII", () => {
    const scope = trajectoryScope(actor('trajectory_expert', { supportRegionCode: 'limburg' }));
    expect(scope).toEqual({ kind: 'region', supportRegionCode: 'limburg' });
  });

  it("are all for the ministry and one's own for a municipality", () => {
    expect(trajectoryScope(actor('auditor'))).toEqual({ kind: 'all' });
    expect(trajectoryScope(actor('signatory', { localGovernmentId: 'lg' })).kind).toBe('local_government');
  });
});

describe('a scope', () => {
  it('never opens more than a role has a place for', () => {
    const place = fc.record({
      localGovernmentId: fc.option(fc.uuid()),
      supportRegionCode: fc.option(fc.constantFrom('limburg', 'brussel')),
    });
    fc.assert(
      fc.property(fc.constantFrom(...ROLES), place, (role, where) => {
        const somebody = actor(role, where);
        const applications = applicationScope(somebody);
        const trajectories = trajectoryScope(somebody);
        if (applications.kind === 'local_government')
          expect(applications.localGovernmentId).toBe(where.localGovernmentId);
        if (trajectories.kind === 'region') expect(trajectories.supportRegionCode).toBe(where.supportRegionCode);
        if (where.localGovernmentId === null) expect(applications.kind).not.toBe('local_government');
        if (where.supportRegionCode === null) expect(trajectories.kind).not.toBe('region');
      }),
    );
  });
});
