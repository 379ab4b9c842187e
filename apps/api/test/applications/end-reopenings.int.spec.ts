import { setTimeout } from 'node:timers/promises';
import { jest } from '@jest/globals';
import { Logger } from '@nestjs/common';
import type { ApplicationView } from '@samenspoor/contracts/applications/application';
import { localMomentOf } from '@samenspoor/contracts/kernel/local-moment';
import type { SignedInAgent } from '@samenspoor/testing/sign-in';
import { EndReopenings } from '../../src/applications/after-filing/end-reopenings';
import { type TestApp, startTestApp } from '../support/test-app';
import { ASKED_CENTS, fileApplication } from './drafts';

const LATER = '2031-01-01T11:00:00.000Z';
const after = (milliseconds: number): string => new Date(Date.parse(LATER) + milliseconds).toISOString();

let test: TestApp;
let staff: SignedInAgent;
let sofie: SignedInAgent;
let handler: SignedInAgent;
let filed: ApplicationView;
let other: ApplicationView;

beforeAll(async () => {
  test = await startTestApp();
  [staff, sofie, handler] = await Promise.all([
    test.signIn('medewerker.houthalen-helchteren'),
    test.signIn('medewerker.eeklo'),
    test.signIn('behandelaar.abb'),
  ]);
  filed = await fileApplication(staff);
  other = await fileApplication(sofie, await ledBy(sofie));
});
afterAll(() => test.close());
afterEach(() => test.clock.release());

async function ledBy(agent: SignedInAgent): Promise<string> {
  const { body } = await agent.get('/partnerships').expect(200);
  return (body as { items: { id: string; ownLead: boolean }[] }).items.find(({ ownLead }) => ownLead)?.id ?? '';
}

const path = (part: string, { id } = filed): string => `/applications/${id}/${part}`;
const state = async ({ id } = filed): Promise<ApplicationView> =>
  (await handler.get(`/applications/${id}`).expect(200)).body as ApplicationView;
const reopen = (of = filed, until = LATER) =>
  handler.post(path('reopen', of), { reason: 'Nakijken', until: localMomentOf(until) });
const end = (): Promise<number> => test.app.get(EndReopenings).run();

