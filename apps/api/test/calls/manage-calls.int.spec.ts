import type { TimelineEntry } from '@samenspoor/contracts/audit/timeline';
import type { CallSummary } from '@samenspoor/contracts/calls/call';
import type { ManagedCall, ManagedCalls } from '@samenspoor/contracts/calls/managed-call';
import type { Page } from '@samenspoor/contracts/kernel/page';
import type { SignedInAgent } from '@samenspoor/testing/sign-in';
import { fileApplication } from '@samenspoor/testing/filing';
import ExcelJS from 'exceljs';
import type { Response } from 'supertest';
import { Jobs } from '../../src/platform/jobs/jobs';
import { forget, mails } from '../notifications/notice';
import { type TestApp, startTestApp } from '../support/test-app';
import { draftCall, fullDraft, local, managed, publicCall, publishedCall, submitAt } from './official-calls';

let test: TestApp;
let els: SignedInAgent;
let an: SignedInAgent;

beforeAll(async () => {
  test = await startTestApp();
  els = await test.signIn('behandelaar.abb');
  an = await test.signIn('medewerker.houthalen-helchteren');
});

afterAll(() => test.close());
beforeEach(() => test.clock.stopAt('2025-12-01T10:00:00Z'));
afterEach(async () => {
  test.clock.release();
  await forget(test);
  await test.dataSource.query('delete from application');
  await test.dataSource.query(`delete from call where code not in ('ps-2022', 'ps-2023', 'ps-2024', 'ps-demo')`);
});

const WINDOW = { opens: local('2026-01-01T00:00:00'), closes: local('2026-05-06T12:00:00') };
const read = async (code: string) => (await els.get(`/calls/${code}/manage`).expect(200)).body as ManagedCall;
const follow = () => test.app.get(Jobs).run('calls.follow');
const listed = async () =>
  ((await an.get('/calls').expect(200)).body as Page<CallSummary>).items.map(({ code }) => code);

describe('a copy of a call', () => {
  it('has everything of it, in the first year to come, on the newest version, and is a draft', async () => {
    const { body } = await els.post('/calls', { copyFrom: 'ps-2024' }).expect(201);
    const { settings, state, call } = body as ManagedCall;
    expect(settings).toMatchObject({
      code: 'ps-2026',
      // 22 April at midnight and 6 May at noon in Brussels.
      opens: '2026-04-21T22:00:00.000Z',
      closes: '2026-05-06T10:00:00.000Z',
      periodStart: '2026-10-01',
      periodEnd: '2027-09-30',
      originYear: 2026,
    });
    expect(state).toBe('draft');
    expect(call.year).toBe(2026);
    expect(((await els.post('/calls', { copyFrom: 'ps-2024' }).expect(201)).body as ManagedCall).settings.code).toBe(
      'ps-2026-2',
    );
    expect(await listed()).not.toContain('ps-2026');
    expect(await publicCall(an, 'ps-2026')).toBe(404);
    const { items } = (await els.get('/calls/manage').expect(200)).body as ManagedCalls;
    expect(items.slice(0, 2).map(({ code, state: own }) => [code, own])).toEqual([
      ['ps-2026', 'draft'],
      ['ps-2026-2', 'draft'],
    ]);
  });

  it('can also be made of a programme alone, never of nothing', async () => {
    const { body } = await els.post('/calls', { programmeCode: 'plan-samenleven' }).expect(201);
    expect((body as ManagedCall).settings.code).toBe('plan-samenleven-2026');
    await els.post('/calls', {}).expect(400);
    expect((await els.post('/calls', { copyFrom: 'x' }).expect(422)).body).toMatchObject({ code: 'unknown_call' });
  });

  it('is for officials only', async () => {
    await an.post('/calls', { copyFrom: 'ps-2024' }).expect(403);
    await an.get('/calls/manage').expect(403);
    await an.get('/calls/ps-2024/manage').expect(403);
    await an.get('/calls/ps-2024/extensions').expect(403);
  });
});

