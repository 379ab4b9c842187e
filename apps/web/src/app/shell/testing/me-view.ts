import type { MeView } from '@samenspoor/contracts/identity/me';
import { permissionsOf } from '@samenspoor/domain/access/permissions';
import type { Role } from '@samenspoor/domain/access/roles';

/** For tests: what `GET /me` answers to somebody with this role. */
export function meView(role: Role = 'municipal_staff', change: Partial<MeView> = {}): MeView {
  const capacity = {
    id: `capacity-${role}`,
    role,
    roleTitle: 'Medewerker',
    organisationName: 'Eeklo',
    regionName: null,
    localGovernmentId: 'eeklo',
    applicantKind: 'municipality' as const,
  };
  return {
    person: { id: 'an', name: 'An Peeters', email: 'an.peeters@example.org' },
    capacity,
    capacities: [capacity],
    permissions: [...permissionsOf(role)],
    csrfToken: 'token-of-an',
    demo: false,
    now: '2026-11-22T12:00:00.000Z',
    ...change,
  };
}
