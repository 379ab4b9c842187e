import type { CallExtensionView, ManagedCall } from '@samenspoor/contracts/calls/managed-call';
import type { LocalMoment } from '@samenspoor/contracts/kernel/local-moment';
import type { ProgrammeVersionView } from '@samenspoor/contracts/catalogue/programme-version';
import type { Page } from '@samenspoor/contracts/kernel/page';
import type { Problem } from '@samenspoor/contracts/problems/problem';
import type { SignedInAgent } from '@samenspoor/testing/sign-in';
import { type TestApp, startTestApp } from '../support/test-app';
import { draftCall, fullDraft, local, publicCall, publishedCall, submitAt } from './official-calls';

let test: TestApp;
let els: SignedInAgent;
let an: SignedInAgent;

beforeAll(async () => {
  test = await startTestApp();
  els = await test.signIn('behandelaar.abb');
  an = await test.signIn('medewerker.houthalen-helchteren');
});

afterAll(() => test.close());
beforeEach(() => test.clock.stopAt('2026-01-05T10:00:00Z'));
afterEach(() => test.clock.release());

const WINDOW = { opens: local('2026-02-01T00:00:00'), closes: local('2026-03-01T12:00:00') };
const NOT_NOW = { code: 'action_not_allowed' };
const extend = (code: string, until: LocalMoment, applicantId = an.me.capacity.localGovernmentId) =>
  els.post(`/calls/${code}/extensions`, { applicantId, until, reason: 'Storing bij het aanmelden.' });

describe('publishing a call', () => {
  it('twice at the same moment happens once, and there is no way back', async () => {
    const { settings } = await draftCall(els, WINDOW);
    const publish = () => els.post(`/calls/${settings.code}/publish`, {});
    const answers = await Promise.all([publish(), publish(), publish()]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    expect((await publish().expect(409)).body).toMatchObject(NOT_NOW);
    const later = await els.post(`/calls/${settings.code}/publish`, { at: local('2026-01-20T09:00:00') }).expect(409);
    expect(later.body).toMatchObject(NOT_NOW);
    await els.post(`/calls/${settings.code}/unschedule`, {}).expect(409);
  });

  it.each([
    ['2026-03-29T02:30:00', 'moment_skipped'],
    ['2026-10-25T02:30:00', 'moment_doubled'],
  ])('at %s is refused at the field', async (at, code) => {
    const { settings } = await draftCall(els, { ...WINDOW, closes: local('2027-03-01T12:00:00') });
    const { body } = await els.post(`/calls/${settings.code}/publish`, { at: { at } }).expect(422);
    expect(body).toMatchObject({ code, errors: [{ pointer: '/at', code }] });
  });
});

describe('a call that is cancelled', () => {
  it('takes nothing any more: no publication, no change, no more time', async () => {
    const { settings } = await publishedCall(els, WINDOW);
    await els.post(`/calls/${settings.code}/cancel`, { reason: 'De begroting is gewijzigd.' }).expect(200);
    await els.post(`/calls/${settings.code}/publish`, {}).expect(409);
    expect((await els.patch(`/calls/${settings.code}`, { name: 'Toch' }).expect(409)).body).toMatchObject(NOT_NOW);
    expect((await extend(settings.code, local('2026-03-08T12:00:00')).expect(409)).body).toMatchObject(NOT_NOW);
  });

  it('while it is a draft was never seen, and can still be copied', async () => {
    const { settings } = await draftCall(els, WINDOW);
    await els.post(`/calls/${settings.code}/cancel`, { reason: 'Vergissing' }).expect(200);
    expect(await publicCall(an, settings.code)).toBe(404);
    const { body } = await els.post('/calls', { copyFrom: settings.code }).expect(201);
    expect(body as ManagedCall).toMatchObject({ state: 'draft', settings: { closes: '2027-03-01T11:00:00.000Z' } });
  });
});

describe('closing while drafts are open', () => {
  it('is possible a second from now: the drafts stay, can be saved, and are not taken any more', async () => {
    const { settings } = await publishedCall(els, WINDOW);
    const id = await fullDraft(an, settings.code);
    test.clock.stopAt('2026-02-10T11:00:00Z');
    const closes = local('2026-02-10T12:00:01');
    await els.patch(`/calls/${settings.code}`, { closes, reason: 'Het budget is op.' }).expect(200);
    expect(await submitAt(test, an, id, new Date('2026-02-10T11:00:01Z'))).toMatchObject({ code: 'deadline_passed' });
    await an.patch(`/applications/${id}`, { contact: { firstName: 'Nog' } }).expect(200);
    expect(await submitAt(test, an, id, new Date('2026-02-10T11:00:00.999Z'))).toMatchObject({ status: 200 });
  });
});

describe('more time', () => {
  it('is not for a call that nobody sees yet', async () => {
    const { settings } = await draftCall(els, WINDOW);
    expect((await extend(settings.code, local('2026-03-08T12:00:00')).expect(409)).body).toMatchObject(NOT_NOW);
  });

  it('has an end that exists once, and says which one when it exists twice', async () => {
    const { settings } = await publishedCall(els, WINDOW);
    const refused = async (at: string) => ((await extend(settings.code, local(at)).expect(422)).body as Problem).errors;
    expect(await refused('2026-03-29T02:30:00')).toMatchObject([{ pointer: '/until', code: 'moment_skipped' }]);
    expect(await refused('2026-10-25T02:30:00')).toMatchObject([{ pointer: '/until', code: 'moment_doubled' }]);
    const { body } = await extend(settings.code, local('2026-10-25T02:30:00', 'later')).expect(201);
    expect((body as Page<CallExtensionView>).items[0]).toMatchObject({ until: '2026-10-25T01:30:00.000Z' });
  });

  it('can be withdrawn twice without harm, and shortened by a later one', async () => {
    const { settings } = await publishedCall(els, WINDOW);
    await extend(settings.code, local('2026-03-20T12:00:00')).expect(201);
    const { body } = await extend(settings.code, local('2026-03-10T12:00:00')).expect(201);
    const { items } = body as Page<CallExtensionView>;
    const current = items.filter(({ withdrawnAt }) => withdrawnAt === null);
    expect(current.map(({ until }) => until)).toEqual(['2026-03-10T11:00:00.000Z']);
    const withdraw = () => els.post(`/calls/${settings.code}/extensions/${current[0]?.id}/withdraw`).expect(200);
    await withdraw();
    await withdraw();
  });
});

describe('publishing a version of a programme', () => {
  it('twice at the same moment happens once', async () => {
    const versions = '/programmes/plan-samenleven/versions';
    const { number, content } = (await els.post(versions).expect(201)).body as ProgrammeVersionView;
    const criteria = [...content.criteria, { code: 'extra', title: 'Extra', description: '', maxScore: 10 }];
    await els.patch(`${versions}/${number}`, { criteria }).expect(200);
    const publish = () => els.post(`${versions}/${number}/publish`, { note: 'Extra criterium', calls: [] });
    const answers = await Promise.all([publish(), publish()]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect((await publish().expect(409)).body).toMatchObject({ code: 'version_already_published' });
  });
});
