import type { ApplicationView } from '@samenspoor/contracts/applications/application';
import type { Problem } from '@samenspoor/contracts/problems/problem';
import { startDraft } from '@samenspoor/testing/filing';
import type { SignedInAgent } from '@samenspoor/testing/sign-in';
import { startTestApp } from '../support/test-app';
import type { TestApp } from '../support/test-app';
import { ASKED_CENTS, CONTACT, LINES } from './drafts';

let test: TestApp;
let nele: SignedInAgent;
let karel: SignedInAgent;
let id: string;

beforeAll(async () => {
  test = await startTestApp();
  nele = await test.signIn('medewerker.houthalen-helchteren');
  karel = await test.signIn('directeur.houthalen-helchteren');
  id = (await startDraft(nele)).id;
});

afterAll(() => test.close());

const read = async (): Promise<ApplicationView> =>
  (await nele.get(`/applications/${id}`).expect(200)).body as ApplicationView;
const putLines = (lines: unknown) => nele.put(`/applications/${id}/lines`, lines as object);
const line = (indicatorCode: string, plannedReach: unknown, currentReach: unknown = 0) => ({
  indicatorCode,
  currentReach,
  plannedReach,
});

describe('the KPI table', () => {
  it('works out every amount itself', async () => {
    const view = (await putLines(LINES).expect(200)).body as ApplicationView;
    expect(view.totals).toEqual({
      flemishContributionCents: ASKED_CENTS,
      ownContributionCents: ASKED_CENTS,
      projectCostCents: 2 * ASKED_CENTS,
      incentiveCents: 0,
      chosenThemes: 2,
      grantedCents: null,
    });
    expect(view.lines.map((row) => [row.indicatorCode, row.flemishContributionCents, row.grantedUnits])).toEqual([
      ['5a', 600_000, null],
      ['17a', 180_000, null],
      ['17b', 270_000, null],
    ]);
    expect(view.ranking).toEqual(['5', '17']);
  });

  it('changes nothing when the same is saved twice', async () => {
    const { version } = await read();
    const again = (await putLines(LINES).expect(200)).body as ApplicationView;
    expect(again.version).toBe(version);
    expect(again.lines).toHaveLength(LINES.length);
  });

  it('lets the ranking follow what is chosen', async () => {
    await putLines([...LINES, line('2a', 1)]).expect(200);
    expect((await read()).ranking).toEqual(['5', '17', '2']);
    await nele.put(`/applications/${id}/ranking`, ['2', '17', '5']).expect(200);
    await putLines([line('2a', 1), line('5a', 100, 40)]).expect(200);
    expect((await read()).themes.map(({ number, rank }) => [number, rank])).toEqual([
      ['2', 1],
      ['5', 2],
    ]);
    await putLines(LINES).expect(200);
    expect((await read()).ranking).toEqual(['5', '17']);
  });

  it.each([
    ['a negative reach', [line('5a', -1)], '/0/plannedReach', 'below_minimum'],
    ['a fraction', [line('5a', 1.5)], '/0/plannedReach', 'not_an_integer'],
    ['a text', [line('5a', '10')], '/0/plannedReach', 'not_an_integer'],
    ['nothing', [line('5a', null)], '/0/plannedReach', 'required'],
    ['a huge reach', [line('5a', 1e15)], '/0/plannedReach', 'above_maximum'],
    ['a reach beyond all numbers', [line('5a', 1e300)], '/0/plannedReach', 'above_maximum'],
    ['a negative present reach', [line('5a', 1, -5)], '/0/currentReach', 'below_minimum'],
    [
      'an unknown field',
      [{ ...line('5a', 1), flemishContributionCents: 1 }],
      '/0/flemishContributionCents',
      'unknown_field',
    ],
    ['a row that is no row', [line('5a', 1), 'x'], '/1', 'not_an_object'],
    ['no list at all', { lines: [] }, '', 'not_an_array'],
  ])('refuses %s at the field', async (_, body, pointer, code) => {
    const before = await read();
    const answer = await putLines(body).expect(400);
    expect(answer.get('Content-Type')).toMatch(/^application\/problem\+json/);
    expect(answer.body).toMatchObject({ code: 'validation_failed', errors: [{ pointer, code }] });
    expect({ ...(await read()), now: '' }).toEqual({ ...before, now: '' });
  });

  it.each([
    ['above the maximum of the row', [line('5a', 1), line('10b', 31)], '/1/plannedReach', 'row_maximum_exceeded'],
    ['above the ceiling of theme 9', [line('9a', 263)], '/0/plannedReach', 'theme_ceiling_exceeded'],
    ['an unknown theme', [line('99a', 1)], '/0/indicatorCode', 'unknown_theme'],
    ['an unknown row', [line('5b', 1)], '/0/indicatorCode', 'unknown_indicator'],
    ['a theme that is not funded', [line('12a', 1)], '/0/indicatorCode', 'theme_not_funded'],
    ['a row given twice', [line('5a', 1), line('5a', 2)], '/1/indicatorCode', 'duplicate_indicator'],
  ])('refuses the whole table for %s', async (_, body, pointer, code) => {
    const before = await read();
    const answer = await putLines(body).expect(422);
    expect(answer.body).toMatchObject({ code, errors: [{ pointer, code }] });
    expect({ ...(await read()), now: '' }).toEqual({ ...before, now: '' });
  });

  it('says in Dutch by how much theme 9 goes above its ceiling', async () => {
    const { errors } = (await putLines([line('9a', 263)])).body as Problem;
    expect(errors[0]?.detail.replaceAll(/\s/g, ' ')).toBe('Thema 9 komt op € 170.950. Het plafondbedrag is € 170.625.');
    await putLines([line('9a', 262)]).expect(200);
    await putLines(LINES).expect(200);
  });
});

