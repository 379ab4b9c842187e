import type { TimelineEntry } from '@samenspoor/contracts/audit/timeline';
import type { CallSummary } from '@samenspoor/contracts/calls/call';
import type { Page } from '@samenspoor/contracts/kernel/page';
import { fileApplication } from '@samenspoor/testing/filing';
import ExcelJS from 'exceljs';
import type { Response } from 'supertest';
import { mails } from '../notifications/notice';
import { WINDOW, clearManagedCalls, startManagedCalls } from './managed-calls';
import type { ManagedCallsTest } from './managed-calls';
import { draftCall, fullDraft, local, managed, publicCall, publishedCall, submitAt } from './official-calls';

let test: ManagedCallsTest['test'];
let els: ManagedCallsTest['els'];
let an: ManagedCallsTest['an'];
let read: ManagedCallsTest['read'];
let follow: ManagedCallsTest['follow'];
let told: ManagedCallsTest['told'];

beforeAll(async () => {
  ({ test, els, an, read, follow, told } = await startManagedCalls());
});

afterAll(() => test.close());
beforeEach(() => test.clock.stopAt('2025-12-01T10:00:00Z'));
afterEach(() => clearManagedCalls(test));

const listed = async () =>
  ((await an.get('/calls').expect(200)).body as Page<CallSummary>).items.map(({ code }) => code);

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

  it('tells who may apply that it opened, once, and nobody else', async () => {
    await publishedCall(els, { ...WINDOW, name: 'Nieuwe ronde' });
    await follow();
    expect(await told('call.opened')).toBe(0);
    test.clock.stopAt('2025-12-31T23:00:00Z');
    await follow();
    const people = await told('call.opened');
    expect(people).toBeGreaterThan(10);
    const [organisations] = await test.dataSource.query<{ told: number }[]>(
      `select count(*)::int as told from notification n join person p on p.id = n.recipient_person_id
       where n.event = 'call.opened' and p.email like '%debrug%'`,
    );
    expect(organisations?.told).toBe(0);
    await follow();
    expect(await told('call.opened')).toBe(people);
  });
});

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
