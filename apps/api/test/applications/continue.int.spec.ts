import type { ApplicationView, LineInput } from '@samenspoor/contracts/applications/application';
import type { ContinueApplication, LastYearView, LastYears } from '@samenspoor/contracts/applications/continue';
import type { VersionList } from '@samenspoor/contracts/applications/versions';
import type { TimelineEntry } from '@samenspoor/contracts/audit/timeline';
import type { AwardLineBody } from '@samenspoor/contracts/assessment/award';
import type { Page } from '@samenspoor/contracts/kernel/page';
import type { AskedIncentives } from '@samenspoor/domain/applications/incentives';
import { fillIn, grantApplication, ledPartnership, startDraft } from '@samenspoor/testing/filing';
import type { SignedInAgent } from '@samenspoor/testing/sign-in';
import { startTestApp } from '../support/test-app';
import type { TestApp } from '../support/test-app';
import { DETAILS, LINES } from './drafts';

const DURING: Readonly<Record<string, string>> = {
  'ps-2022': '2022-05-10T10:00:00Z',
  'ps-2023': '2023-06-10T10:00:00Z',
  'ps-2024': '2024-04-25T10:00:00Z',
};
/** Of theme 17 half was granted, of theme 5 everything. */
const GRANTED: readonly AwardLineBody[] = [
  { indicatorCode: '5a', grantedUnits: 100 },
  { indicatorCode: '17a', grantedUnits: 10 },
  { indicatorCode: '17b', grantedUnits: 15 },
];
const MENTORSHIP: AskedIncentives = {
  mentorschap: { themes: ['17'], texts: { motivatie: 'Wij begeleiden onze buren.' } },
};
const CHOICES: ContinueApplication = {
  themes: [
    { theme: '5', choice: 'raise', percent: 20 },
    { theme: '17', choice: 'continue' },
  ],
  takeContact: true,
  takeAccount: true,
  takeMotivations: true,
};

let test: TestApp;

const staff = (place: string): Promise<SignedInAgent> => test.signIn(`medewerker.${place}`);
const now = (): void => test.clock.stopAt(new Date().toISOString());

interface Filed {
  readonly lines?: readonly LineInput[];
  readonly granted?: readonly AwardLineBody[];
  readonly partnership?: boolean;
  readonly incentives?: AskedIncentives;
}

/** An application of then, filed and granted in its own time. */
async function grantedIn(call: string, place: string, filed: Filed = {}): Promise<string> {
  const { lines = LINES, granted = GRANTED, partnership = false, incentives = {} } = filed;
  test.clock.stopAt(DURING[call] ?? '');
  const agent = await staff(place);
  const { id } = await startDraft(agent, call, partnership ? (await ledPartnership(agent)).id : undefined);
  await fillIn(agent, id, { lines, details: { ...DETAILS, incentives } });
  await agent.post(`/applications/${id}/submit`).expect(200);
  await grantApplication(await test.signIn('behandelaar.abb'), id, granted);
  now();
  return id;
}

const lastYear = async (agent: SignedInAgent, id: string): Promise<LastYearView> =>
  (await agent.get(`/applications/${id}/last-year`).expect(200)).body as LastYearView;

const planned = ({ lines }: ApplicationView): (readonly [string, number, number])[] =>
  lines.map(({ indicatorCode, currentReach, plannedReach }) => [indicatorCode, currentReach, plannedReach]);

beforeAll(async () => {
  test = await startTestApp();
});

afterAll(() => test.close());

