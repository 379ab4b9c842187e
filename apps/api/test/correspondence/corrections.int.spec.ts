import type { ApplicationView } from '@samenspoor/contracts/applications/application';
import type { TimelineEntry } from '@samenspoor/contracts/audit/timeline';
import type {
  CorrectionView,
  CorrectionsView,
  CorrespondenceSummary,
  RequestCorrection,
  WaitingFile,
} from '@samenspoor/contracts/correspondence/correction';
import type { Page } from '@samenspoor/contracts/kernel/page';
import type { Problem } from '@samenspoor/contracts/problems/problem';
import { ledPartnership } from '@samenspoor/testing/filing';
import type { SignedInAgent } from '@samenspoor/testing/sign-in';
import { fileApplication } from '../applications/drafts';
import { startTestApp } from '../support/test-app';
import type { TestApp } from '../support/test-app';

let test: TestApp;
let sofie: SignedInAgent;
let tom: SignedInAgent;
let nele: SignedInAgent;
let lieve: SignedInAgent;
let filed: ApplicationView;

/** Filed by Eeklo for a partnership in which Wetteren takes part; Houthalen-Helchteren has nothing to do with it. */
beforeAll(async () => {
  test = await startTestApp();
  sofie = await test.signIn('medewerker.eeklo');
  tom = await test.signIn('medewerker.wetteren');
  nele = await test.signIn('medewerker.houthalen-helchteren');
  lieve = await test.signIn('behandelaar.abb');
  const { id } = await ledPartnership(sofie);
  filed = await fileApplication(sofie, id);
});

afterAll(() => test.close());

const later = (days: number): string =>
  new Date(test.clock.now().getTime() + days * 86_400_000).toISOString().slice(0, 10);
const body = (target: string, changes: Partial<RequestCorrection> = {}): RequestCorrection => ({
  target,
  reason: 'wrong',
  remark: 'Dit klopt niet.',
  dueOn: later(10),
  ...changes,
});
const ask = async (target: string, application = filed): Promise<CorrectionView> => {
  const answer = await lieve.post(`/applications/${application.id}/corrections`, body(target)).expect(201);
  const found = (answer.body as CorrectionsView).items.find((item) => item.target === target && item.state === 'open');
  if (!found) throw new Error(`no request for ${target}`);
  return found;
};
const summary = async (agent: SignedInAgent, application = filed): Promise<CorrespondenceSummary> =>
  (await agent.get(`/applications/${application.id}/correspondence`).expect(200)).body as CorrespondenceSummary;
const view = async (application = filed): Promise<ApplicationView> =>
  (await sofie.get(`/applications/${application.id}`).expect(200)).body as ApplicationView;
const one = async (agent: SignedInAgent, id: string): Promise<CorrectionView | undefined> => {
  const { items } = (await agent.get(`/applications/${filed.id}/corrections`).expect(200)).body as CorrectionsView;
  return items.find((item) => item.id === id);
};
const answer = (agent: SignedInAgent, id: string, given: object) => agent.post(`/corrections/${id}/answer`, given);
const settle = (agent: SignedInAgent, id: string, action: string, more: object = {}) =>
  agent.post(`/corrections/${id}/settlement`, { action, ...more });
const codeOf = (answered: { body: unknown }): string => (answered.body as Problem).code;
const pointersOf = (answered: { body: unknown }): string[] =>
  (answered.body as Problem).errors.map(({ pointer, code }) => `${pointer} ${code}`);

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
    expect(await summary(sofie)).toMatchObject({ waitingCorrections: 1, openCorrections: 1, requestable: false });
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

async function openRequest(target: string): Promise<CorrectionView> {
  const { items } = (await lieve.get(`/applications/${filed.id}/corrections`)).body as CorrectionsView;
  const found = items.find((item) => item.target === target && (item.state === 'open' || item.state === 'answered'));
  if (!found) throw new Error(`nothing runs for ${target}`);
  return found;
}

