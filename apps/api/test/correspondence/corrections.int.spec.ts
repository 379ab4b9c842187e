import type { WaitingFile } from '@samenspoor/contracts/correspondence/correction';
import type { Page } from '@samenspoor/contracts/kernel/page';
import type { SignedInAgent } from '@samenspoor/testing/sign-in';
import { AskedCorrections, answer, codeOf, pointersOf, settle } from './asked-corrections';

let test: AskedCorrections['test'];
let sofie: AskedCorrections['sofie'];
let tom: AskedCorrections['tom'];
let nele: AskedCorrections['nele'];
let lieve: AskedCorrections['lieve'];
let filed: AskedCorrections['filed'];
let later: AskedCorrections['later'];
let body: AskedCorrections['body'];
let ask: AskedCorrections['ask'];
let summary: AskedCorrections['summary'];
let view: AskedCorrections['view'];
let one: AskedCorrections['one'];
let openRequest: AskedCorrections['openRequest'];

beforeAll(async () => {
  ({ test, sofie, tom, nele, lieve, filed, later, body, ask, summary, view, one, openRequest } =
    await AskedCorrections.start());
});

afterAll(() => test.close());

describe('asking for a correction', () => {
  it('is for the case handler of a filed application only', async () => {
    for (const name of ['beleid.abb', 'auditor', 'medewerker.eeklo', 'directeur.houthalen-helchteren', 'beheerder']) {
      const agent = await test.signIn(name);
      await agent.post(`/applications/${filed.id}/corrections`, body('/iban')).expect(403);
    }
    const nothing = '00000000-0000-4000-8000-000000000000';
    await lieve.post(`/applications/${nothing}/corrections`, body('/iban')).expect(404);
  });

  it('is refused for what is not in the application, and for a day that is over', async () => {
    for (const target of [
      '/state',
      '/lines/99z/plannedReach',
      '/motivations/99',
      '/answers/none',
      '/attachments/none',
    ]) {
      const refused = await lieve.post(`/applications/${filed.id}/corrections`, body(target)).expect(422);
      expect(pointersOf(refused)).toEqual(['/target unknown_correction_target']);
    }
    const past = await lieve
      .post(`/applications/${filed.id}/corrections`, body('/iban', { dueOn: later(-1) }))
      .expect(422);
    expect(pointersOf(past)).toEqual(['/dueOn correction_day_past']);
    for (const wrong of [{ remark: ' ' }, { reason: 'ugly' }, { dueOn: '2026-02-30' }, { target: 5 }])
      await lieve.post(`/applications/${filed.id}/corrections`, { ...body('/iban'), ...wrong }).expect(400);
  });

  it('pauses the procedure, waits for the applicant, and is seen by all who see the file', async () => {
    const asked = await ask('/contact/email');
    expect(asked).toMatchObject({ state: 'open', oldValue: filed.contact.email, newValue: null });
    expect(asked.title).toBe('E-mailadres van de contactpersoon');
    expect((await one(sofie, asked.id))?.actions).toEqual(['answer']);
    expect((await one(lieve, asked.id))?.actions).toEqual(['withdraw']);
    for (const agent of [tom, await test.signIn('auditor'), await test.signIn('beleid.abb')])
      expect((await one(agent, asked.id))?.actions).toEqual([]);
    await nele.get(`/applications/${filed.id}/corrections`).expect(404);
    await nele.get(`/applications/${filed.id}/correspondence`).expect(404);
    expect(await summary(sofie)).toMatchObject({
      waitingCorrections: 1,
      openCorrections: 1,
      answerBy: later(10),
      requestable: false,
    });
    expect(await summary(tom)).toMatchObject({ waitingCorrections: 0, maySend: false });
    expect((await summary(lieve)).pausedSince).not.toBeNull();
    const waiting = async (agent: SignedInAgent) =>
      ((await agent.get('/correspondence/waiting').expect(200)).body as Page<WaitingFile>).items;
    expect(await waiting(sofie)).toMatchObject([{ applicationId: filed.id, waitingCorrections: 1, dueOn: later(10) }]);
    expect(await waiting(nele)).toEqual([]);
    expect(await waiting(lieve)).toEqual([]);
  });

  it('happens once at a time per field', async () => {
    const twice = await lieve.post(`/applications/${filed.id}/corrections`, body('/contact/email')).expect(409);
    expect(codeOf(twice)).toBe('correction_exists');
    const both = await Promise.all(
      [1, 2].map(() => lieve.post(`/applications/${filed.id}/corrections`, body('/contact/phone'))),
    );
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
  });
});

