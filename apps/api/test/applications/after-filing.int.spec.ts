import type { ApplicationView } from '@samenspoor/contracts/applications/application';
import type { ReceiptProof } from '@samenspoor/contracts/applications/sign-off';
import { localMomentOf } from '@samenspoor/contracts/kernel/local-moment';
import type { SignedInAgent } from '@samenspoor/testing/sign-in';
import request from 'supertest';
import { type TestApp, startTestApp } from '../support/test-app';
import { ASKED_CENTS, fileApplication } from './drafts';

const LATER = '2031-01-01T11:00:00.000Z';

let test: TestApp;
let staff: SignedInAgent;
let handler: SignedInAgent;
let stranger: SignedInAgent;
let filed: ApplicationView;

beforeAll(async () => {
  test = await startTestApp();
  [staff, handler, stranger] = await Promise.all([
    test.signIn('medewerker.houthalen-helchteren'),
    test.signIn('behandelaar.abb'),
    test.signIn('medewerker.eeklo'),
  ]);
  filed = await fileApplication(staff);
});
afterAll(() => test.close());
afterEach(() => test.clock.release());

const path = (part: string) => `/applications/${filed.id}/${part}`;
const seen = async (): Promise<ApplicationView> =>
  (await staff.get(`/applications/${filed.id}`).expect(200)).body as ApplicationView;

/** The totals of the portfolio, and the same worked out anew: they must never differ. */
async function asked(): Promise<number> {
  const sum = `select coalesce(sum(asked_cents), 0)::int as n from portfolio_place_total`;
  const [kept] = await test.dataSource.query<{ n: number }[]>(sum);
  await test.dataSource.query('select portfolio_rebuild()');
  const [anew] = await test.dataSource.query<{ n: number }[]>(sum);
  expect(kept).toEqual(anew);
  return kept?.n ?? -1;
}

describe('reopening', () => {
  it('takes a reason and an end that lies ahead', async () => {
    const wrong = await handler.post(path('reopen'), { reason: ' ', until: { at: '2020-01-01T00:00:00' } }).expect(422);
    expect((wrong.body as { errors: object[] }).errors).toMatchObject([
      { pointer: '/reason', code: 'reason_required' },
      { pointer: '/until', code: 'reopen_end_invalid' },
    ]);
    await handler.post(path('reopen'), { reason: 'Ja', until: 'morgen' }).expect(400);
    await handler.post(path('reopen'), { reason: 'Ja', until: LATER }).expect(400);
    await staff.post(path('reopen'), { reason: 'Ja', until: localMomentOf(LATER) }).expect(403);
  });

  it.each([
    ['T17:00:00', 'moment_invalid'],
    ['2030-03-31T02:30:00', 'moment_skipped'],
    ['2030-10-27T02:30:00', 'moment_doubled'],
  ])('until %s is refused at the field, beside a missing reason', async (at, code) => {
    const { body } = await handler.post(path('reopen'), { reason: '', until: { at } }).expect(422);
    expect((body as { errors: object[] }).errors).toMatchObject([
      { pointer: '/reason', code: 'reason_required' },
      { pointer: '/until', code },
    ]);
  });

  it('in the hour that winter time doubles ends at the one that is said', async () => {
    for (const [which, end] of [
      ['earlier', '2030-10-27T00:30:00.000Z'],
      ['later', '2030-10-27T01:30:00.000Z'],
    ]) {
      const until = { at: '2030-10-27T02:30:00', which };
      await handler.post(path('reopen'), { reason: 'Nachtwerk', until }).expect(200);
      expect((await seen()).window.reopenedUntil).toBe(end);
      await handler.post(path('restore-filed')).expect(200);
    }
  });

  it('gives the application back, and takes it out of every figure', async () => {
    expect(await asked()).toBe(ASKED_CENTS);
    await handler
      .post(path('reopen'), { reason: 'Rekeningnummer klopt niet', until: localMomentOf(LATER) })
      .expect(200);
    const view = await seen();
    expect(view).toMatchObject({
      state: 'reopened',
      stateReason: 'Rekeningnummer klopt niet',
      reference: filed.reference,
      window: { reopenedUntil: LATER },
    });
    expect(view.actions.map(({ action }) => action)).toEqual(['edit', 'submit', 'withdraw']);
    expect(await asked()).toBe(0);
  });

  it('keeps the receipt of what was filed, and lets it be filed again under the same number', async () => {
    await staff.get(path('receipt.pdf')).expect(200);
    await staff.patch(`/applications/${filed.id}`, { iban: 'BE71096123456769' }).expect(200);
    const again = (await staff.post(path('submit')).expect(200)).body as ApplicationView;
    expect(again).toMatchObject({ state: 'submitted', reference: filed.reference, stateReason: null });
    expect(again.contentSha256).not.toBe(filed.contentSha256);
    expect(await asked()).toBe(ASKED_CENTS);
  });

  it('ends with its end: filing again is then too late, and what was filed stands again', async () => {
    await handler.post(path('reopen'), { reason: 'Nog eens', until: localMomentOf(LATER) }).expect(200);
    await staff
      .put(`/applications/${filed.id}/lines`, [{ indicatorCode: '5a', currentReach: 0, plannedReach: 1 }] as object)
      .expect(200);
    test.clock.stopAt(LATER);
    const late = await staff.post(path('submit')).expect(409);
    expect(late.body).toMatchObject({ code: 'deadline_passed' });
    test.clock.release();
    await stranger.post(path('restore-filed')).expect(403);
    const restored = (await handler.post(path('restore-filed')).expect(200)).body as ApplicationView;
    expect(restored).toMatchObject({ state: 'submitted', totals: { flemishContributionCents: ASKED_CENTS } });
    expect(await asked()).toBe(ASKED_CENTS);
    await handler.post(path('restore-filed')).expect(409);
  });
});

