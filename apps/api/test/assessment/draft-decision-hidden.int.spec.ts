import type { ApplicationView } from '@samenspoor/contracts/applications/application';
import { ledPartnership } from '@samenspoor/testing/filing';
import type { SignedInAgent } from '@samenspoor/testing/sign-in';
import { listRoutes } from '../../src/platform/access/list-routes';
import { type TestApp, startTestApp } from '../support/test-app';
import { draft, signInAll } from './filed-application';

/** Signing in and out, and health, answer differently each time whatever happens to an application. */
const NOT_ABOUT_DATA = /^\/(auth|health)\//;

let test: TestApp;
let people: Awaited<ReturnType<typeof signInPeople>>;
let application: ApplicationView;

const signInPeople = (app: TestApp) =>
  signInAll(
    app,
    'medewerker.eeklo',
    'medewerker.wetteren',
    'medewerker.houthalen-helchteren',
    'coordinator.oost-vlaanderen',
    'expert.oost-vlaanderen',
    'beheerder',
    'behandelaar.abb',
  );

beforeAll(async () => {
  test = await startTestApp();
  people = await signInPeople(test);
  test.clock.stopAt(new Date().toISOString());
  const lead = people['medewerker.eeklo'];
  const { id } = await draft(lead, (await ledPartnership(lead)).id);
  await lead.post(`/applications/${id}/submit`).expect(200);
  const admitted = await people['behandelaar.abb'].post(`/applications/${id}/admissibility`, { admissible: true });
  application = admitted.body as ApplicationView;
});

afterAll(() => test.close());

/** Every GET route there is, now and later, filled in for this application. */
function addresses(): string[] {
  const own = application.id;
  return listRoutes(test.app)
    .filter(({ method, path }) => method === 'GET' && !NOT_ABOUT_DATA.test(path))
    .flatMap(({ path }) => [
      path.replace('/calls/:code', '/calls/ps-demo').replace('/programmes/:code', '/programmes/plan-samenleven'),
    ])
    .map((path) => path.replace(/:\w+/g, own))
    .flatMap((path) =>
      path === '/applications' ? [path, `${path}?sort=-askedCents&state=admissible,granted`] : [path],
    )
    .concat([`/trajectories?applicationId=${own}`]);
}

/** What somebody gets to see and to infer: status, headers that tell something, and every byte. */
async function everythingFor(agent: SignedInAgent): Promise<Record<string, string>> {
  const seen: Record<string, string> = {};
  for (const address of addresses()) {
    const { status, headers, body, text } = await agent.get(address);
    const content = withoutZipTimes(Buffer.isBuffer(body) ? body.toString('latin1') : text);
    seen[address] = [status, headers['etag'], headers['last-modified'], content].join('\n');
  }
  return seen;
}

/** The entries of a workbook say when it was packed, to two seconds: that tells nothing of what is in it. */
function withoutZipTimes(content: string): string {
  return content.replaceAll(/(PK\x03\x04[^]{6})[^]{4}/g, '$1').replaceAll(/(PK\x01\x02[^]{8})[^]{4}/g, '$1');
}

describe('a decision in draft', () => {
  const outsiders = [
    'medewerker.eeklo',
    'medewerker.wetteren',
    'medewerker.houthalen-helchteren',
    'coordinator.oost-vlaanderen',
    'expert.oost-vlaanderen',
    'beheerder',
  ] as const;

  it('changes nothing that anybody outside the ministry sees, by any GET route', async () => {
    const before = await Promise.all(outsiders.map((name) => everythingFor(people[name])));
    const later = new Date(test.clock.now().getTime() + 1);
    const lines = [
      { indicatorCode: '5a', grantedUnits: 61 },
      { indicatorCode: '9a', grantedUnits: 13, grantedCents: 845_000 },
    ];
    const stopped = test.clock.now().toISOString();
    test.clock.stopAt(later.toISOString());
    await people['behandelaar.abb'].put(`/applications/${application.id}/award-lines`, lines).expect(200);
    test.clock.stopAt(stopped);
    const after = await Promise.all(outsiders.map((name) => everythingFor(people[name])));
    expect(after).toEqual(before);
  });

  it('covers the routes that could tell', () => {
    const own = `/applications/${application.id}`;
    expect(addresses()).toEqual(
      expect.arrayContaining(['/applications', own, `${own}/award`, `${own}/timeline`, `${own}/confirmation.pdf`]),
    );
  });

  it('is on the timeline of the ministry only', async () => {
    const timeline = `/applications/${application.id}/timeline`;
    const actions = async (agent: SignedInAgent): Promise<string[]> =>
      (await agent.get(timeline).expect(200)).body.items.map(({ action }: { action: string }) => action);
    expect(await actions(people['behandelaar.abb'])).toContain('award.saved');
    expect(await actions(people['medewerker.eeklo'])).not.toContain('award.saved');
    expect(await actions(people['medewerker.wetteren'])).not.toContain('award.saved');
  });

  it('shows, once taken, what was granted and not how it came about', async () => {
    await people['behandelaar.abb']
      .post(`/applications/${application.id}/decision`, { outcome: 'granted' })
      .expect(200);
    const seen = await people['medewerker.wetteren'].get(`/applications/${application.id}`).expect(200);
    expect(seen.body).toMatchObject({ state: 'granted', totals: { grantedCents: 366_000 + 845_000 } });
    const timeline = await people['medewerker.wetteren'].get(`/applications/${application.id}/timeline`);
    expect(timeline.text).not.toContain('award.saved');
    expect(timeline.body.items[0]).toMatchObject({ action: 'application.granted', fromState: 'admissible' });
  });
});