describe('the settings of a call', () => {
  it('are refused at the field, all at once', async () => {
    const { settings } = await draftCall(els, WINDOW);
    const wrong = {
      name: ' ',
      code: 'Ps 2027',
      closes: local('2025-12-31T12:00:00'),
      periodStart: '2027-01-01',
      periodEnd: '2026-01-01',
      programmeVersionId: an.me.person.id,
    };
    const { body } = await els.patch(`/calls/${settings.code}`, wrong).expect(422);
    const { errors } = body as { errors: { pointer: string; code: string }[] };
    expect(errors.map(({ pointer, code }) => [pointer, code])).toEqual([
      ['/name', 'call_name_required'],
      ['/code', 'call_code_invalid'],
      ['/closes', 'window_reversed'],
      ['/periodEnd', 'period_reversed'],
      ['/programmeVersionId', 'unknown_programme_version'],
    ]);
    for (const shape of [{ graceSeconds: 86_401 }, { envelopeCents: -1 }, { announcement: 'a'.repeat(5_001) }])
      expect((await els.patch(`/calls/${settings.code}`, shape).expect(400)).body.code).toBe('validation_failed');
    const taken = await els.patch(`/calls/${settings.code}`, { code: 'ps-2024' }).expect(409);
    expect(taken.body).toMatchObject({ errors: [{ pointer: '/code', code: 'call_code_taken' }] });
  });

  it('are kept with who changed what', async () => {
    const { settings } = await draftCall(els, { ...WINDOW, name: 'Oproep 2026', code: 'oproep-2026' });
    await els.patch('/calls/oproep-2026', { envelopeCents: 250_000_000, announcement: 'Welkom.' }).expect(200);
    expect(settings.code).toBe('oproep-2026');
    expect(await read('oproep-2026')).toMatchObject({
      settings: { envelopeCents: 250_000_000 },
      call: { announcement: 'Welkom.', envelopeCents: 250_000_000 },
    });
    const { items } = (await els.get('/calls/oproep-2026/timeline').expect(200)).body as Page<TimelineEntry>;
    expect(items.map(({ action }) => action)).toEqual(['call.changed', 'call.changed', 'call.created']);
    expect(items[0]?.changes).toContainEqual({ field: 'announcement', from: '', to: 'Welkom.' });
  });

  it('say what changed to who saw an older version', async () => {
    const { settings, version } = await draftCall(els, WINDOW);
    const beheerder = await test.signIn('beheerder');
    const change = (who: SignedInAgent, body: object) =>
      who.patch(`/calls/${settings.code}`, body).set('If-Match', `"${version}"`);
    expect((await change(els, { name: 'Van Els' }).expect(200)).headers['etag']).toBe(`"${version + 1}"`);
    const { body } = await change(beheerder, { name: 'Van de beheerder' }).expect(412);
    expect(body).toMatchObject({ code: 'stale_version', changed: ['name'] });
    expect((await read(settings.code)).settings.name).toBe('Van Els');
  });

  it('are partly fixed once somebody works on them', async () => {
    const { settings } = await publishedCall(els, WINDOW);
    await fullDraft(an, settings.code);
    const { body } = await els
      .patch(`/calls/${settings.code}`, { code: 'anders', periodEnd: '2030-01-01', practice: true })
      .expect(422);
    const { errors } = body as { errors: { pointer: string; code: string }[] };
    expect(errors.map(({ pointer }) => pointer)).toEqual(['/periodEnd', '/practice', '/code']);
    expect((await read(settings.code)).frozen).toContain('periodStart');
  });
});