describe('what stands again after a reopening', () => {
  const names = async () => (await seen()).attachments.map(({ name }) => name);
  const attached = (name: string) =>
    test.dataSource.query(
      `insert into document (id, subject_type, subject_id, slot, name, size, sha256, media_type, scan, state,
         uploaded_by, uploaded_by_name, uploaded_at)
       values (gen_random_uuid(), 'application', $1, '', $2, 1, $3, 'application/pdf', 'clean', 'ready', $4, 'Nele', now())`,
      [filed.id, name, '0'.repeat(64), staff.me.person.id],
    );
  const reopen = () => handler.post(path('reopen'), { reason: 'Nog eens', until: localMomentOf(LATER) }).expect(200);

  it('are the files that were filed: none that came since, and those that went', async () => {
    await reopen();
    await attached('ingediend.pdf');
    await staff.post(path('submit')).expect(200);
    await reopen();
    await test.dataSource.query(
      `update document set state = 'removed', removed_at = now(), removed_by = uploaded_by where subject_id = $1`,
      [filed.id],
    );
    await attached('later.pdf');
    expect(await names()).toEqual(['later.pdf']);
    await handler.post(path('restore-filed')).expect(200);
    expect(await names()).toEqual(['ingediend.pdf']);
  });

  it('is also what was corrected before it', async () => {
    const asked = { target: '/contact/phone', reason: 'wrong', remark: 'Welk nummer?', dueOn: '2030-12-31' };
    const made = await handler.post(`/applications/${filed.id}/corrections`, asked).expect(201);
    const [correction] = (made.body as { items: { id: string }[] }).items;
    await staff.post(`/corrections/${correction?.id}/answer`, { value: '011 11 11 11' }).expect(200);
    await handler.post(`/corrections/${correction?.id}/settlement`, { action: 'accept' }).expect(200);
    await reopen();
    await staff.patch(`/applications/${filed.id}`, { contact: { phone: '011 22 22 22' } }).expect(200);
    await handler.post(path('restore-filed')).expect(200);
    expect((await seen()).contact.phone).toBe('011 11 11 11');
  });
});

describe('a receipt', () => {
  it('is proved by its hash, for everybody, and knows whether a later one took its place', async () => {
    const proof = async (sha256: string) =>
      (await request(test.address).get(`/api/v1/receipts/${sha256}`).expect(200)).body as ReceiptProof;
    const { contentSha256 } = await seen();
    expect(await proof(contentSha256 ?? '')).toMatchObject({ reference: filed.reference, latest: true });
    expect(await proof(filed.contentSha256?.toUpperCase() ?? '')).toMatchObject({
      applicantName: 'Houthalen-Helchteren',
      latest: false,
    });
  });

  it('of nothing that was filed is not found', async () => {
    for (const wrong of ['0'.repeat(64), 'x', encodeURIComponent("' or 1=1 --")])
      await request(test.address).get(`/api/v1/receipts/${wrong}`).expect(404);
  });
});

describe('withdrawing', () => {
  it('takes a reason, and is for the applicant only', async () => {
    const answer = await staff.post(path('withdraw'), { reason: '' }).expect(422);
    expect(answer.body).toMatchObject({ code: 'reason_required' });
    await stranger.post(path('withdraw'), { reason: 'Ja' }).expect(404);
    await handler.post(path('withdraw'), { reason: 'Ja' }).expect(403);
  });

  it('keeps the application readable, and out of every figure', async () => {
    const gone = (await staff.post(path('withdraw'), { reason: 'We doen mee met Genk.' }).expect(200))
      .body as ApplicationView;
    expect(gone).toMatchObject({ state: 'withdrawn', stateReason: 'We doen mee met Genk.', actions: [] });
    expect(await asked()).toBe(0);
    await staff.patch(`/applications/${filed.id}`, { iban: '' }).expect(409);
    await handler.get(`/applications/${filed.id}`).expect(200);
  });

  it('cannot be followed by a second application, and is undone by an official only', async () => {
    await staff.post('/applications', { callCode: 'ps-demo' }).expect(409);
    await handler
      .post(path('reopen'), { reason: 'Vergissing van het bestuur', until: localMomentOf(LATER) })
      .expect(200);
    await staff.post(path('submit')).expect(200);
    expect(await asked()).toBe(ASKED_CENTS);
  });
});
