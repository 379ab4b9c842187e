import type { ApplicationSummary } from '@samenspoor/contracts/applications/application';
import type { Page } from '@samenspoor/contracts/kernel/page';
import { ledPartnership, startDraft } from '@samenspoor/testing/filing';
import type { SignedInAgent } from '@samenspoor/testing/sign-in';
import { startTestApp } from '../support/test-app';
import type { TestApp } from '../support/test-app';
import { DETAILS } from './drafts';

let test: TestApp;
let handler: SignedInAgent;
let sofie: SignedInAgent;

/** Filed one after the other, a minute apart: by whom, and how many units of theme 5. */
const FILED: readonly (readonly [slug: string, callCode: string, units: number])[] = [
  ['houthalen-helchteren', 'ps-2024', 10],
  ['genk', 'ps-2024', 30],
  ['mechelen', 'ps-2024', 20],
  ['houthalen-helchteren', 'ps-demo', 30],
  ['eeklo', 'ps-demo', 5],
];

async function file([slug, callCode, units]: (typeof FILED)[number], minute: number): Promise<void> {
  const agent = await test.signIn(`medewerker.${slug}`);
  const partnershipId = slug === 'eeklo' ? (await ledPartnership(agent)).id : undefined;
  const { id } = await startDraft(agent, callCode, partnershipId);
  const lines = [{ indicatorCode: '5a', currentReach: 0, plannedReach: units }];
  const more = slug === 'genk' ? [{ indicatorCode: '2a', currentReach: 0, plannedReach: 1 }] : [];
  await agent.put(`/applications/${id}/lines`, [...lines, ...more]).expect(200);
  await agent.patch(`/applications/${id}`, { ...DETAILS, motivations: { '5': 'Daarom', '2': 'Daarom' } }).expect(200);
  if (callCode === 'ps-2024') test.clock.stopAt(`2024-05-02T08:0${minute}:00Z`);
  await agent.post(`/applications/${id}/submit`).expect(200);
  test.clock.release();
}

beforeAll(async () => {
  test = await startTestApp();
  handler = await test.signIn('behandelaar.abb');
  sofie = await test.signIn('medewerker.eeklo');
  for (const [minute, application] of FILED.entries()) await file(application, minute);
  await startDraft(sofie, 'ps-2024');
});

afterAll(() => test.close());

const page = async (agent: SignedInAgent, query: string): Promise<Page<ApplicationSummary>> =>
  (await agent.get(`/applications?${query}`).expect(200)).body as Page<ApplicationSummary>;
const rowsOf = ({ items }: Page<ApplicationSummary>): string[] =>
  items.map(({ applicantName, callCode }) => `${applicantName} ${callCode}`);
const found = async (query: string): Promise<string[]> => rowsOf(await page(handler, query));

const [HOUTHALEN_2024, GENK, MECHELEN, HOUTHALEN, EEKLO] = [
  'Houthalen-Helchteren ps-2024',
  'Genk ps-2024',
  'Mechelen ps-2024',
  'Houthalen-Helchteren ps-demo',
  'Eeklo ps-demo',
] as const;