describe('settling', () => {
  it('asks again with a remark, and every answer is kept', async () => {
    const { id } = await openRequest('/iban');
    expect(codeOf(await settle(lieve, id, 'ask_again').expect(422))).toBe('correction_remark_missing');
    await settle(lieve, id, 'ask_again', { remark: 'Van welke bank?', dueOn: later(20) }).expect(200);
    expect(await one(sofie, id)).toMatchObject({ state: 'open', dueOn: later(20) });
    await answer(sofie, id, { value: 'BE62510007547061', remark: 'Van de gemeente' }).expect(200);
    expect((await one(lieve, id))?.steps).toHaveLength(4);
  });

  it('takes the new value over when it is accepted, with its trace', async () => {
    const { id } = await openRequest('/iban');
    const before = await view();
    await settle(lieve, id, 'accept').expect(200);
    const after = await view();
    expect([after.iban, after.version]).toEqual(['BE62510007547061', before.version + 1]);
    expect((await one(sofie, id))?.state).toBe('accepted');
    await settle(lieve, id, 'accept').expect(409);
    const { items } = (await sofie.get(`/applications/${filed.id}/timeline`)).body as Page<TimelineEntry>;
    expect(items[0]).toMatchObject({
      action: 'correction.accepted',
      text: 'De verbetering (Rekeningnummer) is aanvaard.',
    });
    expect(items[0]?.changes).toContainEqual({
      field: 'iban',
      from: 'BE68 5390 0754 7034',
      to: 'BE62 5100 0754 7061',
    });
  });

  it('works out every total anew, and the portfolio counts along', async () => {
    const { id } = await openRequest('/lines/5a/plannedReach');
    await answer(sofie, id, { value: '250' }).expect(200);
    const other = await ask('/lines/17b/plannedReach');
    await answer(sofie, other.id, { value: '0' }).expect(200);
    const asked = (await view()).totals.flemishContributionCents;
    await settle(lieve, id, 'accept').expect(200);
    await settle(lieve, other.id, 'accept').expect(200);
    const { totals, lines } = await view();
    expect(totals.flemishContributionCents).toBe(asked + 150 * 6_000 - 30 * 9_000);
    expect(lines.find(({ indicatorCode }) => indicatorCode === '5a')?.plannedReach).toBe(250);
    expect(await portfolioTotals()).toEqual(await rebuiltTotals());
  });

  it('lets the ranking follow a theme that is dropped, and one that is chosen', async () => {
    for (const [target, value] of [
      ['/lines/17a/plannedReach', '0'],
      ['/lines/9a/plannedReach', '3'],
    ] as const) {
      const { id } = await ask(target);
      await answer(sofie, id, { value }).expect(200);
      await settle(lieve, id, 'accept').expect(200);
    }
    expect((await view()).ranking).toEqual(['5', '9']);
    expect(await portfolioTotals()).toEqual(await rebuiltTotals());
  });

  it('judges a value once more when it is taken over', async () => {
    const [first, second] = [await ask('/lines/10a/plannedReach'), await ask('/lines/10c/plannedReach')];
    await answer(sofie, first.id, { value: '75' }).expect(200);
    await answer(sofie, second.id, { value: '15' }).expect(200);
    await settle(lieve, first.id, 'accept').expect(200);
    await test.dataSource.query(
      `update application_line set current_reach = 3, planned_reach = 0 where application_id = $1 and indicator_id = any(
         select i.id from indicator i where i.code = '5a')`,
      [filed.id],
    );
    const refused = await settle(lieve, second.id, 'accept').expect(422);
    expect(pointersOf(refused)).toEqual(['/value current_reach_without_plan']);
    await test.dataSource.query(
      `update application_line set current_reach = 40, planned_reach = 250 where application_id = $1 and indicator_id = any(
         select i.id from indicator i where i.code = '5a')`,
      [filed.id],
    );
    await settle(lieve, second.id, 'accept').expect(200);
  });
});

const TOTALS = `
  select json_build_array(
    (select json_agg(t order by t.programme_id, t.year, t.theme_id) from portfolio_theme_total t
     where applications <> 0 or asked_cents <> 0),
    (select json_agg(t order by t.programme_id, t.year, t.local_government_id) from portfolio_place_total t
     where applications <> 0 or asked_cents <> 0)) as totals`;

async function portfolioTotals(): Promise<unknown> {
  const [row] = await test.dataSource.query<{ totals: unknown }[]>(TOTALS);
  return row?.totals;
}

async function rebuiltTotals(): Promise<unknown> {
  await test.dataSource.query('select portfolio_rebuild()');
  return portfolioTotals();
}

describe('the clock of the procedure', () => {
  it('stands still until nothing is open any more, and counts on from there', async () => {
    for (const target of ['/contact/email', '/contact/phone', '/contact/familyName']) {
      const { id } = await openRequest(target);
      expect((await summary(lieve)).pausedSince).not.toBeNull();
      await settle(lieve, id, 'withdraw', { remark: 'Niet meer nodig' }).expect(200);
    }
    expect(await summary(lieve)).toMatchObject({ pausedSince: null, openCorrections: 0 });
    const days = (await summary(lieve)).procedureDays ?? 0;
    const start = test.clock.now();
    test.clock.stopAt(start.toISOString());
    const asked = await ask('/contact/email');
    test.clock.stopAt(new Date(start.getTime() + 5 * 86_400_000).toISOString());
    expect(await summary(lieve)).toMatchObject({ procedureDays: days, pausedSince: start.toISOString() });
    await answer(sofie, asked.id, { remark: 'Dit adres klopt.' }).expect(200);
    test.clock.stopAt(new Date(start.getTime() + 7 * 86_400_000).toISOString());
    expect(await summary(lieve)).toMatchObject({ procedureDays: days + 2, pausedSince: null });
    await settle(lieve, asked.id, 'accept').expect(200);
    expect((await view()).contact.email).toBe(filed.contact.email);
  });
});

describe('the decision', () => {
  it('ends what is still asked: nothing can be corrected any more', async () => {
    const open = await ask('/contact/phone');
    await lieve.post(`/applications/${filed.id}/admissibility`, { admissible: true }).expect(200);
    expect((await one(lieve, open.id))?.state).toBe('open');
    await lieve.post(`/applications/${filed.id}/decision`, { outcome: 'refused', reason: 'Geen budget' }).expect(200);
    expect((await one(sofie, open.id))?.state).toBe('withdrawn');
    expect(await summary(sofie)).toMatchObject({ pausedSince: null, waitingCorrections: 0 });
    await answer(sofie, open.id, { remark: 'Toch' }).expect(409);
    const refused = await lieve.post(`/applications/${filed.id}/corrections`, body('/iban')).expect(409);
    expect(codeOf(refused)).toBe('correction_not_possible');
  });
});