/** Until somebody waits for a row that somebody else holds. */
async function waiting(): Promise<void> {
  const waits = `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
  while ((await test.dataSource.query<object[]>(waits)).length === 0) await setTimeout(10);
}

/** Applications and euro cents in the portfolio, kept and worked out anew: they must never differ. */
async function counted(): Promise<{ applications: number; asked: number }> {
  const sum = `select coalesce(sum(applications), 0)::int as applications, coalesce(sum(asked_cents), 0)::int as asked
    from portfolio_place_total`;
  const [kept] = await test.dataSource.query<{ applications: number; asked: number }[]>(sum);
  await test.dataSource.query('select portfolio_rebuild()');
  expect(await test.dataSource.query(sum)).toEqual([kept]);
  return kept ?? { applications: -1, asked: -1 };
}

/** What officials see of the call. */
async function ofCall(): Promise<{ drafts: number; filed: number } | undefined> {
  const { body } = await handler.get('/calls/manage').expect(200);
  const { items } = body as { items: { code: string; drafts: number; filed: number }[] };
  const call = items.find(({ code }) => code === 'ps-demo');
  return call && { drafts: call.drafts, filed: call.filed };
}

describe('two at once', () => {
  it('officials reopen: one does, the other is told that it is done, and one end holds', async () => {
    const answers = await Promise.all([1_000, 2_000, 3_000].map((later) => reopen(filed, after(later))));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409, 409]);
    const { window } = await state();
    const done = answers.find(({ status }) => status === 200)?.body as ApplicationView;
    expect(window.reopenedUntil).toBe(done.window.reopenedUntil);
    await handler.post(path('restore-filed')).expect(200);
  });

  it('an official ends it and the applicant submits: one of both happens, as a whole', async () => {
    await reopen().expect(200);
    await staff.patch(`/applications/${filed.id}`, { iban: 'BE71096123456769' }).expect(200);
    const [submitted, restored] = await Promise.all([staff.post(path('submit')), handler.post(path('restore-filed'))]);
    expect([submitted.status, restored.status].toSorted()).toEqual([200, 409]);
    const { iban, state: now } = await state();
    expect([now, iban]).toEqual(['submitted', submitted.status === 200 ? 'BE71096123456769' : filed.iban]);
    expect((await counted()).applications).toBe(2);
  });
});

describe('the second at which a reopening ends', () => {
  it('takes what is sent before it, also when the end passes meanwhile', async () => {
    await reopen().expect(200);
    const busy = test.dataSource.createQueryRunner();
    await busy.startTransaction();
    await busy.query('select 1 from application where id = $1 for update', [filed.id]);
    test.clock.stopAt(after(-1));
    const sent = staff.post(path('submit')).then((answer) => answer);
    await waiting();
    test.clock.stopAt(after(5_000));
    expect(await end()).toBe(0);
    await busy.commitTransaction();
    await busy.release();
    const { status, body } = await sent;
    expect([status, (body as ApplicationView).state]).toEqual([200, 'submitted']);
    test.clock.stopAt(after(60_000));
    expect(await end()).toBe(0);
  });

  it('takes nothing from then on, and ends a minute later: nothing on its way is overtaken', async () => {
    await reopen().expect(200);
    test.clock.stopAt(after(0));
    await staff.post(path('submit')).expect(409);
    expect(await end()).toBe(0);
    test.clock.stopAt(after(59_999));
    expect(await end()).toBe(0);
    test.clock.stopAt(after(60_000));
    const [one, two] = await Promise.all([end(), end()]);
    expect(one + two).toBe(1);
    expect(await state()).toMatchObject({ state: 'submitted' });
  });
});

describe('what counts', () => {
  it('is what is filed: not what is reopened or withdrawn, and again what ends without a new filing', async () => {
    const both = { applications: 2, asked: 2 * ASKED_CENTS };
    const one = { applications: 1, asked: ASKED_CENTS };
    expect(await counted()).toEqual(both);
    await reopen().expect(200);
    expect([await counted(), await ofCall()]).toEqual([one, { drafts: 1, filed: 1 }]);
    await staff.put(path('lines'), [{ indicatorCode: '5a', currentReach: 0, plannedReach: 1 }] as object).expect(200);
    expect(await counted()).toEqual(one);
    test.clock.stopAt(after(60_000));
    expect(await end()).toBe(1);
    expect([await counted(), await ofCall()]).toEqual([both, { drafts: 0, filed: 2 }]);
  });

  it('leaves out what was withdrawn, whatever a reopening of it came to', async () => {
    const one = { applications: 1, asked: ASKED_CENTS };
    await staff.post(path('withdraw'), { reason: 'We doen mee met Genk.' }).expect(200);
    expect([await counted(), await ofCall()]).toEqual([one, { drafts: 0, filed: 1 }]);
    await reopen().expect(200);
    await staff.patch(`/applications/${filed.id}`, { contact: { phone: '011 99 99 99' } }).expect(200);
    test.clock.stopAt(after(60_000));
    expect(await end()).toBe(1);
    expect(await state()).toMatchObject({
      state: 'withdrawn',
      stateReason: 'We doen mee met Genk.',
      contact: filed.contact,
      window: { reopenedUntil: null },
    });
    expect([await counted(), await ofCall()]).toEqual([one, { drafts: 0, filed: 1 }]);
    const { items } = (await handler.get(path('timeline')).expect(200)).body as { items: { text: string }[] };
    expect(items[0]?.text).toBe('De aanvraag is weer ingetrokken, zoals voor ze opnieuw is opengezet.');
  });

  it('takes what was withdrawn back in when it is filed again', async () => {
    test.clock.release();
    await reopen().expect(200);
    await staff.post(path('submit')).expect(200);
    expect(await counted()).toEqual({ applications: 2, asked: 2 * ASKED_CENTS });
  });
});

describe('a reopening that cannot end', () => {
  it('is told without anything personal, holds up no other, and ends once it can', async () => {
    await reopen(filed).expect(200);
    await reopen(other).expect(200);
    await test.dataSource.query(
      `update reopening set content = jsonb_set(content, '{iban}', '"BE00 An Peeters"') where application_id = $1`,
      [filed.id],
    );
    const logged = jest.spyOn(Logger.prototype, 'error').mockImplementation(() => undefined);
    test.clock.stopAt(after(60_000));
    expect(await end()).toBe(1);
    expect([(await state(filed)).state, (await state(other)).state]).toEqual(['reopened', 'submitted']);
    const told = logged.mock.calls.map(([message]) => String(message));
    logged.mockRestore();
    expect(told).toEqual([expect.stringContaining(filed.id)]);
    expect(told.join()).not.toContain('Peeters');
    await test.dataSource.query(
      `update reopening set content = jsonb_set(content, '{iban}', '"BE68539007547034"') where application_id = $1`,
      [filed.id],
    );
    expect(await end()).toBe(1);
    expect(await state(filed)).toMatchObject({ state: 'submitted', iban: 'BE68539007547034' });
  });

  it('holds up none of more than fifty', async () => {
    await reopen(filed).expect(200);
    await test.dataSource.query(
      `insert into application (call_id, programme_version_id, applicant_id, state, created_by, created_at, updated_at,
         submitted_at, reopened_until, reference)
       select a.call_id, a.programme_version_id, g.id, 'reopened', a.created_by, now(), now(), now(),
         a.reopened_until - interval '1 hour', 'X-' || g.id
       from application a
       cross join lateral (
         select g.id from local_government g
         where not exists (select from application b where b.call_id = a.call_id and b.applicant_id = g.id)
         order by g.id limit 60) g
       where a.id = $1`,
      [filed.id],
    );
    const logged = jest.spyOn(Logger.prototype, 'error').mockImplementation(() => undefined);
    test.clock.stopAt(after(60_000));
    expect(await end()).toBe(1);
    expect(logged).toHaveBeenCalledTimes(60);
    logged.mockRestore();
    expect((await state(filed)).state).toBe('submitted');
  });
});
