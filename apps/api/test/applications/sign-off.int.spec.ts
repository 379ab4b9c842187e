import type { ApplicationView } from '@samenspoor/contracts/applications/application';
import { SIGN_OFF_TEXT } from '@samenspoor/contracts/applications/sign-off';
import type { SubmissionContent2 } from '@samenspoor/contracts/applications/submission-content';
import { ledPartnership, startDraft } from '@samenspoor/testing/filing';
import type { SignedInAgent } from '@samenspoor/testing/sign-in';
import { type TestApp, startTestApp } from '../support/test-app';
import { fillIn } from './drafts';

let test: TestApp;
let staff: SignedInAgent;
let signatory: SignedInAgent;
let id: string;

beforeAll(async () => {
  test = await startTestApp();
  [staff, signatory] = await Promise.all([
    test.signIn('medewerker.houthalen-helchteren'),
    test.signIn('directeur.houthalen-helchteren'),
  ]);
  await test.dataSource.query(`update call set sign_off_required = true where code = 'ps-demo'`);
  ({ id } = await startDraft(staff, 'ps-demo'));
});
afterAll(() => test.close());

const path = (part: string) => `/applications/${id}/${part}`;
const view = async (): Promise<ApplicationView> =>
  (await staff.get(`/applications/${id}`).expect(200)).body as ApplicationView;
const codes = (body: unknown): string[] => (body as { errors: { code: string }[] }).errors.map(({ code }) => code);

