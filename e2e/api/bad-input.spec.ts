import { expect, test } from '@playwright/test';
import type { ApplicationSummary, ApplicationView } from '@samenspoor/contracts/applications/application';
import type { Page } from '@samenspoor/contracts/kernel/page';
import { type Answer, HttpClient, bodyOf, problemOf } from '../support/http-client';

const line = (plannedReach: unknown, indicatorCode = '5a') => ({ indicatorCode, currentReach: 0, plannedReach });

/** Body of `PUT …/lines`, then status, code of the problem, and pointer and code of the field. */
const BAD_LINES: readonly (readonly [string, unknown, number, string, string, string])[] = [
  ['negative reach', [line(-1)], 400, 'validation_failed', '/0/plannedReach', 'below_minimum'],
  ['a fraction', [line(1.5)], 400, 'validation_failed', '/0/plannedReach', 'not_an_integer'],
  ['a text', [line('veel')], 400, 'validation_failed', '/0/plannedReach', 'not_an_integer'],
  ['a huge number', [line(1e21)], 400, 'validation_failed', '/0/plannedReach', 'above_maximum'],
  ['above the row maximum', [line(2251)], 422, 'row_maximum_exceeded', '/0/plannedReach', 'row_maximum_exceeded'],
  ['above the ceiling', [line(263, '9a')], 422, 'theme_ceiling_exceeded', '/0/plannedReach', 'theme_ceiling_exceeded'],
  ['an unknown row', [line(1, '5z')], 422, 'unknown_indicator', '/0/indicatorCode', 'unknown_indicator'],
  ['an unknown theme', [line(1, '99a')], 422, 'unknown_theme', '/0/indicatorCode', 'unknown_theme'],
  ['a theme without money', [line(1, '12a')], 422, 'theme_not_funded', '/0/indicatorCode', 'theme_not_funded'],
  ['an unknown field', [{ ...line(1), price: 1 }], 400, 'validation_failed', '/0/price', 'unknown_field'],
];

/** Body of `PUT …/ranking` when themes 5 and 17 are chosen. */
const BAD_RANKINGS: readonly (readonly [string, readonly string[], string])[] = [
  ['a gap', ['5'], 'ranking_gap'],
  ['a double', ['5', '17', '17'], 'ranking_double'],
  ['an unknown theme', ['5', '17', '99'], 'unknown_theme'],
  ['a theme that was not chosen', ['5', '17', '2'], 'ranking_theme_not_chosen'],
];

/** The own draft of the open call; started here, unless a run that was broken off left one. */
async function draftOf(client: HttpClient): Promise<string> {
  const started = await client.send('POST', '/applications', { callCode: 'ps-demo' });
  if (started.status === 201) return bodyOf<ApplicationView>(started).id;
  const own = bodyOf<Page<ApplicationSummary>>(await client.get('/applications?callCode=ps-demo&state=draft'));
  return own.items[0]?.id ?? '';
}

test.describe('what bad input gets', () => {
  let applicant: HttpClient;
  let id = '';
  const path = (rest = ''): string => `/applications/${id}${rest}`;

  const expectProblem = (answer: Answer, status: number, code: string, pointer?: string): void => {
    const problem = problemOf(answer);
    expect([answer.status, problem.code]).toEqual([status, code]);
    expect(problem.detail).not.toBe('');
    if (pointer !== undefined) expect(problem.errors.map((error) => error.pointer)).toContain(pointer);
    for (const error of problem.errors) expect(error.detail, 'a Dutch sentence at the field').toMatch(/^\p{Lu}.*\.$/u);
  };

  test.beforeAll(async ({}, { project }) => {
    applicant = new HttpClient(String(project.use.baseURL));
    await applicant.signIn('medewerker.maasmechelen');
    id = await draftOf(applicant);
    await applicant.send('PUT', path('/lines'), [line(10), line(10, '17a')]);
  });

  for (const [what, lines, status, code, pointer, fieldCode] of BAD_LINES) {
    test(`lines with ${what} are refused at the field, and nothing is lost`, async () => {
      const answer = await applicant.send('PUT', path('/lines'), lines);
      expectProblem(answer, status, code, pointer);
      expect(problemOf(answer).errors).toEqual(expect.arrayContaining([expect.objectContaining({ code: fieldCode })]));
      const kept = bodyOf<ApplicationView>(await applicant.get(path()));
      expect(kept.totals.flemishContributionCents).toBe(60_000 + 90_000);
    });
  }

  for (const [what, ranking, code] of BAD_RANKINGS) {
    test(`a ranking with ${what} is refused`, async () => {
      expectProblem(await applicant.send('PUT', path('/ranking'), ranking), 422, code);
      expect(bodyOf<ApplicationView>(await applicant.get(path())).ranking).toEqual(['5', '17']);
    });
  }

  test('a wrong IBAN is refused at its field', async () => {
    expectProblem(await applicant.send('PATCH', path(), { iban: 'BE68539007547035' }), 422, 'iban_invalid', '/iban');
  });

  test('malformed JSON and unknown fields are told apart', async () => {
    expectProblem(await applicant.send('PATCH', path(), '{"iban": '), 400, 'malformed_json');
    expectProblem(await applicant.send('PATCH', path(), { colour: 'red' }), 400, 'validation_failed', '/colour');
  });

  test('a second application for the same call is a conflict', async () => {
    expectProblem(await applicant.send('POST', '/applications', { callCode: 'ps-demo' }), 409, 'application_exists');
  });

  test('submitting what is not complete says what is missing', async () => {
    const answer = await applicant.send('POST', path('/submit'));
    expectProblem(answer, 422, 'contact_incomplete', '/iban');
    expect(bodyOf<ApplicationView>(await applicant.get(path())).state).toBe('draft');
  });

  test('submitting too late is refused, saving is not', async ({}, { project }) => {
    const late = new HttpClient(String(project.use.baseURL));
    await late.signIn('medewerker.roeselare');
    const drafts = bodyOf<Page<ApplicationSummary>>(await late.get('/applications?callCode=ps-2024&state=draft'));
    const at = `/applications/${drafts.items[0]?.id ?? ''}`;
    expect((await late.send('PATCH', at, { contact: { firstName: 'Ruben' } })).status).toBe(200);
    expectProblem(await late.send('POST', `${at}/submit`), 409, 'deadline_passed');
  });

  test('what belongs to someone else does not exist', async ({}, { project }) => {
    const other = new HttpClient(String(project.use.baseURL));
    await other.signIn('medewerker.wetteren');
    for (const part of ['', '/eligibility', '/timeline', '/receipt.pdf']) {
      expectProblem(await other.get(path(part)), 404, 'not_found');
    }
    expectProblem(await other.send('PUT', path('/lines'), []), 404, 'not_found');
    expectProblem(await other.send('POST', path('/decision'), { outcome: 'granted' }), 403, 'forbidden');
    expectProblem(await other.get('/applications/geen-id'), 404, 'not_found');
  });

  test('nobody gets in without a session', async ({}, { project }) => {
    const nobody = new HttpClient(String(project.use.baseURL));
    expectProblem(await nobody.get(path()), 401, 'not_signed_in');
  });
});
