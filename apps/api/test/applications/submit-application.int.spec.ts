import { createHash } from 'node:crypto';
import type { ApplicationView } from '@samenspoor/contracts/applications/application';
import type { EligibilityView } from '@samenspoor/contracts/applications/eligibility-view';
import type { SubmissionContent } from '@samenspoor/contracts/applications/submission-content';
import type { CallView } from '@samenspoor/contracts/calls/call';
import type { Problem } from '@samenspoor/contracts/problems/problem';
import { ledPartnership, startDraft } from '@samenspoor/testing/filing';
import type { SignedInAgent } from '@samenspoor/testing/sign-in';
import { startTestApp } from '../support/test-app';
import type { TestApp } from '../support/test-app';
import { ASKED_CENTS, DETAILS, LINES, fileApplication, fillIn } from './drafts';

let test: TestApp;
let call: CallView;

beforeAll(async () => {
  test = await startTestApp();
  const nele = await test.signIn('medewerker.houthalen-helchteren');
  call = (await nele.get('/calls/ps-demo')).body as CallView;
});

afterAll(() => test.close());
afterEach(() => test.clock.release());

const staff = (slug: string): Promise<SignedInAgent> => test.signIn(`medewerker.${slug}`);
const rows = <Row>(sql: string, ...values: unknown[]): Promise<Row[]> => test.dataSource.query(sql, values);