describe('the application of the year before', () => {
  let nele: SignedInAgent;
  let draft: ApplicationView;

  beforeAll(async () => {
    await grantedIn('ps-2023', 'houthalen-helchteren');
    await grantedIn('ps-2024', 'houthalen-helchteren', { incentives: MENTORSHIP });
    nele = await staff('houthalen-helchteren');
  });

  it('is offered before there is a draft', async () => {
    const { items } = (await nele.get('/calls/ps-demo/last-year').expect(200)).body as LastYears;
    expect(items).toHaveLength(1);
    expect(items[0]).toMatchObject({ year: 2024, partnership: null, ranking: ['5', '17'] });
    const { body } = await (await staff('genk')).get('/calls/ps-demo/last-year').expect(200);
    expect(body).toEqual({ items: [] });
  });

  it('shows asked, granted and to be reached; reached isn’t known, and so nothing is short', async () => {
    draft = await startDraft(nele);
    const view = await lastYear(nele, draft.id);
    expect(view.sources[0]?.reference).toMatch(/^PS-2024-/);
    expect(view).toMatchObject({ contact: DETAILS.contact, iban: DETAILS.iban, incentives: MENTORSHIP });
    expect(view.themes.map(({ number }) => number)).toEqual(['5', '17']);
    expect(view.themes[1]?.rows[1]).toMatchObject({
      indicatorCode: '17b',
      plannedReach: 30,
      grantedUnits: 15,
      askedCents: 270_000,
      grantedCents: 135_000,
      targetReach: 15,
      reached: null,
      shortfall: null,
    });
  });

  it('does not exist for others, nor for who has none', async () => {
    const mehmet = await staff('genk');
    await mehmet.get(`/applications/${draft.id}/last-year`).expect(404);
    await mehmet.post(`/applications/${draft.id}/continue`, CHOICES).expect(404);
    const own = await startDraft(mehmet);
    await mehmet.get(`/applications/${own.id}/last-year`).expect(404);
    await mehmet.post(`/applications/${own.id}/continue`, CHOICES).expect(404);
  });

  it('refuses a choice that does not do what it says, at its place', async () => {
    const themes = [
      { theme: '5', choice: 'raise', units: 100 },
      { theme: '2', choice: 'continue' },
    ];
    const { body } = await nele.post(`/applications/${draft.id}/continue`, { ...CHOICES, themes }).expect(422);
    expect((body as { errors: { code: string; pointer: string }[] }).errors).toMatchObject([
      { code: 'raise_not_higher', pointer: '/themes/0/units' },
      { code: 'unknown_theme', pointer: '/themes/1/theme' },
    ]);
    const odd = { ...CHOICES, themes: [{ theme: '5', choice: 'double' }] };
    await nele.post(`/applications/${draft.id}/continue`, odd).expect(400);
  });

  it('refuses a draft that changed meanwhile', async () => {
    await nele.post(`/applications/${draft.id}/continue`, CHOICES).set('If-Match', '"99"').expect(412);
  });

  it('fills the draft in one step, with a version and a trace', async () => {
    const answer = await nele.post(`/applications/${draft.id}/continue`, CHOICES).set('If-Match', '"1"').expect(200);
    const view = answer.body as ApplicationView;
    expect(planned(view)).toEqual([
      ['5a', 40, 120],
      ['17a', 0, 10],
      ['17b', 0, 15],
    ]);
    expect(view).toMatchObject({
      version: 2,
      ranking: ['5', '17'],
      contact: DETAILS.contact,
      iban: DETAILS.iban,
      motivations: DETAILS.motivations,
      totals: { flemishContributionCents: 720_000 + 225_000, chosenThemes: 2 },
    });
    const { items } = (await nele.get(`/applications/${draft.id}/versions`).expect(200)).body as VersionList;
    expect(items.map(({ version, reason }) => [version, reason])).toEqual([
      [2, 'continued'],
      [1, 'autosave'],
    ]);
    expect(items[0]?.label).toMatch(/^PS-2024-/);
    const told = (await nele.get(`/applications/${draft.id}/timeline`).expect(200)).body as Page<TimelineEntry>;
    expect(told.items.map(({ action }) => action)).toContain('application.continued');
  });

  it('overwrites nothing unasked, and changes nothing twice', async () => {
    await nele.patch(`/applications/${draft.id}`, { contact: { firstName: 'Karel' } }).expect(200);
    const themes = [{ theme: '5', choice: 'stop' }];
    const again = await nele.post(`/applications/${draft.id}/continue`, { ...CHOICES, themes }).expect(200);
    expect(again.body).toMatchObject({ version: 3, contact: { firstName: 'Karel' }, ranking: ['5', '17'] });
    const told = { ...CHOICES, themes: [{ theme: '5', choice: 'stop', overwrite: true }], overwriteDetails: true };
    const stopped = (await nele.post(`/applications/${draft.id}/continue`, told).expect(200)).body as ApplicationView;
    expect(stopped.contact.firstName).toBe('Nele');
    expect(stopped.ranking).toEqual(['17']);
    expect(planned(stopped).map(([code]) => code)).toEqual(['17a', '17b']);
  });

  it('is put back by its version', async () => {
    await nele.post(`/applications/${draft.id}/versions/1/restore`).expect(200);
    const view = (await nele.get(`/applications/${draft.id}`).expect(200)).body as ApplicationView;
    expect(view).toMatchObject({ lines: [], ranking: [], iban: '' });
    await nele.post(`/applications/${draft.id}/continue`, CHOICES).expect(200);
  });

  it('fills nothing any more once it is filed', async () => {
    await nele.post(`/applications/${draft.id}/submit`).expect(200);
    const { body } = await nele.post(`/applications/${draft.id}/continue`, CHOICES).expect(409);
    expect(body).toMatchObject({ code: 'already_submitted' });
    await lastYear(await test.signIn('behandelaar.abb'), draft.id);
  });
});