describe('answering', () => {
  it('is for the applicant: a partner is told so, for others it does not exist', async () => {
    const { id } = await ask('/contact/firstName');
    await answer(tom, id, { remark: 'Dag' }).expect(403);
    await answer(nele, id, { remark: 'Dag' }).expect(404);
    await answer(lieve, id, { remark: 'Dag' }).expect(403);
    await settle(sofie, id, 'accept').expect(403);
    await settle(lieve, id, 'withdraw').expect(200);
  });

  it('is judged by the rules of the field', async () => {
    const email = await ask('/contact/familyName').then(() => ask('/iban'));
    expect(pointersOf(await answer(sofie, email.id, { value: 'BE68539007547035' }).expect(422))).toEqual([
      '/value iban_invalid',
    ]);
    expect(pointersOf(await answer(sofie, email.id, { value: '' }).expect(422))).toEqual(['/value iban_missing']);
    expect(pointersOf(await answer(sofie, email.id, {}).expect(422))).toEqual(['/value correction_answer_missing']);
    const line = await ask('/lines/5a/plannedReach');
    const wrong = async (value: string) => pointersOf(await answer(sofie, line.id, { value }).expect(422));
    expect(await wrong('veel')).toEqual(['/value correction_value_invalid']);
    expect(await wrong('-1')).toEqual(['/value correction_value_invalid']);
    expect(await wrong('1,5')).toEqual(['/value correction_value_invalid']);
    expect(await wrong('2251')).toContain('/value row_maximum_exceeded');
    expect(await wrong('0')).toEqual(['/value current_reach_without_plan']);
    const motivation = await ask('/motivations/5');
    await answer(sofie, motivation.id, { value: 'a'.repeat(2_501) }).expect(422);
    await answer(sofie, motivation.id, { value: 'a'.repeat(2_500), remark: 'Aangevuld' }).expect(200);
  });

  it('is judged as the form judges: a telephone number is at most thirty long', async () => {
    const { id } = await openRequest('/contact/phone');
    const phone = async (value: string) => pointersOf(await answer(sofie, id, { value }).expect(422));
    expect(await phone('011 12')).toEqual(['/value phone_invalid']);
    expect(await phone(`011${'.'.repeat(25)}123456`)).toEqual(['/value answer_too_long']);
    const draft = `/applications/${(await sofie.post('/applications', { callCode: 'ps-2024' }).expect(201)).body.id}`;
    await sofie.patch(draft, { contact: { phone: `011${'.'.repeat(25)}123456` } }).expect(400);
    await sofie.patch(draft, { contact: { phone: `011${'.'.repeat(21)}123456` } }).expect(200);
  });

  it('keeps old and new side by side, and changes nothing of the application yet', async () => {
    const open = (await one(sofie, (await openRequest('/iban')).id))!;
    await answer(sofie, open.id, { value: 'BE62 5100 0754 7061', remark: 'Nieuwe rekening' }).expect(200);
    const answered = await one(lieve, open.id);
    expect(answered).toMatchObject({ state: 'answered', newValue: 'BE62 5100 0754 7061' });
    expect(answered?.oldValue).toBe('BE68 5390 0754 7034');
    expect(answered?.steps.map(({ action, personName }) => [action, personName])).toEqual([
      ['request', lieve.me.person.name],
      ['answer', sofie.me.person.name],
    ]);
    expect((await view()).iban).toBe('BE68539007547034');
    expect((await answer(sofie, open.id, { remark: 'Nog eens' }).expect(409)).body).toMatchObject({
      code: 'action_not_allowed',
    });
  });
});
