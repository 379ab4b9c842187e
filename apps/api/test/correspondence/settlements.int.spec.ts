import type { TimelineEntry } from '@samenspoor/contracts/audit/timeline';
import type { Page } from '@samenspoor/contracts/kernel/page';
import { AskedCorrections, answer, codeOf, pointersOf, settle } from './asked-corrections';

let test: AskedCorrections['test'];
let sofie: AskedCorrections['sofie'];
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
  ({ test, sofie, lieve, filed, later, body, ask, summary, view, one, openRequest } = await AskedCorrections.start());
  for (const target of ['/iban', '/lines/5a/plannedReach', '/contact/email', '/contact/phone', '/contact/familyName'])
    await ask(target);
  await answer(sofie, (await openRequest('/iban')).id, { value: 'BE62 5100 0754 7061', remark: 'Nieuwe rekening' });
});

afterAll(() => test.close());

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