describe('the ranking', () => {
  const rank = (body: unknown) => nele.put(`/applications/${id}/ranking`, body as object);

  it('is kept as given', async () => {
    expect(((await rank(['17', '5']).expect(200)).body as ApplicationView).ranking).toEqual(['17', '5']);
    await rank(['5', '17']).expect(200);
  });

  it.each([
    ['a double', ['5', '5'], 'ranking_double', '/1'],
    ['a gap', ['5'], 'ranking_gap', ''],
    ['a theme that is not chosen', ['5', '17', '2'], 'ranking_theme_not_chosen', '/2'],
    ['an unknown theme', ['5', '17', '77'], 'unknown_theme', '/2'],
    ['a theme that is not funded', ['1', '5', '17'], 'theme_not_funded', '/0'],
  ])('refuses %s', async (_, body, code, pointer) => {
    const answer = await rank(body).expect(422);
    expect((answer.body as Problem).errors).toContainEqual(expect.objectContaining({ code, pointer }));
    expect((await read()).ranking).toEqual(['5', '17']);
  });

  it.each([[[5, 17]], [{ ranking: ['5'] }], [[['5']]]])('refuses %j as no list of theme numbers', async (body) => {
    expect((await rank(body).expect(400)).body).toMatchObject({ code: 'validation_failed' });
  });
});

describe('contact, account number and motivations', () => {
  const patch = (body: object) => nele.patch(`/applications/${id}`, body);

  it('are saved field by field, as they are typed', async () => {
    await patch({ contact: { firstName: ' Nele ' } }).expect(200);
    await patch({ contact: { familyName: 'Vandersmissen', email: CONTACT.email, phone: CONTACT.phone } }).expect(200);
    await patch({ iban: 'be68 5390 0754 7034' }).expect(200);
    const view = (await patch({ motivations: { '5': 'Oefenen', '17': 'Durven' } }).expect(200)).body as ApplicationView;
    expect(view).toMatchObject({
      contact: CONTACT,
      iban: 'BE68539007547034',
      motivations: { '5': 'Oefenen', '17': 'Durven' },
      ranking: ['5', '17'],
    });
  });

  it('are answered alone when no more is asked for, as they are stored', async () => {
    const before = await read();
    const body = { contact: { firstName: ' Nele ' }, iban: 'be68 5390 0754 7034', motivations: { '5': 'Kort' } };
    const answer = await patch(body).set('Prefer', 'return=minimal').expect(200);
    expect(answer.get('Preference-Applied')).toBe('return=minimal');
    expect(answer.get('ETag')).toBe(`"${before.version + 1}"`);
    expect(answer.body).toEqual({
      version: before.version + 1,
      updatedAt: (await read()).updatedAt,
      saved: { contact: { firstName: 'Nele' }, iban: 'BE68539007547034', motivations: { '5': 'Kort' } },
      now: expect.any(String),
    });
    await patch({ motivations: { '5': 'Oefenen' } })
      .set('Prefer', 'return=minimal')
      .expect(200);
  });

  it('can be emptied again', async () => {
    await patch({ iban: '', contact: { phone: '' }, motivations: { '17': '' } }).expect(200);
    expect(await read()).toMatchObject({ iban: '', contact: { phone: '' }, motivations: { '5': 'Oefenen' } });
  });

  it.each([
    [{ iban: 'BE68539007547035' }, 'iban_invalid', '/iban'],
    [{ iban: 'NL91ABNA0417164300' }, 'iban_invalid', '/iban'],
    [{ contact: { email: 'nele@' } }, 'email_invalid', '/contact/email'],
    [{ contact: { phone: '12' } }, 'phone_invalid', '/contact/phone'],
    [{ motivations: { '99': 'x' } }, 'unknown_theme', '/motivations/99'],
    [{ motivations: { '12': 'x' } }, 'theme_not_funded', '/motivations/12'],
  ])('refuses %j and keeps what was there', async (body, code, pointer) => {
    const before = await read();
    expect(
      (
        await patch({ ...body, contact: { firstName: 'Ander', ...('contact' in body ? body.contact : {}) } }).expect(
          422,
        )
      ).body,
    ).toMatchObject({
      code,
      errors: [{ code, pointer }],
    });
    expect({ ...(await read()), now: '' }).toEqual({ ...before, now: '' });
  });

  it.each([
    [{ motivations: { '5': 'x'.repeat(2501) } }, '/motivations/5', 'too_long'],
    [{ motivations: { '5': 7 } }, '/motivations/5', 'not_a_text'],
    [{ motivations: 'x' }, '/motivations', 'not_an_object'],
    [{ contact: { firstName: null } }, '/contact/firstName', 'required'],
    [{ contact: { mobile: '0470' } }, '/contact/mobile', 'unknown_field'],
    [{ contact: 'Nele' }, '/contact', 'not_an_object'],
    [{ state: 'granted' }, '/state', 'unknown_field'],
    [{ iban: 7 }, '/iban', 'not_a_text'],
  ])('refuses the shape of %j', async (body, pointer, code) => {
    expect((await patch(body).expect(400)).body).toMatchObject({
      code: 'validation_failed',
      errors: [{ pointer, code }],
    });
  });

  it('refuses JSON that is none', async () => {
    const answer = await nele.patch(`/applications/${id}`, {}).set('Content-Type', 'application/json').send('{"iban":');
    expect(answer.status).toBe(400);
    expect(answer.body).toMatchObject({ code: 'malformed_json' });
  });

  it('can still be saved after the deadline', async () => {
    const late = await startDraft(nele, 'ps-2024');
    await nele.patch(`/applications/${late.id}`, { contact: CONTACT }).expect(200);
    await nele.put(`/applications/${late.id}/lines`, LINES).expect(200);
  });
});

