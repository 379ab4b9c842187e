import { expect, test } from '@playwright/test';
import type { ApplicationSummary, ApplicationView } from '@samenspoor/contracts/applications/application';
import type { EligibilityView } from '@samenspoor/contracts/applications/eligibility-view';
import type { AwardView } from '@samenspoor/contracts/assessment/award';
import type { TimelineEntry } from '@samenspoor/contracts/audit/timeline';
import type { CallSummary, CallView } from '@samenspoor/contracts/calls/call';
import type { LocalGovernmentView } from '@samenspoor/contracts/catalogue/local-government';
import type { ProgrammeView } from '@samenspoor/contracts/catalogue/programme';
import type { Page } from '@samenspoor/contracts/kernel/page';
import type { PortfolioSummary } from '@samenspoor/contracts/portfolio/summary';
import type { TrajectorySummary, TrajectoryView } from '@samenspoor/contracts/trajectories/trajectory';
import { type Answer, HttpClient, bodyOf, problemOf } from '../support/http-client';

/** Theme 5: € 60 a person; theme 9: € 650; theme 17: € 90. */
const LINES = [
  { indicatorCode: '5a', currentReach: 40, plannedReach: 100 },
  { indicatorCode: '9a', currentReach: 0, plannedReach: 10 },
  { indicatorCode: '17a', currentReach: 5, plannedReach: 20 },
];
const ASKED_CENTS = 600_000 + 650_000 + 180_000;
const GRANTED_CENTS = 300_000 + 600_000;

const DETAILS = {
  contact: { firstName: 'Nele', familyName: 'Vandersmissen', email: 'nele@voorbeeld.be', phone: '011 12 34 56' },
  iban: 'BE68 5390 0754 7034',
  motivations: { '5': 'Oefenkansen.', '9': 'Werk.', '17': 'Omstaanders.' },
};

test.describe.configure({ mode: 'serial' });

