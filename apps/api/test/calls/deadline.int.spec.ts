import type { OwnExtension } from '@samenspoor/contracts/calls/managed-call';
import type { LocalMoment } from '@samenspoor/contracts/kernel/local-moment';
import type { Page } from '@samenspoor/contracts/kernel/page';
import type { SignedInAgent } from '@samenspoor/testing/sign-in';
import { type TestApp, startTestApp } from '../support/test-app';
import { fullDraft, local, publishedCall, secondsFrom, submitAt } from './official-calls';

let test: TestApp;
let els: SignedInAgent;
let an: SignedInAgent;

beforeAll(async () => {
  test = await startTestApp();
  els = await test.signIn('behandelaar.abb');
  an = await test.signIn('medewerker.houthalen-helchteren');
});

afterAll(() => test.close());
afterEach(() => test.clock.release());

const TOO_LATE = { status: 409, code: 'deadline_passed' };
const FILED = { status: 200, code: undefined };

/** A call that opened on 1 January 2026, with a complete draft in it. */
async function draftUntil(
  closes: LocalMoment,
  graceSeconds = 0,
): Promise<{ readonly code: string; readonly id: string }> {
  test.clock.stopAt('2025-12-01T10:00:00Z');
  const { settings } = await publishedCall(els, { opens: local('2026-01-01T00:00:00'), closes, graceSeconds });
  return { code: settings.code, id: await fullDraft(an, settings.code) };
}

describe('a deadline, to the second, by the clock in Brussels', () => {
  it.each<[string, LocalMoment, string]>([
    ['an ordinary day', local('2026-05-06T12:00:00'), '2026-05-06T10:00:00Z'],
    ['the last second before summer time skips an hour', local('2026-03-29T01:59:59'), '2026-03-29T00:59:59Z'],
    ['the first moment of summer time', local('2026-03-29T03:00:00'), '2026-03-29T01:00:00Z'],
    ['half past two, the first time', local('2026-10-25T02:30:00', 'earlier'), '2026-10-25T00:30:00Z'],
    ['half past two, the second time', local('2026-10-25T02:30:00', 'later'), '2026-10-25T01:30:00Z'],
    ['the first moment of winter time', local('2026-10-25T03:00:00'), '2026-10-25T02:00:00Z'],
  ])('%s: taken a second before, refused at the moment and a second later', async (_what, closes, instant) => {
    const { id } = await draftUntil(closes);
    expect(await submitAt(test, an, id, secondsFrom(instant, 1))).toEqual(TOO_LATE);
    expect(await submitAt(test, an, id, secondsFrom(instant, 0))).toEqual(TOO_LATE);
    expect(await submitAt(test, an, id, secondsFrom(instant, -1))).toEqual(FILED);
  });

  it.each([
    ['2026-03-29T02:59:59', 'moment_skipped'],
    ['2026-10-25T02:30:00', 'moment_doubled'],
    ['2026-02-30T12:00:00', 'moment_invalid'],
    ['0202-05-06T12:00:00', 'moment_invalid'],
    ['9999-12-31T23:59:59', 'moment_invalid'],
  ])('can not be written as %s', async (at, code) => {
    const { code: call } = await draftUntil(local('2026-05-06T12:00:00'));
    const { body } = await els.patch(`/calls/${call}`, { closes: { at }, reason: 'Verzet' }).expect(422);
    expect(body).toMatchObject({ code, errors: [{ pointer: '/closes', code }] });
  });

  it('is taken in the grace, up to its last second', async () => {
    const closes = '2026-05-06T10:00:00Z';
    const { id } = await draftUntil(local('2026-05-06T12:00:00'), 300);
    expect(await submitAt(test, an, id, secondsFrom(closes, 301))).toEqual(TOO_LATE);
    expect(await submitAt(test, an, id, secondsFrom(closes, 300))).toEqual(TOO_LATE);
    expect(await submitAt(test, an, id, secondsFrom(closes, 299))).toEqual(FILED);
  });

  it('does not open a second too early', async () => {
    const { id } = await draftUntil(local('2026-05-06T12:00:00'));
    const opens = '2025-12-31T23:00:00Z';
    expect(await submitAt(test, an, id, secondsFrom(opens, -1))).toEqual({ status: 409, code: 'call_not_open' });
    expect(await submitAt(test, an, id, secondsFrom(opens, 0))).toEqual(FILED);
  });
});

describe('more time for one applicant', () => {
  const CLOSES = '2026-05-06T10:00:00Z';
  const extend = (code: string, until: LocalMoment) =>
    els.post(`/calls/${code}/extensions`, {
      applicantId: an.me.capacity.localGovernmentId,
      until,
      reason: 'Storing bij het aanmelden.',
    });

  it('holds to its own second, also when it is given after closing', async () => {
    const { code, id } = await draftUntil(local('2026-05-06T12:00:00'));
    expect(await submitAt(test, an, id, secondsFrom(CLOSES, 3_600))).toEqual(TOO_LATE);
    await extend(code, local('2026-05-08T12:00:00')).expect(201);
    const until = '2026-05-08T10:00:00Z';
    expect(await submitAt(test, an, id, secondsFrom(until, 1))).toEqual(TOO_LATE);
    expect(await submitAt(test, an, id, secondsFrom(until, 0))).toEqual(TOO_LATE);
    expect(await submitAt(test, an, id, secondsFrom(until, -1))).toEqual(FILED);
  });

  it('is gone once it is withdrawn, and gives nobody else a second', async () => {
    const { code, id } = await draftUntil(local('2026-05-06T12:00:00'));
    const eeklo = await test.signIn('medewerker.eeklo');
    const { items } = (await extend(code, local('2026-05-08T12:00:00')).expect(201)).body as {
      items: { id: string }[];
    };
    test.clock.stopAt('2026-05-06T10:00:00Z');
    const own = async (who: SignedInAgent) =>
      ((await who.get('/calls/own-extensions').expect(200)).body as Page<OwnExtension>).items.map(
        (one) => one.callCode,
      );
    expect(await own(eeklo)).toEqual([]);
    expect(await own(an)).toContain(code);
    await els.post(`/calls/${code}/extensions/${items[0]?.id}/withdraw`).expect(200);
    expect(await own(an)).not.toContain(code);
    expect(await submitAt(test, an, id, secondsFrom(CLOSES, 1))).toEqual(TOO_LATE);
  });

  it('can not end before the call and its grace do, or in the past', async () => {
    const { code } = await draftUntil(local('2026-05-06T12:00:00'), 600);
    const refused = { code: 'extension_end_invalid', errors: [{ pointer: '/until', code: 'extension_end_invalid' }] };
    expect((await extend(code, local('2026-05-06T12:10:00')).expect(422)).body).toMatchObject(refused);
    await extend(code, local('2026-05-06T12:10:01')).expect(201);
    test.clock.stopAt('2026-06-01T10:00:00Z');
    expect((await extend(code, local('2026-06-01T12:00:00')).expect(422)).body).toMatchObject(refused);
  });
});
