import { can } from '@samenspoor/domain/access/permissions';
import { ROLES } from '@samenspoor/domain/access/roles';
import type { Role } from '@samenspoor/domain/access/roles';
import type { MainUserName, SignedInAgent } from '@samenspoor/testing/sign-in';
import request from 'supertest';
import { isSafe } from '../../src/platform/access/csrf';
import { listRoutes } from '../../src/platform/access/list-routes';
import type { Route } from '../../src/platform/access/list-routes';
import { startTestApp } from '../support/test-app';
import type { TestApp } from '../support/test-app';
import { filled } from '../support/try-routes';

/** Together they may call every route. */
const PEOPLE: readonly [Role, MainUserName][] = [
  ['municipal_staff', 'medewerker.houthalen-helchteren'],
  ['signatory', 'directeur.houthalen-helchteren'],
  ['trajectory_coordinator', 'coordinator.oost-vlaanderen'],
  ['trajectory_expert', 'expert.limburg'],
  ['case_handler', 'behandelaar.abb'],
  ['policy_officer', 'beleid.abb'],
  ['administrator', 'beheerder'],
];

let test: TestApp;
let unsafe: Route[];
const agents = new Map<Role, SignedInAgent>();

beforeAll(async () => {
  test = await startTestApp();
  unsafe = listRoutes(test.app).filter(({ method }) => !isSafe(method));
  for (const [role, name] of PEOPLE) agents.set(role, await test.signIn(name));
});

afterAll(() => test.close());

const nameOf = ({ method, path }: Route): string => `${method} ${path}`;
const taking = (): Route[] => unsafe.filter(({ ignoresKey }) => ignoresKey === null);

function somebodyFor({ access }: Route): SignedInAgent {
  const role = ROLES.find(
    (each) => agents.has(each) && (access?.kind !== 'permission' || can(each, access.permission)),
  );
  const agent = role && agents.get(role);
  if (!agent) throw new Error('nobody may');
  return agent;
}

describe('every unsafe route', () => {
  it('takes an Idempotency-Key, except those of this list', () => {
    const ignoring = unsafe.filter(({ ignoresKey }) => ignoresKey !== null).map(nameOf);
    expect(ignoring.sort()).toEqual([
      'DELETE /uploads/:id',
      'PATCH /uploads/:id',
      'POST /applications/:id/uploads',
      'POST /auth/logout',
      'POST /figures/uploads',
      'POST /simulations',
      'POST /uploads',
      'PUT /me/capacity',
    ]);
    expect(taking().length).toBeGreaterThan(50);
  });

  it('that does refuses a malformed one to whoever may call it, before it looks at anything else', async () => {
    for (const route of taking()) {
      const agent = somebodyFor(route);
      const method = route.method.toLowerCase() as 'post' | 'put' | 'patch' | 'delete';
      const { status, body } = await agent[method](filled(route.path, {}), {}).set('Idempotency-Key', 'a b');
      expect([nameOf(route), status, (body as { code?: string }).code]).toEqual([
        nameOf(route),
        400,
        'idempotency_key_malformed',
      ]);
    }
  });

  it('says so in the API document, and no other does', async () => {
    const { body } = await request(test.address).get('/api/v1/openapi.json').expect(200);
    const { paths } = body as { paths: Record<string, Record<string, { operationId: string; parameters?: object[] }>> };
    const operations = Object.values(paths).flatMap((path) => Object.values(path));
    const documented = operations
      .filter(({ parameters = [] }) => parameters.some((each) => 'name' in each && each.name === 'Idempotency-Key'))
      .map(({ operationId }) => operationId);
    expect(documented.sort()).toEqual(
      taking()
        .map(({ name }) => name)
        .sort(),
    );
  });
});