test.describe('the main story by HTTP only, as the issue promises it to others', () => {
  let applicant: HttpClient;
  let caseHandler: HttpClient;
  let coordinator: HttpClient;
  let expert: HttpClient;
  let policy: HttpClient;
  let id = '';
  let year = 0;
  let before: PortfolioSummary;

  const path = (rest = ''): string => `/applications/${id}${rest}`;
  const ok = (answer: Answer, status = 200): Answer => {
    expect(answer.status, answer.bytes.toString('utf8').slice(0, 500)).toBe(status);
    return answer;
  };
  const view = async (who: HttpClient): Promise<ApplicationView> => bodyOf(ok(await who.get(path())));
  const ofYear = (summary: PortfolioSummary) => summary.years.find((row) => row.year === year);

  test.beforeAll(async ({}, { project }) => {
    const client = async (userName: string): Promise<HttpClient> => {
      const made = new HttpClient(String(project.use.baseURL));
      await made.signIn(userName);
      return made;
    };
    applicant = await client('medewerker.houthalen-helchteren');
    caseHandler = await client('behandelaar.abb');
    coordinator = await client('coordinator.limburg');
    expert = await client('expert.limburg');
    policy = await client('beleid.abb');
  });

  test('the catalogue is public', async ({}, { project }) => {
    const anybody = new HttpClient(String(project.use.baseURL));
    const programme = bodyOf<ProgrammeView>(ok(await anybody.get('/programmes/plan-samenleven')));
    expect(programme.objectives).toHaveLength(7);
    expect(programme.objectives.flatMap(({ themes }) => themes)).toHaveLength(24);
    const calls = bodyOf<Page<CallSummary>>(ok(await anybody.get('/calls')));
    expect(calls.items.map(({ code }) => code).toSorted()).toEqual(['ps-2022', 'ps-2023', 'ps-2024', 'ps-demo']);
    const call = bodyOf<CallView>(ok(await anybody.get('/calls/ps-demo')));
    year = call.year;
    const nine = call.themes.find(({ number }) => number === '9');
    expect(nine).toMatchObject({ ceilingCents: 17_062_500 });
    expect(nine?.indicators).toMatchObject([{ code: '9a', unitPriceCents: 65_000, maxUnits: 263 }]);
    expect(call.themes.filter(({ indicators }) => indicators.length > 0)).toHaveLength(20);
    const found = bodyOf<Page<LocalGovernmentView>>(ok(await anybody.get('/local-governments?query=houthalen')));
    expect(found.items.map(({ nis }) => nis)).toContain('72039');
    expect((await anybody.get('/applications')).status).toBe(401);
    before = bodyOf(ok(await policy.get(`/portfolio/summary?year=${year}`)));
  });

  test('a session says who somebody is and what that allows', async ({}, { project }) => {
    const client = new HttpClient(String(project.use.baseURL));
    const me = await client.signIn('coordinator.limburg');
    expect(me.person.name).toBe('Bart Knapen');
    expect(me.capacities).toHaveLength(2);
    expect(me.permissions).toContain('trajectory:assign');
    const refused = await client.send('POST', '/applications', { callCode: 'ps-demo' }, { 'X-CSRF-Token': 'wrong' });
    expect([refused.status, problemOf(refused).code]).toEqual([403, 'csrf_failed']);
    ok(await client.send('POST', '/auth/logout'));
    expect((await client.get('/me')).status).toBe(401);
  });

  test('a municipality starts, fills in and ranks', async () => {
    const started = ok(await applicant.send('POST', '/applications', { callCode: 'ps-demo' }), 201);
    ({ id } = bodyOf<ApplicationView>(started));
    expect(bodyOf<EligibilityView>(ok(await applicant.get(path('/eligibility')))).eligible).toBe(true);
    const saved = ok(await applicant.send('PUT', path('/lines'), LINES));
    expect(bodyOf<ApplicationView>(saved).totals.flemishContributionCents).toBe(ASKED_CENTS);
    ok(await applicant.send('PUT', path('/ranking'), ['17', '5', '9']));
    const etag = ok(await applicant.get(path())).headers.get('etag') ?? '';
    const patched = ok(await applicant.send('PATCH', path(), DETAILS, { 'If-Match': etag }));
    expect(bodyOf<ApplicationView>(patched)).toMatchObject({ ranking: ['17', '5', '9'], iban: 'BE68539007547034' });
    const stale = await applicant.send('PATCH', path(), { contact: { firstName: 'An' } }, { 'If-Match': etag });
    expect(stale.status).toBe(412);
    expect(problemOf(stale)).toMatchObject({ code: 'stale_version' });
    expect((await caseHandler.get(path())).status, 'a draft is nobody else’s').toBe(404);
  });

  test('submits once, and takes the receipt along', async () => {
    const filed = bodyOf<ApplicationView>(ok(await applicant.send('POST', path('/submit'))));
    expect(filed.state).toBe('submitted');
    expect(filed.reference).toMatch(/^PS-\d{4}-\d{4}$/);
    expect(filed.contentSha256).toMatch(/^[0-9a-f]{64}$/);
    const again = await applicant.send('POST', path('/submit'));
    expect([again.status, problemOf(again).code]).toEqual([409, 'already_submitted']);
    const late = await applicant.send('PUT', path('/lines'), LINES);
    expect(late.status).toBe(409);
    const receipt = ok(await applicant.get(path('/receipt.pdf')));
    expect(receipt.headers.get('content-type')).toBe('application/pdf');
    expect(receipt.bytes.subarray(0, 5).toString()).toBe('%PDF-');
    const list = bodyOf<Page<ApplicationSummary>>(
      ok(await caseHandler.get('/applications?state=submitted&query=hout')),
    );
    expect(list.items.map((row) => row.id)).toContain(id);
  });

  test('the ministry admits it and prepares an award that nobody else can read', async () => {
    const forbidden = await applicant.send('POST', path('/admissibility'), { admissible: true });
    expect([forbidden.status, problemOf(forbidden).code]).toEqual([403, 'forbidden']);
    ok(await caseHandler.send('POST', path('/admissibility'), { admissible: true }));
    const lines = [
      { indicatorCode: '5a', grantedUnits: 50 },
      { indicatorCode: '9a', grantedUnits: 10, grantedCents: 600_000 },
      { indicatorCode: '17a', grantedUnits: 0 },
    ];
    const award = bodyOf<AwardView>(ok(await caseHandler.send('PUT', path('/award-lines'), lines)));
    expect(award.grantedCents).toBe(GRANTED_CENTS);
    expect(await view(applicant)).toMatchObject({ state: 'admissible', decision: null });
    expect((await view(applicant)).totals.grantedCents).toBeNull();
    expect((await applicant.get(path('/confirmation.pdf'))).status).toBe(404);
    expect((await applicant.get(path('/award'))).status).toBe(403);
  });

  test('the decision makes asked, granted and targets visible', async () => {
    expect((await policy.send('POST', path('/decision'), { outcome: 'granted' })).status).toBe(403);
    ok(await caseHandler.send('POST', path('/decision'), { outcome: 'granted', reason: 'Binnen de enveloppe.' }));
    const granted = await view(applicant);
    expect(granted.state).toBe('granted');
    expect(granted.totals).toMatchObject({ flemishContributionCents: ASKED_CENTS, grantedCents: GRANTED_CENTS });
    expect(granted.lines.find(({ indicatorCode }) => indicatorCode === '5a')).toMatchObject({
      plannedReach: 100,
      grantedUnits: 50,
      targetReach: 90,
    });
    const again = await caseHandler.send('POST', path('/decision'), { outcome: 'refused', reason: 'Toch niet.' });
    expect([again.status, problemOf(again).code]).toEqual([409, 'already_decided']);
    const confirmation = ok(await applicant.get(path('/confirmation.pdf')));
    expect(confirmation.bytes.subarray(0, 5).toString()).toBe('%PDF-');
  });

  test('the granted theme that AgII guides opened one trajectory, in the own region', async ({}, { project }) => {
    const list = bodyOf<Page<TrajectorySummary>>(ok(await coordinator.get(`/trajectories?applicationId=${id}`)));
    expect(list.items).toMatchObject([
      { themeNumber: '5', supportRegionCode: 'limburg', phase: 'intake', expertId: null },
    ]);
    const at = `/trajectories/${list.items[0]?.id ?? ''}`;
    const experts = bodyOf<Page<{ id: string; name: string }>>(ok(await coordinator.get(`${at}/experts`)));
    const elif = experts.items.find(({ name }) => name === 'Elif Yilmaz');
    ok(await coordinator.send('PATCH', at, { expertId: elif?.id }));
    ok(await expert.send('PATCH', at, { phase: 'environment_analysis' }));
    ok(await expert.send('PATCH', at, { nextStep: 'Werkgroep samenroepen', nextStepOn: '2031-03-14' }));
    const guided = bodyOf<TrajectoryView>(ok(await applicant.get(at)));
    expect(guided).toMatchObject({
      phase: 'environment_analysis',
      expertName: 'Elif Yilmaz',
      nextStepOn: '2031-03-14',
    });
    expect(guided.goals).toMatchObject([{ indicatorCode: '5a', grantedUnits: 50, targetReach: 90 }]);
    const stranger = new HttpClient(String(project.use.baseURL));
    await stranger.signIn('coordinator.oost-vlaanderen');
    expect((await stranger.get(at)).status).toBe(404);
  });

  test('the portfolio counts it, and the timeline tells it', async () => {
    const after = bodyOf<PortfolioSummary>(ok(await policy.get(`/portfolio/summary?year=${year}`)));
    expect((ofYear(after)?.grantedCents ?? 0) - (ofYear(before)?.grantedCents ?? 0)).toBe(GRANTED_CENTS);
    expect((ofYear(after)?.applications ?? 0) - (ofYear(before)?.applications ?? 0)).toBe(1);
    const place = after.municipalities.find(({ nis }) => nis === '72039');
    expect(place).toMatchObject({ fundedThemes: 2, grantedCents: GRANTED_CENTS });
    const entries = bodyOf<Page<TimelineEntry>>(ok(await applicant.get(path('/timeline')))).items;
    const actions = entries.map(({ action }) => action);
    expect(actions[0]).toBe('application.granted');
    expect(actions).toContain('application.submitted');
    expect(actions).not.toContain('award.saved');
    const all = bodyOf<Page<TimelineEntry>>(ok(await caseHandler.get(path('/timeline')))).items;
    expect(all.map(({ action }) => action)).toContain('award.saved');
    for (const [format, start] of [
      ['xlsx', 'PK'],
      ['pdf', '%PDF-'],
    ] as const) {
      const file = ok(await policy.get(`/portfolio/export.${format}?year=${year}`));
      expect(file.bytes.subarray(0, start.length).toString('latin1')).toBe(start);
    }
  });
});
