import type { SignedInAgent } from '@samenspoor/testing/sign-in';
import { get } from 'node:http';
import type { Problem } from '@samenspoor/contracts/problems/problem';
import { startDraft } from '@samenspoor/testing/filing';
import { LINES } from '../applications/drafts';
import { type TestApp, startTestApp } from '../support/test-app';

const ID = '00000000-0000-4000-8000-000000000000';

let test: TestApp;
let municipality: SignedInAgent;
let draftId: string;

beforeAll(async () => {
  test = await startTestApp();
  municipality = await test.signIn('medewerker.eeklo');
  draftId = (await startDraft(municipality)).id;
});

afterAll(() => test.close());

const cursorOf = (...key: unknown[]): string => Buffer.from(JSON.stringify(key)).toString('base64url');

/** The problem that a body sent as it is becomes. */
async function send(body: string): Promise<Problem> {
  const answer = await fetch(`${test.address}/api/v1/applications/${draftId}`, {
    method: 'PATCH',
    headers: {
      'Content-Type': 'application/json',
      'X-CSRF-Token': municipality.me.csrfToken,
      Cookie: municipality.cookie,
    },
    body,
  });
  return (await answer.json()) as Problem;
}

describe('a cursor that somebody made up', () => {
  it.each([
    ['a part that no list of calls has', '/calls', cursorOf(99_999_999_999, 1, 'ps-demo')],
    ['a year alone', '/trajectories', cursorOf('2024', ID)],
    ['a week', '/trajectories', cursorOf('2024-W05-1', ID)],
    ['the year nought', '/trajectories', cursorOf('0000-01-01T00:00:00.000Z', ID)],
    ['a day that does not exist', '/trajectories', cursorOf('2024-02-31T00:00:00.000Z', ID)],
    ['a moment before all calendars', '/applications', cursorOf('D', '-200000-01-01T00:00:00.000Z', ID)],
    ['a text with NUL', '/applications?sort=applicant', cursorOf('n', '\u0000', ID)],
  ])('is refused, and breaks nothing: %s', async (_, path, cursor) => {
    const answer = await municipality.get(`${path}${path.includes('?') ? '&' : '?'}cursor=${cursor}`);
    expect([answer.status, (answer.body as { code: string }).code]).toEqual([400, 'validation_failed']);
  });
});

describe('a body that is hard to store', () => {
  it('is stored when an emoji stands where the timeline cuts a motivation off', async () => {
    await municipality.put(`/applications/${draftId}/lines`, [...LINES]).expect(200);
    const motivations = { '5': `${'x'.repeat(199)}😀${'y'.repeat(20)}` };
    const { body } = await municipality.patch(`/applications/${draftId}`, { motivations }).expect(200);
    expect(body).toMatchObject({ motivations });
  });

  it.each([
    ['half a character', String.raw`{"contact":{"firstName":"Ne\ud800le"}}`, '/contact/firstName'],
    ['half a character in a name', String.raw`{"motivations":{"\udc00":"Omdat"}}`, '/motivations/\ufffd'],
    ['NUL', String.raw`{"iban":"\u0000"}`, '/iban'],
    ['a control character', String.raw`{"motivations":{"5":"Om\u001bdat"}}`, '/motivations/5'],
  ])('is refused at the field for %s', async (_, body, pointer) => {
    const { status, code, errors } = await send(body);
    expect([status, code]).toEqual([400, 'validation_failed']);
    expect(errors).toEqual([
      { pointer, code: 'unreadable_character', detail: expect.stringContaining('Typ de tekst opnieuw') },
    ]);
  });

  it.each([100, 1_000, 3_000, 20_000])('is refused when it nests %i deep', async (depth) => {
    const { status } = await send(`{"motivations":${'{"5":'.repeat(depth)}1${'}'.repeat(depth)}}`);
    expect(status).toBe(400);
  });
});

describe('a whole address in the place of a path', () => {
  it('is no way round what guards the route', async () => {
    const { hostname: host, port, origin } = new URL(test.address);
    const statuses = await Promise.all(
      ['/api/v1/auth/login', '/api/v1/calls'].map(
        (path) =>
          new Promise((resolve, reject) => {
            get({ host, port, path: `${origin}${path}`, agent: false }, (answer) => {
              answer.resume();
              resolve(answer.statusCode);
            }).on('error', reject);
          }),
      ),
    );
    expect(statuses).toEqual([404, 404]);
  });
});

describe('a body with names that mean something to JavaScript', () => {
  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('keeps nothing under %s', async (name) => {
    const parts = ['motivations', 'answers', 'incentives', 'ownStaffCents'] as const;
    const value = { motivations: 'x', answers: 'x', incentives: { themes: [], texts: {} }, ownStaffCents: 1 };
    for (const part of parts) {
      const { status = 200 } = await send(`{"${part}":{"${name}":${JSON.stringify(value[part])}}}`);
      expect([part, status < 500]).toEqual([part, true]);
    }
    const { status = 200 } = await send(`{"${name}":{"isAdmin":true}}`);
    expect(status).toBeLessThan(500);
    const { body } = await municipality.get(`/applications/${draftId}`).expect(200);
    const { motivations, answers, incentives, ownStaffCents } = body as Readonly<Record<string, object>>;
    for (const kept of [body as object, motivations, answers, incentives, ownStaffCents])
      expect(Object.keys(kept ?? {})).not.toContain(name);
    expect(({} as { isAdmin?: boolean }).isAdmin).toBeUndefined();
  });

  it('sets nothing that only the server decides', async () => {
    for (const field of [
      'state',
      'applicantId',
      'askedCents',
      'version',
      'reference',
      'submittedAt',
      'programmeVersionId',
    ]) {
      const { status, errors } = await send(JSON.stringify({ [field]: 'granted' }));
      expect([field, status, errors[0]?.code]).toEqual([field, 400, 'unknown_field']);
    }
  });
});

describe('a path in other letters', () => {
  it.each(['/api/v1/Auth/login', '/api/V1/auth/login', '/API/v1/auth/login', '/api/v1/auth/LOGIN'])(
    'is no way round what guards the route: %s',
    async (path) => {
      const { status } = await fetch(test.address + path, { redirect: 'manual' });
      expect(status).toBe(404);
    },
  );
});