describe('the work list', () => {
  it('shows one line per application', async () => {
    const { items } = await page(handler, 'callCode=ps-demo&nis=43005');
    expect(items).toEqual([
      {
        id: expect.any(String) as string,
        reference: expect.stringMatching(/^PS-\d{4}-0002$/) as string,
        state: 'submitted',
        callCode: 'ps-demo',
        callName: 'Plan Samenleven – demo-oproep',
        year: expect.any(Number) as number,
        applicantName: 'Eeklo',
        partnershipName: 'Samenwerkingsverband Eeklo – Wetteren – Zelzate – Maldegem – Aalter',
        referenceRegion: expect.any(String) as string,
        chosenThemes: 1,
        askedCents: 30_000,
        grantedCents: null,
        submittedAt: expect.stringMatching(/Z$/) as string,
        updatedAt: expect.stringMatching(/Z$/) as string,
        signOffRequested: false,
        paused: false,
        closesAt: expect.stringMatching(/T\d\d:00:00\.000Z$/) as string,
      },
    ]);
  });

  it.each([
    ['', [EEKLO, HOUTHALEN, MECHELEN, GENK, HOUTHALEN_2024]],
    ['sort=-submittedAt', [EEKLO, HOUTHALEN, MECHELEN, GENK, HOUTHALEN_2024]],
    ['sort=submittedAt', [HOUTHALEN_2024, GENK, MECHELEN, HOUTHALEN, EEKLO]],
    ['sort=reference', [HOUTHALEN_2024, GENK, MECHELEN, HOUTHALEN, EEKLO]],
  ])('is sorted: %s', async (query, expected) => {
    expect(await found(query)).toEqual(expected);
  });

  it('is sorted by amount and by name, in either direction', async () => {
    const amounts = (await page(handler, 'sort=askedCents')).items.map(({ askedCents }) => askedCents);
    expect(amounts).toEqual([30_000, 60_000, 120_000, 180_000, 2_680_000]);
    const falling = (await page(handler, 'sort=-askedCents')).items.map(({ askedCents }) => askedCents);
    expect(falling).toEqual([...amounts].reverse());
    const names = (await page(handler, 'sort=applicant')).items.map(({ applicantName }) => applicantName);
    expect(names).toEqual(['Eeklo', 'Genk', 'Houthalen-Helchteren', 'Houthalen-Helchteren', 'Mechelen']);
  });

  it.each([
    ['callCode=ps-demo', [EEKLO, HOUTHALEN]],
    ['callCode=ps-1999', []],
    ['year=2024', [MECHELEN, GENK, HOUTHALEN_2024]],
    ['theme=2', [GENK]],
    ['theme=12', []],
    ['nis=72039', [HOUTHALEN, HOUTHALEN_2024]],
    ['nis=42025', [EEKLO]],
    ['region=Limburg', [HOUTHALEN, GENK, HOUTHALEN_2024]],
    ['query=genk', [GENK]],
    ['query=wetteren', [EEKLO]],
    ['query=2024-0002', [GENK]],
    ['query=%25', []],
    ['state=submitted', [EEKLO, HOUTHALEN, MECHELEN, GENK, HOUTHALEN_2024]],
    ['state=granted,refused', []],
    ['state=submitted,granted&year=2024&theme=5&query=e&sort=applicant', [GENK, HOUTHALEN_2024, MECHELEN]],
  ])('is narrowed by %s', async (query, expected) => {
    expect(await found(query)).toEqual(expected);
  });

  it('never shows drafts to the ministry, not even when asked for', async () => {
    expect(await found('state=draft')).toEqual([]);
  });

  it.each(['submittedAt', '-submittedAt', 'applicant', 'askedCents', '-askedCents', 'reference'])(
    'shows the same rows page by page, sorted by %s',
    async (sort) => {
      const all = (await page(handler, `sort=${sort}`)).items.map(({ id }) => id);
      const pages: string[] = [];
      let next: string | null = '';
      while (next !== null) {
        const part: Page<ApplicationSummary> = await page(handler, `sort=${sort}&limit=2${next && `&cursor=${next}`}`);
        expect(part.items.length).toBeLessThanOrEqual(2);
        pages.push(...part.items.map(({ id }) => id));
        next = part.next;
      }
      expect(pages).toEqual(all);
      expect(all).toHaveLength(5);
    },
  );

  it('puts drafts on top of one’s own list, page by page too', async () => {
    const first = await page(sofie, 'limit=1');
    const second = await page(sofie, `limit=1&cursor=${first.next}`);
    expect([...first.items, ...second.items].map(({ state }) => state)).toEqual(['draft', 'submitted']);
    expect(second.next).toBeNull();
    expect((await page(sofie, 'sort=reference')).items.map(({ state }) => state)).toEqual(['submitted', 'draft']);
  });

  it('refuses the cursor of another order', async () => {
    const { next } = await page(handler, 'sort=askedCents&limit=1');
    const { body } = await handler.get(`/applications?sort=applicant&limit=1&cursor=${next}`).expect(400);
    expect(body).toMatchObject({ code: 'validation_failed', errors: [{ pointer: '/cursor' }] });
  });

  it.each([
    ['state=open', '/state', 'not_one_of'],
    ['sort=name', '/sort', 'not_one_of'],
    ['year=x', '/year', 'not_an_integer'],
    ['theme=0', '/theme', 'below_minimum'],
    ['limit=1000', '/limit', 'above_maximum'],
    ['page=2', '/page', 'unknown_field'],
    ['cursor=WyJTIiwiZ2lzdGVyZW4iLCJpZCJd', '/cursor', 'invalid_value'],
  ])('refuses ?%s', async (query, pointer, code) => {
    const { body } = await handler.get(`/applications?${query}`).expect(400);
    expect(body).toMatchObject({ code: 'validation_failed', errors: [{ pointer, code }] });
  });

  it('is not for who guides trajectories or administers', async () => {
    for (const name of ['coordinator.limburg', 'expert.limburg', 'beheerder']) {
      await (await test.signIn(name)).get('/applications').expect(403);
    }
  });
});