describe('an application that a signatory has to confirm', () => {
  it('tells what is missing before anybody can be asked', async () => {
    const answer = await staff.post(path('sign-off')).expect(422);
    expect(codes(answer.body)).toEqual(expect.arrayContaining(['nothing_planned', 'iban_missing']));
    expect((await view()).signOff).toMatchObject({ state: 'open', requestedAt: null });
  });

  it('cannot be submitted without it', async () => {
    await fillIn(staff, id);
    const answer = await staff.post(path('submit')).expect(422);
    expect(answer.body).toMatchObject({ code: 'sign_off_missing', errors: [{ pointer: '/signOff' }] });
  });

  it('is not confirmed while nobody asked, and never by a colleague without that role', async () => {
    await signatory.post(path('sign-off/confirm'), { agreed: true }).expect(409);
    await staff.post(path('sign-off/confirm'), { agreed: true }).expect(403);
  });

  it('is asked for once, and is sent back with a remark', async () => {
    const asked = (await staff.post(path('sign-off')).expect(200)).body as ApplicationView;
    expect(asked.signOff).toMatchObject({ state: 'requested', requestedBy: 'Nele Vandersmissen' });
    await staff.post(path('sign-off')).expect(409);
    const empty = await signatory.post(path('sign-off/send-back'), { remark: '  ' }).expect(422);
    expect(empty.body).toMatchObject({ code: 'remark_required', errors: [{ pointer: '/remark' }] });
    const back = await signatory.post(path('sign-off/send-back'), { remark: 'Kijk thema 17 na.' }).expect(200);
    expect((back.body as ApplicationView).signOff).toMatchObject({ state: 'sent_back', remark: 'Kijk thema 17 na.' });
  });

  it('is not confirmed as something else than was read, also when nobody saved meanwhile', async () => {
    await staff.post(path('sign-off')).expect(200);
    const { sha256ToConfirm: sha256, state } = (await view()).signOff ?? {};
    expect(state).toBe('requested');
    const renamed = (from: string, to: string) =>
      test.dataSource.query('update local_government set name = $2 where name = $1', [from, to]);
    await renamed('Houthalen-Helchteren', 'Houthalen');
    const stale = await signatory.post(path('sign-off/confirm'), { agreed: true, sha256 }).expect(412);
    expect(stale.body).toMatchObject({ code: 'stale_version' });
    await renamed('Houthalen', 'Houthalen-Helchteren');
    await signatory.post(path('sign-off/confirm'), { agreed: true, sha256: 'x' }).expect(400);
    const signed = await signatory.post(path('sign-off/confirm'), { agreed: true, sha256 }).expect(200);
    expect((signed.body as ApplicationView).signOff).toMatchObject({
      state: 'confirmed',
      sha256,
      sha256ToConfirm: null,
    });
    await staff.patch(`/applications/${id}`, { contact: { firstName: 'Neeltje' } }).expect(200);
  });

  it('is confirmed with the text, the version and the hash of its content', async () => {
    await staff.post(path('sign-off')).expect(200);
    const { version } = await view();
    await signatory.post(path('sign-off/confirm'), { agreed: false }).expect(422);
    const stale = await signatory
      .post(path('sign-off/confirm'), { agreed: true })
      .set('If-Match', `"${version - 1}"`)
      .expect(412);
    expect(stale.body).toMatchObject({ code: 'stale_version' });
    const signed = await signatory
      .post(path('sign-off/confirm'), { agreed: true })
      .set('If-Match', `"${version}"`)
      .expect(200);
    const { signOff } = signed.body as ApplicationView;
    expect(signOff).toMatchObject({ state: 'confirmed', version, decidedBy: 'Karel Lambrechts' });
    expect(signOff?.sha256).toMatch(/^[0-9a-f]{64}$/);
    const [kept] = await test.dataSource.query<{ agreed_text: string }[]>(
      `select agreed_text from sign_off where state = 'confirmed'`,
    );
    expect(kept?.agreed_text).toBe(SIGN_OFF_TEXT);
  });

  it('has to be confirmed again after any change', async () => {
    await staff.patch(`/applications/${id}`, { contact: { firstName: 'Neel' } }).expect(200);
    expect((await view()).signOff).toMatchObject({ state: 'overtaken' });
    const answer = await staff.post(path('submit')).expect(422);
    expect(answer.body).toMatchObject({ code: 'sign_off_missing' });
  });

  it('stays confirmed when the application counts a change but its content is the same', async () => {
    await staff.post(path('sign-off')).expect(200);
    await signatory.post(path('sign-off/confirm'), { agreed: true }).expect(200);
    const { version } = await view();
    for (const firstName of ['Nel', 'Neel'])
      await staff.patch(`/applications/${id}`, { contact: { firstName } }).expect(200);
    expect(await view()).toMatchObject({ version: version + 2, signOff: { state: 'confirmed' } });
  });

  it.each([
    ['a name', `update local_government set name = $2 where name = $1`, 'Houthalen-Helchteren', 'Houthalen'],
    ['an official figure', `update origin_figure set count = count + $2::int - $1::int`, '0', '1'],
    ['a price', `update indicator set unit_price_cents = $2::int where unit_price_cents = $1::int`, '6000', '6001'],
  ])('has to be confirmed again when %s changes what was confirmed', async (_, change, before, after) => {
    await test.dataSource.query(change, [before, after]);
    expect((await view()).signOff).toMatchObject({ state: 'overtaken' });
    const answer = await staff.post(path('submit')).expect(422);
    expect(codes(answer.body)).toContain('sign_off_missing');
    await test.dataSource.query(change, [after, before]);
    expect((await view()).signOff).toMatchObject({ state: 'confirmed' });
  });

  it('has to be confirmed again when a partner leaves', async () => {
    const [sofie, director] = await Promise.all([test.signIn('medewerker.eeklo'), test.signIn('directeur.eeklo')]);
    const together = await startDraft(sofie, 'ps-demo', (await ledPartnership(sofie)).id);
    await fillIn(sofie, together.id);
    await sofie.post(`/applications/${together.id}/sign-off`).expect(200);
    const signed = await director.post(`/applications/${together.id}/sign-off/confirm`, { agreed: true }).expect(200);
    expect((signed.body as ApplicationView).signOff).toMatchObject({ state: 'confirmed' });
    const leftOn = (day: string | null) =>
      test.dataSource.query(
        `update partnership_member m set left_on = $2 from local_government g
         where g.id = m.local_government_id and m.partnership_id = $1 and g.name = 'Wetteren'`,
        [together.partnership?.id, day],
      );
    const state = async () =>
      ((await sofie.get(`/applications/${together.id}`).expect(200)).body as ApplicationView).signOff?.state;
    await leftOn('2022-12-31');
    expect(await state()).toBe('overtaken');
    await leftOn(null);
    expect(await state()).toBe('confirmed');
  });

  it('is submitted once it is confirmed as it is', async () => {
    const filed = (await staff.post(path('submit')).expect(200)).body as ApplicationView;
    expect(filed).toMatchObject({ state: 'submitted', signOff: { state: 'confirmed' } });
    const [kept] = await test.dataSource.query<{ content: string }[]>(
      'select content from application_submission where application_id = $1',
      [id],
    );
    const { signedOff } = JSON.parse(kept?.content ?? '') as SubmissionContent2;
    expect(signedOff).toEqual({ name: 'Karel Lambrechts', role: 'Ondertekenaar', at: filed.signOff?.decidedAt });
    await staff.get(path('receipt.pdf')).expect(200);
  });

  it('leaves its trace on the timeline', async () => {
    const { items } = (await staff.get(path('timeline')).expect(200)).body as { items: { text: string }[] };
    expect(items.map(({ text }) => text)).toEqual(
      expect.arrayContaining([
        'De ondertekenaar heeft de aanvraag bevestigd.',
        'De ondertekenaar heeft de aanvraag teruggestuurd.',
        'Aan de ondertekenaar is gevraagd om de aanvraag te bevestigen.',
      ]),
    );
  });

  it('has no sign-off when its call asks for none', async () => {
    const tom = await test.signIn('medewerker.wetteren');
    await test.dataSource.query(`update call set sign_off_required = false where code = 'ps-demo'`);
    const own = await startDraft(tom, 'ps-demo');
    expect(own.signOff).toBeNull();
    await tom.post(`/applications/${own.id}/sign-off`).expect(404);
    await signatory.post(`/applications/${own.id}/sign-off/confirm`, { agreed: true }).expect(404);
  });
});