describe('publishing', () => {
  it('happens by itself at the second that was set', async () => {
    const { settings } = await draftCall(els, WINDOW);
    const at = local('2025-12-24T09:00:00');
    await els.post(`/calls/${settings.code}/publish`, { at }).expect(200);
    test.clock.stopAt('2025-12-24T07:59:59Z');
    expect(await listed()).not.toContain(settings.code);
    expect(await publicCall(an, settings.code)).toBe(404);
    const start = await an.post('/applications', { callCode: settings.code }).expect(422);
    expect(start.body).toMatchObject({ code: 'unknown_call' });
    test.clock.stopAt('2025-12-24T08:00:00Z');
    expect(await listed()).toContain(settings.code);
    expect(await publicCall(an, settings.code)).toMatchObject({ phase: 'announced' });
    expect(await read(settings.code)).toMatchObject({ state: 'published', version: 3 });
    await follow();
    await follow();
    expect(await read(settings.code)).toMatchObject({ state: 'published', version: 4 });
    const { items } = (await els.get(`/calls/${settings.code}/timeline`).expect(200)).body as Page<TimelineEntry>;
    expect(items[0]).toMatchObject({ action: 'call.published', personName: 'Samenspoor' });
  });

  it('comes before the opening, and in the future', async () => {
    const { settings } = await draftCall(els, WINDOW);
    const publish = (body: object) => els.post(`/calls/${settings.code}/publish`, body);
    const refusedAt = async (at: string) => (await publish({ at: { at } }).expect(422)).body.code as string;
    expect(await refusedAt('2026-01-01T00:00:01')).toBe('opens_before_publication');
    expect(await refusedAt('2025-12-01T11:00:00')).toBe('publication_in_past');
    expect(await refusedAt('2025-13-01T11:00:00')).toBe('moment_invalid');
    test.clock.stopAt('2026-01-01T10:00:00Z');
    expect((await publish({}).expect(422)).body).toMatchObject({ code: 'opens_before_publication' });
  });

  it('can be called off until it happened', async () => {
    const { settings } = await draftCall(els, WINDOW);
    await els.post(`/calls/${settings.code}/publish`, { at: local('2025-12-24T09:00:00') }).expect(200);
    const { body } = await els.post(`/calls/${settings.code}/unschedule`, {}).expect(200);
    expect(body).toMatchObject({ state: 'draft', publishAt: null });
    test.clock.stopAt('2025-12-25T08:00:00Z');
    await follow();
    expect(await publicCall(an, settings.code)).toBe(404);
  });

  it('tells possible applicants that it opened, once', async () => {
    await publishedCall(els, { ...WINDOW, name: 'Nieuwe ronde' });
    await follow();
    expect(await told('call.opened')).toBe(0);
    test.clock.stopAt('2025-12-31T23:00:00Z');
    await follow();
    const people = await told('call.opened');
    expect(people).toBeGreaterThan(10);
    await follow();
    expect(await told('call.opened')).toBe(people);
  });
});

const told = async (event: string): Promise<number> => {
  const [row] = await test.dataSource.query<{ count: number }[]>(
    'select count(*)::int as count from notification where event = $1',
    [event],
  );
  return row?.count ?? 0;
};

describe('the closing of a published call', () => {
  it('moves with a reason, and whoever has a draft is told', async () => {
    const { settings } = await publishedCall(els, WINDOW);
    const id = await fullDraft(an, settings.code);
    test.clock.stopAt('2026-05-06T11:00:00Z');
    const change = (body: object) => els.patch(`/calls/${settings.code}`, body);
    const closes = local('2026-05-07T12:00:00');
    expect((await change({ closes }).expect(422)).body).toMatchObject({ errors: [{ pointer: '/reason' }] });
    await change({ closes, reason: 'Storing bij itsme.' }).expect(200);
    await test.runDue();
    const own = (await mails(test)).filter(({ toEmail }) => toEmail === an.me.person.email);
    expect(own[0]?.subject).toContain('Nieuwe deadline');
    expect(own[0]?.text).toContain('7 mei 2026 om 12:00:00');
    expect(own[0]?.text).toContain('Storing bij itsme.');
    expect(await submitAt(test, an, id, new Date('2026-05-07T09:59:59Z'))).toMatchObject({ status: 200 });
  });

  it('never moves into the past, and the opening stays where it was', async () => {
    const { settings } = await publishedCall(els, WINDOW);
    test.clock.stopAt('2026-04-01T10:00:00Z');
    const change = { opens: local('2026-02-01T00:00:00'), closes: local('2026-03-31T12:00:00'), reason: 'Vroeger' };
    const { body } = await els.patch(`/calls/${settings.code}`, change).expect(422);
    const { errors } = body as { errors: { pointer: string; code: string }[] };
    expect(errors.map(({ pointer, code }) => [pointer, code])).toEqual([
      ['/opens', 'call_already_open'],
      ['/closes', 'closes_in_past'],
    ]);
    await els.patch(`/calls/${settings.code}`, { closes: local('2026-04-02T12:00:00'), reason: 'Vroeger' }).expect(200);
  });
});

