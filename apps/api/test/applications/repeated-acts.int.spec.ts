import type { CollaboratorsView } from '@samenspoor/contracts/applications/collaborators';
import type { LocalGovernmentView } from '@samenspoor/contracts/catalogue/local-government';
import type { Page } from '@samenspoor/contracts/kernel/page';
import type { SignedInAgent } from '@samenspoor/testing/sign-in';
import { fillIn, startDraft } from '@samenspoor/testing/filing';
import { LEEN } from '../identity/somebody-new';
import type { TestApp } from '../support/test-app';
import { startTestApp } from '../support/test-app';

let test: TestApp;
let nele: SignedInAgent;
let id: string;

beforeAll(async () => {
  test = await startTestApp();
  nele = await test.signIn('medewerker.houthalen-helchteren');
  id = (await startDraft(nele)).id;
  await fillIn(nele, id);
});

afterAll(() => test.close());

const count = async (sql: string, values: readonly unknown[] = [id]): Promise<number> => {
  const [row] = await test.dataSource.query<{ count: number }[]>(sql, [...values]);
  return row?.count ?? 0;
};

/** The same request three times: once, and twice at once. */
async function thrice(
  agent: SignedInAgent,
  path: string,
  body: object | undefined,
  key: string,
): Promise<[number, string][]> {
  const ask = () => agent.post(path, body).set('Idempotency-Key', `"${key}"`);
  const first = await ask();
  const answers = [first, ...(await Promise.all([ask(), ask()]))];
  expect(answers.map(({ headers }) => headers['idempotent-replayed'])).toEqual([undefined, 'true', 'true']);
  return answers.map(({ status, text }) => [status, text]);
}

const same = (answers: readonly unknown[]): unknown => {
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  return answers[0];
};

describe('an act that is repeated with its key', () => {
  it('files an application once: one submission, one trace, and the same reference', async () => {
    const answers = await thrice(nele, `/applications/${id}/submit`, undefined, 'file');
    expect(same(answers)).toEqual([200, expect.stringMatching(/"reference" ?: ?"PS-/)]);
    expect(await count('select count(*)::int from application_submission where application_id = $1')).toBe(1);
    const traces = `select count(*)::int from audit_entry where subject_id = $1 and action = 'application.submitted'`;
    expect(await count(traces)).toBe(1);
  });

  it('sends a message once', async () => {
    const answers = await thrice(nele, `/applications/${id}/messages`, { text: 'Is alles er?' }, 'say');
    expect(same(answers)).toEqual([201, expect.stringContaining('Is alles er?')]);
    expect(await count('select count(*)::int from message where application_id = $1')).toBe(1);
    await nele.post(`/applications/${id}/messages`, { text: 'Is alles er?' }).expect(201);
    expect(await count('select count(*)::int from message where application_id = $1')).toBe(2);
  });

  it('asks a colleague once', async () => {
    const path = `/applications/${id}/collaborators`;
    const { invitable } = (await nele.get(path).expect(200)).body as CollaboratorsView;
    const invitation = { personId: invitable[0]?.personId, access: 'read' };
    const answers = await thrice(nele, path, invitation, 'invite');
    expect(same(answers)).toEqual([201, expect.any(String)]);
    expect(await count('select count(*)::int from application_collaborator where application_id = $1')).toBe(1);
  });

  it('starts a draft once: the same one, where a second request would meet the first', async () => {
    const answers = await thrice(nele, '/applications', { callCode: 'ps-2024' }, 'start');
    expect(same(answers)).toEqual([201, expect.stringMatching(/"state" ?: ?"draft"/)]);
    await nele.post('/applications', { callCode: 'ps-2024' }).expect(409);
  });

  it('adds a person once, who is mailed once', async () => {
    const administrator = await test.signIn('beheerder');
    const place = (await administrator.get('/local-governments?query=Genk')).body as Page<LocalGovernmentView>;
    const body = { name: 'vzw Nieuw', kbo: '0999.000.327', municipalityId: place.items[0]?.id };
    const made = JSON.parse(String((await thrice(administrator, '/organisations', body, 'organisation'))[0]?.[1])) as {
      id: string;
    };
    same(await thrice(administrator, `/organisations/${made.id}/people`, LEEN, 'person'));
    await test.runDue();
    expect(await count('select count(*)::int from mail_message where to_email = $1', [LEEN.email])).toBe(1);
  });
});
