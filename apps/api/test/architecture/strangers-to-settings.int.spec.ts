import type { FigureUploadView } from '@samenspoor/contracts/catalogue/figures';
import type { ProgrammeVersionView } from '@samenspoor/contracts/catalogue/programme-version';
import type { ManagedCall } from '@samenspoor/contracts/calls/managed-call';
import type { OrganisationPersonAdded } from '@samenspoor/contracts/identity/organisation-people';
import { brusselsDay } from '@samenspoor/domain/kernel/brussels-day';
import type { SignedInAgent } from '@samenspoor/testing/sign-in';
import { listRoutes } from '../../src/platform/access/list-routes';
import type { Route } from '../../src/platform/access/list-routes';
import { uploadFile } from '../catalogue/figures/figure-files';
import { type TestApp, startTestApp } from '../support/test-app';
import { type Tried, filled, statusOf } from '../support/try-routes';

const SOON = new Date(Date.now() + 864_000_000).toISOString();
const PERSON = {
  givenName: 'Leen',
  familyName: 'Maes',
  email: 'leen.maes@nieuw.example',
  role: 'organisation_staff',
  validFrom: brusselsDay(new Date()),
  validTo: null,
};

/** What every applicant may look up, its own part or all; which of it is told to whom has specs of its own. */
const TO_LOOK_UP = [
  'GET /figures',
  'GET /figures.csv',
  'GET /figures/template.csv',
  'GET /figures/:id/history',
  'GET /programmes',
  'GET /programmes/:code/versions/:number/changes',
  'GET /calls/own-extensions',
  'GET /calls/:code/last-year',
];

let test: TestApp;
let routes: Route[];
let administrator: SignedInAgent;
/** What stands for each parameter of a path, by the beginning of the path. */
let known: readonly (readonly [start: string, values: Readonly<Record<string, string>>])[];
let bodies: Readonly<Record<string, object>>;
/** What officials see of it all, before and after. */
let seen: readonly string[];

/** What officials have set up: people of a municipality, a call with more time for one, a draft of a programme, a table. */
beforeAll(async () => {
  test = await startTestApp();
  routes = listRoutes(test.app);
  administrator = await test.signIn('beheerder');
  const { capacity } = (await test.signIn('medewerker.eeklo')).me;
  const placeId = capacity.localGovernmentId ?? '';
  const added = (await administrator.post(`/organisations/${placeId}/people`, PERSON_OF_EEKLO).expect(201))
    .body as OrganisationPersonAdded;
  const { settings } = (await administrator.post('/calls', { copyFrom: 'ps-demo' }).expect(201)).body as ManagedCall;
  const { number } = (await administrator.post('/programmes/plan-samenleven/versions').expect(201))
    .body as ProgrammeVersionView;
  const upload = (await uploadFile(test, administrator, 'NIS-code;Gemeente;Aantal\n43005;Eeklo;9000'))
    .body as FigureUploadView;
  const more = { applicantId: placeId, until: { date: SOON.slice(0, 10), time: '12:00:00' }, reason: 'Ziekte.' };
  bodies = {
    'POST /organisations': { name: 'vzw Nieuw', kbo: '0999.000.327', municipalityId: placeId },
    'POST /organisations/:id/people': { ...PERSON, role: 'municipal_staff' },
    'PUT /organisations/:id/people/:capacityId/last-day': { lastDay: SOON.slice(0, 10) },
    'POST /calls': { copyFrom: 'ps-demo' },
    'PATCH /calls/:code': { name: 'Van ons' },
    'POST /calls/:code/cancel': { reason: 'Zomaar.' },
    'POST /calls/:code/extensions': more,
    'POST /figures/uploads/:id/take-over': { addMerged: false },
    'POST /programmes': { code: 'van-ons', name: 'Van ons' },
    'PATCH /programmes/:code/versions/:number': { title: 'Van ons' },
  };
  const capacityId = added.people.items.find(({ email }) => email === PERSON_OF_EEKLO.email)?.capacityId ?? '';
  known = [
    ['/organisations', { id: placeId, capacityId }],
    ['/calls', { code: settings.code, id: placeId }],
    ['/figures', { id: upload.id }],
    ['/programmes', { code: 'plan-samenleven', number: String(number) }],
  ];
  seen = await look(placeId, settings.code, number);
});

afterAll(() => test.close());

const PERSON_OF_EEKLO = { ...PERSON, role: 'municipal_staff', email: 'iemand@eeklo.example' };

const look = (placeId: string, call: string, version: number): Promise<string[]> =>
  Promise.all(
    [
      `/organisations/${placeId}/people`,
      '/calls/manage',
      `/calls/${call}/extensions`,
      '/figures/uploads',
      '/programmes',
      `/programmes/plan-samenleven/versions/${version}/draft`,
    ].map(async (path) => JSON.stringify((await administrator.get(path).expect(200)).body)),
  );

const tries = (): Tried[] =>
  known.flatMap(([start, values]) =>
    routes
      .filter(({ path }) => path === start || path.startsWith(`${start}/`) || path.startsWith(`${start}.`))
      .filter(({ access }) => access?.kind === 'permission')
      .map((route) => ({ ...route, name: `${route.method} ${route.path}` }))
      .filter(({ name }) => !TO_LOOK_UP.includes(name))
      .map(({ name, method, path }) => ({ name, method, body: bodies[name] ?? {}, path: filled(path, values) })),
  );

describe('what officials set up', () => {
  it.each([
    'medewerker.eeklo',
    'directeur.eeklo',
    'collega.eeklo',
    'medewerker.houthalen-helchteren',
    'medewerker.debrug',
    'expert.oost-vlaanderen',
    'coordinator.oost-vlaanderen',
    'beleid.abb',
    'auditor',
  ])('is closed to %s, by whatever route', async (name) => {
    const stranger = await test.signIn(name);
    const all = tries();
    expect(all.length).toBeGreaterThan(28);
    const open: string[] = [];
    for (const one of all) {
      const status = await statusOf(test, stranger, one);
      if (status !== 403 && status !== 404) open.push(`${one.name} answers ${status}`);
    }
    expect(open).toEqual([]);
  });

  it('has no people of applicants for the ministry', async () => {
    const official = await test.signIn('behandelaar.abb');
    for (const one of tries().filter(({ path }) => path.startsWith('/organisations/')))
      expect([one.name, await statusOf(test, official, one)]).toEqual([one.name, 403]);
  });

  it('is as it was after all that', async () => {
    const [placeId = '', call = '', version = ''] = [
      known[0]?.[1]['id'],
      known[1]?.[1]['code'],
      known[3]?.[1]['number'],
    ];
    expect(await look(placeId, call, Number(version))).toEqual(seen);
  });
});