describe('a cancelled call', () => {
  it('is gone for everybody, takes nothing, and its drafts are told why', async () => {
    const { settings } = await publishedCall(els, WINDOW);
    const id = await fullDraft(an, settings.code);
    test.clock.stopAt('2026-02-01T10:00:00Z');
    const cancel = (reason: string) => els.post(`/calls/${settings.code}/cancel`, { reason });
    expect((await cancel(' ').expect(422)).body).toMatchObject({ code: 'call_reason_required' });
    await cancel('De begroting is gewijzigd.').expect(200);
    expect(await publicCall(an, settings.code)).toBe(404);
    expect(await submitAt(test, an, id, new Date('2026-02-02T10:00:00Z'))).toEqual({
      status: 409,
      code: 'call_cancelled',
    });
    await cancel('Nog eens').expect(409);
    await test.runDue();
    const own = (await mails(test)).filter(({ toEmail }) => toEmail === an.me.person.email);
    expect(own[0]?.text).toContain('De begroting is gewijzigd.');
  });
});

describe('an extension', () => {
  it('is told to the people of the applicant, shown in the application, and replaced by a later one', async () => {
    const { settings } = await publishedCall(els, WINDOW);
    const id = await fullDraft(an, settings.code);
    const extend = (at: string) =>
      els
        .post(`/calls/${settings.code}/extensions`, {
          applicantId: an.me.capacity.localGovernmentId,
          until: local(at),
          reason: 'Ziekte.',
        })
        .expect(201);
    await extend('2026-05-08T12:00:00');
    const { items } = (await extend('2026-05-10T12:00:00')).body as {
      items: { withdrawnAt: string | null; application: string }[];
    };
    expect(items.map(({ withdrawnAt }) => withdrawnAt === null)).toEqual([true, false]);
    expect(items.map(({ application }) => application)).toEqual(['none', 'none']);
    const { window } = (await an.get(`/applications/${id}`).expect(200)).body as { window: object };
    expect(window).toMatchObject({ extendedUntil: '2026-05-10T10:00:00.000Z', extensionReason: 'Ziekte.' });
    await test.runDue();
    const own = (await mails(test)).filter(({ toEmail }) => toEmail === an.me.person.email);
    expect(own).toHaveLength(1);
    expect(own[0]?.text).toContain('10 mei 2026 om 12:00:00');
    const nobody = { applicantId: els.me.person.id, until: local('2026-05-10T12:00:00'), reason: 'x' };
    const { body } = await els.post(`/calls/${settings.code}/extensions`, nobody).expect(422);
    expect(body).toMatchObject({ code: 'unknown_extension_applicant' });
  });
});

describe('a practice call', () => {
  it('gives references of its own, and counts in no figure, list or export of the portfolio', async () => {
    const figures = async () => (await els.get('/portfolio/summary').expect(200)).body as object;
    test.clock.release();
    const real = await fileApplication(an);
    test.clock.stopAt('2025-12-01T10:00:00Z');
    const { periodStart, periodEnd } = await managed(els, 'ps-demo');
    const alone = await figures();
    const { settings } = await publishedCall(els, { ...WINDOW, periodStart, periodEnd, practice: true });
    const id = await fullDraft(an, settings.code);
    expect(await submitAt(test, an, id, new Date('2026-02-02T10:00:00Z'))).toMatchObject({ status: 200 });
    expect(await figures()).toEqual(alone);
    const { reference } = (await an.get(`/applications/${id}`).expect(200)).body as { reference: string };
    expect(reference).toMatch(/^OEFEN-/);
    test.clock.release();
    const { call } = await read('ps-demo');
    const answer = await els.get(`/portfolio/export.xlsx?year=${call.year}`).buffer(true).parse(binary).expect(200);
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(answer.body as Parameters<typeof book.xlsx.load>[0]);
    const cells = JSON.stringify(book.worksheets.map((sheet) => sheet.getSheetValues()));
    expect(cells).toContain(real.reference);
    expect(cells).not.toContain('OEFEN');
    test.clock.stopAt('2026-02-02T10:00:00Z');
    await follow();
    expect(await told('call.opened')).toBe(0);
  });
});

const binary = (response: Response, done: (error: Error | null, body: Buffer) => void): void => {
  const chunks: Buffer[] = [];
  const stream = response as unknown as NodeJS.ReadableStream;
  stream.on('data', (chunk: Buffer) => chunks.push(chunk)).on('end', () => done(null, Buffer.concat(chunks)));
};