describe('submitting', () => {
  it('gives reference numbers without a gap, and keeps exactly what was filed', async () => {
    const view = await fileApplication(await staff('houthalen-helchteren'));
    const prefix = `PS-${call.year}-`;
    expect(view).toMatchObject({
      state: 'submitted',
      reference: `${prefix}0001`,
      submittedBy: 'Nele Vandersmissen',
      totals: { flemishContributionCents: ASKED_CENTS, grantedCents: null },
      actions: [{ action: 'withdraw' }],
    });
    expect(view.version).toBe(4);
    const [stored] = await rows<{ content: string; sha256: string }>(
      'select content, sha256 from application_submission where application_id = $1',
      view.id,
    );
    expect(
      createHash('sha256')
        .update(stored?.content ?? '')
        .digest('hex'),
    ).toBe(stored?.sha256);
    expect(view.contentSha256).toBe(stored?.sha256);
    const content = JSON.parse(stored?.content ?? '') as SubmissionContent;
    expect(content).toMatchObject({
      format: 'samenspoor/application/2',
      reference: view.reference,
      submittedAt: view.submittedAt,
      submittedBy: { name: 'Nele Vandersmissen', role: 'Medewerker' },
      contact: DETAILS.contact,
      iban: DETAILS.iban,
      totals: { flemishContributionCents: ASKED_CENTS, chosenThemes: 2 },
      eligibility: { eligible: true },
    });
    expect(content.themes).toHaveLength(20);
    expect(content.themes.filter(({ rank }) => rank !== null).map(({ number, rank }) => [number, rank])).toEqual([
      ['5', 1],
      ['17', 2],
    ]);

    const next = await fileApplication(await staff('genk'));
    expect(next.reference).toBe(`${prefix}0002`);
  });

  it('takes one of two clicks at the same moment', async () => {
    const agent = await staff('mechelen');
    const { id } = await startDraft(agent);
    await fillIn(agent, id);
    const answers = await Promise.all([1, 2, 3].map(() => agent.post(`/applications/${id}/submit`)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    expect(answers.filter(({ status }) => status === 409).map(({ body }) => (body as Problem).code)).toEqual([
      'already_submitted',
      'already_submitted',
    ]);
    expect(await rows('select 1 from application_submission where application_id = $1', id)).toHaveLength(1);
  });

  it('closes the file for its applicant', async () => {
    const agent = await staff('leuven');
    const { id } = await fileApplication(agent);
    const refused = [
      agent.patch(`/applications/${id}`, { iban: '' }),
      agent.put(`/applications/${id}/lines`, []),
      agent.put(`/applications/${id}/ranking`, ['17', '5']),
      agent.post(`/applications/${id}/submit`),
    ];
    for (const answer of await Promise.all(refused)) {
      expect([answer.status, (answer.body as Problem).code]).toEqual([409, 'already_submitted']);
    }
  });

  it('says everything that is missing at once, at each field', async () => {
    const agent = await staff('aalst');
    const { id } = await startDraft(agent);
    await agent.put(`/applications/${id}/lines`, LINES).expect(200);
    await agent
      .patch(`/applications/${id}`, { motivations: { '5': 'Daarom' }, contact: { firstName: 'An' } })
      .expect(200);
    const { body } = await agent.post(`/applications/${id}/submit`).expect(422);
    expect((body as Problem).errors.map(({ pointer, code }) => [pointer, code])).toEqual([
      ['/contact/familyName', 'contact_incomplete'],
      ['/contact/email', 'contact_incomplete'],
      ['/contact/phone', 'contact_incomplete'],
      ['/iban', 'iban_missing'],
    ]);
    expect(((await agent.get(`/applications/${id}`)).body as ApplicationView).state).toBe('draft');
  });

  it('gives no number to an application that is refused', async () => {
    const before = await rows('select * from reference_counter');
    const agent = await staff('sint-niklaas');
    const { id } = await startDraft(agent);
    await agent.post(`/applications/${id}/submit`).expect(422);
    expect(await rows('select * from reference_counter')).toEqual(before);
  });

  it('is refused when what is on the screen is old', async () => {
    const agent = await staff('oostende');
    const { id } = await startDraft(agent);
    const { version } = await fillIn(agent, id);
    await agent.put(`/applications/${id}/ranking`, ['17', '5']).expect(200);
    const answer = await agent.post(`/applications/${id}/submit`).set('If-Match', `"${version}"`);
    expect(answer.status).toBe(412);
    expect(answer.body).toMatchObject({ code: 'stale_version', changed: ['ranking'] });
  });

  it('is possible until the last millisecond, by the clock of the server', async () => {
    const [inTime, late] = [await staff('brugge'), await staff('roeselare')];
    const ids = [(await startDraft(inTime)).id, (await startDraft(late)).id] as const;
    await fillIn(inTime, ids[0]);
    await fillIn(late, ids[1]);
    const deadline = new Date(call.closesAt);
    test.clock.stopAt(new Date(deadline.getTime() - 1).toISOString());
    await inTime.post(`/applications/${ids[0]}/submit`).expect(200);
    test.clock.stopAt(deadline.toISOString());
    const { body } = await late.post(`/applications/${ids[1]}/submit`).expect(409);
    expect(body).toMatchObject({ code: 'deadline_passed' });
    expect((body as Problem).detail).toContain('12:00:00');
    await late.patch(`/applications/${ids[1]}`, { contact: { firstName: 'Te laat' } }).expect(200);
  });

  it('is not possible before the call opens', async () => {
    const agent = await staff('halle');
    const { id } = await startDraft(agent);
    await fillIn(agent, id);
    test.clock.stopAt(new Date(new Date(call.opensAt).getTime() - 1).toISOString());
    expect((await agent.post(`/applications/${id}/submit`).expect(409)).body).toMatchObject({ code: 'call_not_open' });
  });
});

describe('who may apply', () => {
  const eligibility = async (agent: SignedInAgent, id: string): Promise<EligibilityView> =>
    (await agent.get(`/applications/${id}/eligibility`).expect(200)).body as EligibilityView;
  const failed = ({ rules }: EligibilityView): string[] =>
    rules.filter(({ satisfied }) => !satisfied).map(({ code }) => code);

  it('explains a municipality that is too small on its own, which blocks submitting but not drafting', async () => {
    const tom = await staff('wetteren');
    const { id } = await startDraft(tom);
    await fillIn(tom, id);
    const view = await eligibility(tom, id);
    expect(failed(view)).toEqual(['own_origin_threshold', 'one_partnership_per_municipality']);
    expect(view.rules.find(({ code }) => code === 'own_origin_threshold')?.explanation).toMatch(
      /^Wetteren telt [\d.]+ inwoners met een herkomst van buiten de EU-14\. Er zijn er meer dan 7\.500 nodig\./,
    );
    const { body } = await tom.post(`/applications/${id}/submit`).expect(422);
    expect(body).toMatchObject({ code: 'not_eligible', errors: [{ pointer: '/eligibility' }] });
  });

  it('lets a partnership of one region that is large enough together file', async () => {
    const sofie = await staff('eeklo');
    const { id: partnershipId } = await ledPartnership(sofie);
    const { id } = await fileApplication(sofie, partnershipId);
    const view = await eligibility(sofie, id);
    expect(view.eligible).toBe(true);
    expect(view.rules.map(({ code }) => code)).toEqual([
      'applicant_kind',
      'partnership_size',
      'origin_figure_known',
      'partnership_origin_threshold',
      'same_reference_region',
      'one_partnership_per_municipality',
    ]);
  });

  it('refuses a partnership with a municipality that agreed to take part in another', async () => {
    const kortrijk = await staff('kortrijk');
    const found = await kortrijk.get('/local-governments?query=Wevelgem');
    const memberIds = [(found.body as { items: { id: string }[] }).items[0]?.id];
    const { body } = await kortrijk.post('/partnerships', { name: 'Kortrijk en Wevelgem', memberIds }).expect(422);
    expect(body).toMatchObject({ code: 'municipality_in_other_partnership', errors: [{ pointer: '/memberIds/0' }] });
  });

  it('holds a municipality to the partnership that filed for it', async () => {
    const tom = await staff('wetteren');
    const { body } = await tom.get('/applications?callCode=ps-demo');
    const draft = (body as { items: { id: string; state: string }[] }).items.find(({ state }) => state === 'draft');
    expect(failed(await eligibility(tom, draft?.id ?? ''))).toEqual([
      'own_origin_threshold',
      'one_partnership_per_municipality',
    ]);
  });

  it('lets a municipality that filed for itself join after that project only', async () => {
    const agent = await staff('heusden-zolder');
    const found = await agent.get('/local-governments?query=Genk');
    const memberIds = [(found.body as { items: { id: string }[] }).items[0]?.id];
    const founded = await agent.post('/partnerships', { name: 'Heusden-Zolder en Genk', memberIds }).expect(201);
    const { id } = await startDraft(agent, 'ps-demo', (founded.body as { id: string }).id);
    expect(failed(await eligibility(agent, id))).toContain('partnership_size');
    const { body } = await agent.get('/partnerships').expect(200);
    expect(body).toMatchObject({ items: [{ consentMissing: ['Genk'] }] });
  });

  it('keeps the outcome of the moment of filing', async () => {
    const genk = await staff('genk');
    const { body } = await genk.get('/applications?callCode=ps-demo');
    const id = (body as { items: { id: string }[] }).items[0]?.id ?? '';
    const before = await eligibility(genk, id);
    await test.dataSource.query('update origin_figure set count = 1');
    expect(await eligibility(genk, id)).toEqual(before);
    expect(before.eligible).toBe(true);
  });
});
