import type { TimelineEntry } from '@samenspoor/contracts/audit/timeline';
import type { CallSummary } from '@samenspoor/contracts/calls/call';
import type { ManagedCall, ManagedCalls } from '@samenspoor/contracts/calls/managed-call';
import type { Page } from '@samenspoor/contracts/kernel/page';
import type { SignedInAgent } from '@samenspoor/testing/sign-in';
import { WINDOW, clearManagedCalls, startManagedCalls } from './managed-calls';
import type { ManagedCallsTest } from './managed-calls';
import { draftCall, fullDraft, local, publicCall, publishedCall } from './official-calls';

let test: ManagedCallsTest['test'];
let els: ManagedCallsTest['els'];
let an: ManagedCallsTest['an'];
let read: ManagedCallsTest['read'];

beforeAll(async () => {
  ({ test, els, an, read } = await startManagedCalls());
});

afterAll(() => test.close());
beforeEach(() => test.clock.stopAt('2025-12-01T10:00:00Z'));
afterEach(() => clearManagedCalls(test));

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
