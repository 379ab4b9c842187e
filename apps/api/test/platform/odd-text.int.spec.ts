import type { Problem } from '@samenspoor/contracts/problems/problem';
import type { Role } from '@samenspoor/domain/access/roles';
import { ROLES } from '@samenspoor/domain/access/roles';
import { can } from '@samenspoor/domain/access/permissions';
import { startDraft } from '@samenspoor/testing/filing';
import type { SignedInAgent } from '@samenspoor/testing/sign-in';
import fc from 'fast-check';
import { listRoutes } from '../../src/platform/access/list-routes';
import type { Route } from '../../src/platform/access/list-routes';
import { knownDtos, schemaOfDto } from '../../src/platform/openapi/dto-schemas';
import { type TestApp, startTestApp } from '../support/test-app';

const NOTHING = '00000000-0000-4000-8000-000000000000';
const USERS: Readonly<Partial<Record<Role, string>>> = {
  municipal_staff: 'medewerker.eeklo',
  signatory: 'directeur.houthalen-helchteren',
  case_handler: 'behandelaar.abb',
  administrator: 'beheerder',
  trajectory_expert: 'expert.oost-vlaanderen',
  trajectory_coordinator: 'coordinator.oost-vlaanderen',
};

type Tried = readonly [Route, SignedInAgent];

/** Not about the session itself: the rest of the test needs it. */
const TRIED = /^\/(?!auth|me\/capacity)/;
const UNSTORABLE = ['\0', '\u001b', '\u0008', '\u000b', '\u007f', '\u0085', '\ud83d', '\ude00'];

let test: TestApp;
let draftId: string;
let routes: Tried[];
let names: readonly string[];

beforeAll(async () => {
  test = await startTestApp();
  const agents = new Map<Role, SignedInAgent>();
  for (const [role, name] of Object.entries(USERS)) agents.set(role as Role, await test.signIn(name));
  const applicant = agents.get('municipal_staff');
  if (!applicant) throw new Error('nobody applies');
  draftId = (await startDraft(applicant)).id;
  routes = listRoutes(test.app).flatMap((route) => {
    if (!['POST', 'PUT', 'PATCH'].includes(route.method) || !TRIED.test(route.path)) return [];
    const { access } = route;
    const role = ROLES.find((one) => agents.has(one) && (access?.kind !== 'permission' || can(one, access.permission)));
    return [[route, agents.get(role ?? 'administrator') ?? applicant] as const];
  });
  names = [...new Set([...knownDtos().values()].flatMap((dto) => Object.keys(schemaOfDto(dto).properties)))];
});

afterAll(() => test.close());

const pathOf = ({ path }: Pick<Route, 'path'>): string =>
  path.replace('/applications/:id', `/applications/${draftId}`).replaceAll(/:\w+/g, NOTHING);

async function answerTo([{ method, ...route }, agent]: Tried, body: unknown): Promise<Partial<Problem>> {
  const answer = await fetch(`${test.address}/api/v1${pathOf(route)}`, {
    method,
    headers: { 'Content-Type': 'application/json', 'X-CSRF-Token': agent.me.csrfToken, Cookie: agent.cookie },
    body: JSON.stringify(body),
  });
  const text = await answer.text();
  return { ...(text.startsWith('{') && (JSON.parse(text) as Problem)), status: answer.status as Problem['status'] };
}

/** Bodies with the names that our own have, and any value at any depth. */
const bodies = (text: fc.Arbitrary<string>): fc.Arbitrary<unknown> =>
  fc.letrec((tie) => ({
    body: fc.oneof(
      { weight: 4, arbitrary: tie('object') },
      { weight: 1, arbitrary: fc.array(tie('value'), { maxLength: 3 }) },
    ),
    object: fc.dictionary(fc.oneof(fc.constantFrom(...names), fc.constantFrom('5', '5a')), tie('value'), {
      maxKeys: 6,
    }),
    value: fc.oneof(
      { depthSize: 'small' },
      { weight: 5, arbitrary: text },
      { weight: 1, arbitrary: fc.constantFrom(0, 1, -1, 1e21, null, true, NOTHING, '2026-03-29') },
      { weight: 1, arbitrary: tie('object') },
      { weight: 1, arbitrary: fc.array(tie('value'), { maxLength: 3 }) },
    ),
  })).body;

const odd = fc.string({ unit: 'grapheme-composite', maxLength: 20 });
const unstorable = fc
  .tuple(odd, fc.constantFrom(...UNSTORABLE), odd)
  .map(([before, character, after]) => `${before}${character}${after}`);

describe('any body at all, on every route that takes one', () => {
  it('is answered, and never by a fault of ours', async () => {
    expect(routes.length).toBeGreaterThan(50);
    for (const route of routes) {
      const check = fc.asyncProperty(bodies(odd), async (body) => {
        const { status = 500 } = await answerTo(route, body);
        expect([route[0].path, status < 500]).toEqual([route[0].path, true]);
      });
      await fc.assert(check, { numRuns: 6 });
    }
  }, 180_000);

  it('is refused at the field for each text that nobody can read', async () => {
    for (const route of routes) {
      const place = fc.tuple(fc.constantFrom(...names), unstorable);
      const check = fc.asyncProperty(place, fc.boolean(), async ([name, text], inside) => {
        const {
          status,
          code,
          errors = [],
        } = await answerTo(route, inside ? { [name]: [{ tekst: text }] } : { [name]: text });
        expect([route[0].path, status, code]).toEqual([route[0].path, 400, 'validation_failed']);
        const pointer = `/${name}${inside ? '/0/tekst' : ''}`;
        expect(errors).toEqual([expect.objectContaining({ pointer, code: 'unreadable_character' })]);
      });
      await fc.assert(check, { numRuns: 3 });
    }
  }, 180_000);
});