describe('two people in one draft', () => {
  it('merges changes of different fields', async () => {
    const { version } = await read();
    const tag = `"${version}"`;
    await nele
      .patch(`/applications/${id}`, { contact: { phone: '011 11 11 11' } })
      .set('If-Match', tag)
      .expect(200);
    const answer = await karel
      .patch(`/applications/${id}`, { iban: 'BE68539007547034' })
      .set('If-Match', tag)
      .expect(200);
    expect(answer.body).toMatchObject({ iban: 'BE68539007547034', contact: { phone: '011 11 11 11' } });
    expect(answer.get('ETag')).toBe(`"${version + 2}"`);
  });

  it('refuses to overwrite the same field, and says what changed', async () => {
    const tag = `"${(await read()).version}"`;
    await nele
      .patch(`/applications/${id}`, { contact: { phone: '011 22 22 22' } })
      .set('If-Match', tag)
      .expect(200);
    await nele.put(`/applications/${id}/lines`, [line('5a', 7)]).expect(200);
    const answer = await karel
      .patch(`/applications/${id}`, { contact: { phone: '011 33 33 33' } })
      .set('If-Match', tag);
    expect(answer.status).toBe(412);
    expect(answer.body).toMatchObject({
      code: 'stale_version',
      changed: ['contact.phone', 'lines.17a', 'lines.17b', 'lines.5a', 'ranking'],
    });
    expect((await read()).contact.phone).toBe('011 22 22 22');
  });

  it('refuses an old table, but takes one when only something else changed', async () => {
    const tag = `"${(await read()).version}"`;
    await nele.patch(`/applications/${id}`, { contact: { firstName: 'Nel' } }).expect(200);
    await karel
      .put(`/applications/${id}/lines`, [line('5a', 8)])
      .set('If-Match', tag)
      .expect(200);
    const answer = await nele.put(`/applications/${id}/lines`, [line('5a', 9)]).set('If-Match', tag);
    expect(answer.status).toBe(412);
    expect(answer.body).toMatchObject({ changed: ['contact.firstName', 'lines.5a'] });
  });

  it('takes the same value from both without a word', async () => {
    const tag = `"${(await read()).version}"`;
    await nele
      .patch(`/applications/${id}`, { contact: { firstName: 'Nele' } })
      .set('If-Match', tag)
      .expect(200);
    await karel
      .patch(`/applications/${id}`, { contact: { firstName: 'Nele' } })
      .set('If-Match', tag)
      .expect(200);
  });

  it('refuses a version that it never gave', async () => {
    const answer = await nele.patch(`/applications/${id}`, { iban: '' }).set('If-Match', '"9999"');
    expect(answer.status).toBe(412);
  });

  it('loses nothing when many fields are saved at once', async () => {
    const numbers = ['5', '17', '2', '7', '8', '13', '14', '15'];
    await Promise.all(
      numbers.map((number) =>
        nele.patch(`/applications/${id}`, { motivations: { [number]: `Over thema ${number}` } }).expect(200),
      ),
    );
    const { motivations } = await read();
    for (const number of numbers) expect(motivations[number]).toBe(`Over thema ${number}`);
  });
});
