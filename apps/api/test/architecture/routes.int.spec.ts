import { ROLES } from '@samenspoor/domain/access/roles';
import type { Role } from '@samenspoor/domain/access/roles';
import { can } from '@samenspoor/domain/access/permissions';
import type { MainUserName, SignedInAgent } from '@samenspoor/testing/sign-in';
import request from 'supertest';
import { listRoutes } from '../../src/platform/access/list-routes';
import type { Route } from '../../src/platform/access/list-routes';
import { startTestApp } from '../support/test-app';
import type { TestApp } from '../support/test-app';

const SOMEBODY_OF: Readonly<Record<Role, MainUserName>> = {
  municipal_staff: 'medewerker.houthalen-helchteren',
  signatory: 'directeur.houthalen-helchteren',
  trajectory_coordinator: 'coordinator.oost-vlaanderen',
  trajectory_expert: 'expert.limburg',
  case_handler: 'behandelaar.abb',
  policy_officer: 'beleid.abb',
  auditor: 'auditor',
  administrator: 'beheerder',
  organisation_staff: 'medewerker.debrug',
  municipal_guest: 'collega.houthalen-helchteren',
};

/** Nothing has this id: a route that lets somebody in answers 404, or that the body is wrong. */
const NOTHING = '00000000-0000-4000-8000-000000000000';
const HEALTH = '/api/health/';

let test: TestApp;
let routes: Route[];
const agents = new Map<Role, SignedInAgent>();

beforeAll(async () => {
  test = await startTestApp();
  routes = listRoutes(test.app);
  for (const role of ROLES) agents.set(role, await test.signIn(SOMEBODY_OF[role]));
});

afterAll(() => test.close());

const pathOf = ({ path }: Route): string => path.replaceAll(/:\w+/g, NOTHING);
const nameOf = ({ method, path }: Route): string => `${method} ${path}`;

async function answerTo(role: Role, route: Route): Promise<{ status: number; code: string | undefined }> {
  const agent = agents.get(role);
  if (!agent) throw new Error(`nobody is signed in as ${role}`);
  const method = route.method.toLowerCase() as 'get' | 'post' | 'put' | 'patch';
  const { status, body } = await agent[method](pathOf(route), {});
  return { status, code: (body as { code?: string }).code };
}

describe('every route', () => {
  it('says who may call it', () => {
    expect(routes.length).toBeGreaterThan(20);
    expect(routes.filter(({ access }) => access === null).map(nameOf)).toEqual([]);
  });

  it('is public only when this list says so', () => {
    const open = routes.filter(({ access }) => access?.kind === 'public').map(nameOf);
    expect(open.sort()).toEqual([
      'GET /api/health/live',
      'GET /api/health/ready',
      'GET /auth/callback',
      'GET /auth/login',
      'GET /calls',
      'GET /calls/:code',
      'GET /demo-mailbox',
      'GET /demo-mailbox/:id',
      'GET /demo-mailbox/:id/attachments/:position',
      'GET /environment',
      'GET /local-governments',
      'GET /programmes/:code',
      'GET /programmes/:code/versions/:number',
      'GET /receipts/:sha256',
      'POST /auth/logout',
      'POST /simulations',
    ]);
  });

  it('refuses whoever is not signed in', async () => {
    for (const route of routes.filter(({ access }) => access?.kind !== 'public')) {
      const method = route.method.toLowerCase() as 'get';
      const { status, body } = await request(test.address)[method](`/api/v1${pathOf(route)}`);
      expect([nameOf(route), status, body.code]).toEqual([nameOf(route), 401, 'not_signed_in']);
    }
  });

  it.each(ROLES)('lets %s in where that role may be, and nowhere else', async (role) => {
    for (const route of routes) {
      const { access } = route;
      if (access?.kind !== 'permission' || route.path.startsWith(HEALTH)) continue;
      const { status, code } = await answerTo(role, route);
      const allowed = can(role, access.permission);
      expect([nameOf(route), role, code === 'forbidden']).toEqual([nameOf(route), role, !allowed]);
      expect(status).toBeLessThan(500);
    }
  });
});