describe('a programme that changed since', () => {
  it('brings rows that are gone to the one that is left, at the price of now', async () => {
    const lines = [
      { indicatorCode: '9a', currentReach: 0, plannedReach: 100 },
      { indicatorCode: '9b', currentReach: 0, plannedReach: 30 },
    ];
    const granted = lines.map(({ indicatorCode, plannedReach }) => ({ indicatorCode, grantedUnits: plannedReach }));
    await grantedIn('ps-2022', 'turnhout', { lines, granted });
    await test.dataSource.query(
      `update indicator set unit_price_cents = 60000
       where code = '9a' and programme_version_id = (select programme_version_id from call where code = 'ps-2022')`,
    );
    const kim = await staff('turnhout');
    const draft = await startDraft(kim);
    const { themes } = await lastYear(kim, draft.id);
    expect(themes[0]?.rows.map(({ unitPriceCents }) => unitPriceCents)).toEqual([60_000, 65_000]);
    const body = { ...CHOICES, themes: [{ theme: '9', choice: 'continue' }] };
    const view = (await kim.post(`/applications/${draft.id}/continue`, body).expect(200)).body as ApplicationView;
    expect(planned(view)).toEqual([['9a', 0, 130]]);
    expect(view.totals.flemishContributionCents).toBe(130 * 65_000);
  });
});

describe('a partnership', () => {
  let sofie: SignedInAgent;
  let draft: ApplicationView;

  beforeAll(async () => {
    await grantedIn('ps-2024', 'eeklo', { partnership: true });
    sofie = await staff('eeklo');
    draft = await startDraft(sofie, 'ps-demo', (await ledPartnership(sofie)).id);
  });

  it('goes on from what it did together; who leads it alone has nothing', async () => {
    const { items } = (await sofie.get('/calls/ps-demo/last-year').expect(200)).body as LastYears;
    expect(items).toHaveLength(1);
    expect(items[0]?.partnership).toMatchObject({ id: draft.partnership?.id, left: [], joined: [] });
    const { partnership } = await lastYear(sofie, draft.id);
    expect(partnership?.members).toContain('Wetteren');
  });

  it('says who left and who is new', async () => {
    await test.dataSource.query(
      `update partnership_member set state = 'ended', left_on = '2025-09-30'
       where partnership_id = $1 and local_government_id = (select id from local_government where nis = '44084' and valid_to is null)`,
      [draft.partnership?.id],
    );
    await test.dataSource.query(
      `insert into partnership_member (partnership_id, local_government_id, state, joined_on)
       select $1, id, 'proposed', '2025-10-01' from local_government where name = 'Lievegem' and valid_to is null`,
      [draft.partnership?.id],
    );
    const { partnership } = await lastYear(sofie, draft.id);
    expect(partnership).toMatchObject({ left: ['Aalter'], joined: ['Lievegem'] });
  });

  it('shows a partner what it did together, without contact and account, once it is filed', async () => {
    const tom = await staff('wetteren');
    await tom.get(`/applications/${draft.id}/last-year`).expect(404);
    await test.dataSource.query(`update application set state = 'submitted' where id = $1`, [draft.id]);
    expect(await lastYear(tom, draft.id)).toMatchObject({ contact: null, iban: null, ranking: ['5', '17'] });
    await tom.post(`/applications/${draft.id}/continue`, CHOICES).expect(403);
    await test.dataSource.query(`update application set state = 'draft' where id = $1`, [draft.id]);
  });

  it('loses its rights with a lead who left it and came back', async () => {
    await test.dataSource.query(
      `update partnership_member set joined_on = '2026-01-01'
       where partnership_id = $1 and local_government_id = (select lead_id from partnership where id = $1)`,
      [draft.partnership?.id],
    );
    await sofie.get(`/applications/${draft.id}/last-year`).expect(404);
    expect((await sofie.get('/calls/ps-demo/last-year').expect(200)).body).toEqual({ items: [] });
  });
});

describe('a municipality that merged since', () => {
  it('goes on from what its predecessors did, added up', async () => {
    const first = await grantedIn('ps-2024', 'aalst');
    const second = await grantedIn('ps-2024', 'mechelen');
    const become = (id: string, nis: string): Promise<unknown> =>
      test.dataSource.query(
        `update application set applicant_id = (
           select id from local_government where nis = $2 and valid_to = '2024-12-31') where id = $1`,
        [id, nis],
      );
    await become(first, '46003');
    await become(second, '46013');
    const lotte = await staff('leuven');
    const draft = await startDraft(lotte);
    await test.dataSource.query(
      `update capacity set organisation_id = (
         select o.id from organisation o join local_government g on g.id = o.local_government_id where g.nis = '46030')
       where id = $1`,
      [lotte.me.capacity.id],
    );
    await test.dataSource.query(
      `update application set applicant_id = (select id from local_government where nis = '46030') where id = $1`,
      [draft.id],
    );
    const agent = await staff('leuven');
    const view = await lastYear(agent, draft.id);
    expect(view.sources.map(({ applicantName }) => applicantName).sort()).toEqual(['Beveren', 'Kruibeke']);
    expect(view.themes[0]?.rows[0]).toMatchObject({ indicatorCode: '5a', grantedUnits: 200, currentReach: 80 });
    const done = await agent.post(`/applications/${draft.id}/continue`, CHOICES).expect(200);
    expect(planned(done.body as ApplicationView)[0]).toEqual(['5a', 80, 240]);
  });
});
