import type { ApplicationSummary, ApplicationView } from '@samenspoor/contracts/applications/application';
import type { CollaboratorsView } from '@samenspoor/contracts/applications/collaborators';
import type { Page } from '@samenspoor/contracts/kernel/page';
import type { Problem } from '@samenspoor/contracts/problems/problem';
import { startDraft } from '@samenspoor/testing/filing';
import type { SignedInAgent } from '@samenspoor/testing/sign-in';
import { startTestApp } from '../support/test-app';
import type { TestApp } from '../support/test-app';
import { fillIn } from './drafts';

let test: TestApp;
let nele: SignedInAgent;
let emine: SignedInAgent;
let jonas: SignedInAgent;
let sofie: SignedInAgent;
let draft: ApplicationView;
let other: ApplicationView;

/** Two drafts of Houthalen-Helchteren, one of Eeklo; Emine and Jonas are colleagues on invitation, each in their own place. */
beforeAll(async () => {
  test = await startTestApp();
  nele = await test.signIn('medewerker.houthalen-helchteren');
  sofie = await test.signIn('medewerker.eeklo');
  emine = await test.signIn('collega.houthalen-helchteren');
  jonas = await test.signIn('collega.eeklo');
  draft = await startDraft(nele);
  other = await startDraft(nele, 'ps-2024');
});

afterAll(() => test.close());

const path = (id = draft.id): string => `/applications/${id}/collaborators`;
const listed = async (agent: SignedInAgent): Promise<string[]> =>
  ((await agent.get('/applications').expect(200)).body as Page<ApplicationSummary>).items.map(({ id }) => id);
const codes = ({ body }: { body: unknown }): string[] =>
  (body as Problem).errors.map(({ pointer, code }) => `${pointer} ${code}`);
const collaborators = async (agent: SignedInAgent): Promise<CollaboratorsView> =>
  (await agent.get(path()).expect(200)).body as CollaboratorsView;
const idOfEmine = async (): Promise<string> => {
  const { items } = await collaborators(nele);
  return items.find(({ email }) => email === emine.me.person.email)?.id ?? '';
};

describe('a colleague who was not invited', () => {
  it('sees nothing of the municipality at all', async () => {
    expect(await listed(emine)).toEqual([]);
    for (const route of ['', '/timeline', '/eligibility', '/collaborators', '/messages', '/corrections'])
      await emine.get(`/applications/${draft.id}${route}`).expect(404);
    await emine.patch(`/applications/${draft.id}`, { iban: '' }).expect(404);
    expect((await emine.get('/partnerships').expect(200)).body).toMatchObject({ items: [] });
    await emine.post('/applications', { callCode: 'ps-2022' }).expect(403);
    await emine.get('/trajectories').expect(403);
    await emine.get('/correspondence/waiting').expect(403);
  });
});

describe('inviting', () => {
  it('is for the people of the applicant', async () => {
    const invitation = { personId: emine.me.person.id, access: 'read' };
    await sofie.post(path(), invitation).expect(404);
    await sofie.get(path()).expect(404);
    await emine.post(path(), invitation).expect(403);
    for (const name of ['behandelaar.abb', 'auditor', 'beheerder']) {
      const agent = await test.signIn(name);
      await agent.post(path(), invitation).expect(403);
      await agent.get(path()).expect(403);
    }
  });

  it('is for colleagues of the own organisation who need it', async () => {
    const { invitable, everybody, manageable } = await collaborators(nele);
    expect(invitable.map(({ name }) => name)).toEqual(['Emine Kaya']);
    expect(everybody.map(({ name }) => name)).toContain('Karel Lambrechts');
    expect(manageable).toBe(true);
    const refused = async (invitation: object) =>
      codes(await nele.post(path(), { access: 'read', ...invitation }).expect(422));
    expect(await refused({ personId: jonas.me.person.id })).toEqual(['/personId not_a_colleague']);
    expect(await refused({ personId: nele.me.person.id })).toEqual(['/personId already_has_access']);
    expect(await refused({ email: 'Directeur@houthalen-helchteren.demo.invalid' })).toEqual([
      '/email already_has_access',
    ]);
    expect(await refused({ email: 'geen adres' })).toEqual(['/email email_invalid']);
    expect(await refused({})).toEqual(['/email email_invalid']);
    await nele.post(path(), { personId: emine.me.person.id, access: 'own' }).expect(400);
  });
});

describe('a colleague invited to read', () => {
  it('sees that one application, and nothing else', async () => {
    await nele.post(path(), { personId: emine.me.person.id, access: 'read' }).expect(201);
    const twice = await nele.post(path(), { email: emine.me.person.email.toUpperCase(), access: 'write' }).expect(409);
    expect(twice.body).toMatchObject({ code: 'already_collaborator' });
    expect(await listed(emine)).toEqual([draft.id]);
    for (const route of ['', '/timeline', '/eligibility', '/collaborators', '/messages', '/corrections'])
      await emine.get(`/applications/${draft.id}${route}`).expect(200);
    await emine.get(`/applications/${other.id}`).expect(404);
    expect((await collaborators(emine)).manageable).toBe(false);
    expect((await collaborators(emine)).invitable).toEqual([]);
  });

  it('changes nothing', async () => {
    const { actions } = (await emine.get(`/applications/${draft.id}`)).body as ApplicationView;
    expect(actions).toEqual([]);
    await emine.patch(`/applications/${draft.id}`, { iban: '' }).expect(403);
    await emine.put(`/applications/${draft.id}/lines`, []).expect(403);
    await emine.put(`/applications/${draft.id}/ranking`, []).expect(403);
    await emine.post(`/applications/${draft.id}/submit`).expect(403);
  });

  it('is told of it by mail', async () => {
    const rows = await test.dataSource.query<{ link: string }[]>(
      `select link from notification where event = 'collaborator.invited' and recipient_person_id = $1`,
      [emine.me.person.id],
    );
    expect(rows).toEqual([{ link: `/aanvragen/${draft.id}` }]);
  });
});

describe('an invitation that ended before its mail left', () => {
  it('is not told any more, nor to an address that nobody has', async () => {
    const invited = await nele.post(path(other.id), { email: 'nieuw@elders.invalid', access: 'read' }).expect(201);
    const [first] = (invited.body as CollaboratorsView).items;
    await nele.post(`${path(other.id)}/${first?.id}/stop`).expect(200);
    await test.runDue();
    const rows = await test.dataSource.query<{ state: string; reason: string }[]>(
      `select state, reason from notification where recipient = 'nieuw@elders.invalid'`,
    );
    expect(rows).toEqual([{ state: 'dropped', reason: 'not_true_any_more' }]);
  });
});

describe('inviting ever more people', () => {
  it('stops at twenty a day for one person, whatever became of those', async () => {
    const karel = await test.signIn('directeur.houthalen-helchteren');
    const invite = (agent: SignedInAgent, place: number) =>
      agent.post(path(other.id), { email: `iemand${place}@elders.invalid`, access: 'read' });
    test.clock.stopAt(new Date(Date.now() + 86_400_000 * 2).toISOString());
    for (let place = 0; place < 20; place += 1) await invite(karel, place).expect(201);
    const { items } = (await karel.get(path(other.id))).body as CollaboratorsView;
    for (const { id } of items) await karel.post(`${path(other.id)}/${id}/stop`).expect(200);
    const { body } = await invite(karel, 20).expect(429);
    expect(body).toMatchObject({ code: 'too_many_invitations', detail: expect.stringContaining('hoogstens 20') });
    await invite(nele, 20).expect(201);
    test.clock.stopAt(new Date(Date.now() + 86_400_000 * 3).toISOString());
    for (let place = 30; place < 50; place += 1) await invite(karel, place).expect(201);
    for (let place = 50; place < 54; place += 1) await invite(nele, place).expect(201);
    expect((await invite(nele, 54).expect(422)).body).toMatchObject({ code: 'too_many_collaborators' });
    test.clock.release();
  });
});

describe('two who change an invitation at the same time', () => {
  it('are told of each other: the second one acts on what is there now', async () => {
    const [first] = (await collaborators(nele)).items;
    const one = `${path()}/${first?.id}`;
    const seen = `"${first?.version}"`;
    await nele.patch(one, { access: 'write' }).set('If-Match', seen).expect(200);
    const { body } = await nele.post(`${one}/stop`).set('If-Match', seen).expect(412);
    expect(body).toMatchObject({ code: 'stale_version', changed: ['access'] });
    const now = (await collaborators(nele)).items[0];
    expect(now).toMatchObject({ access: 'write', version: (first?.version ?? 0) + 1 });
    await nele.patch(one, { access: 'read' }).set('If-Match', `"${now?.version}"`).expect(200);
  });
});

describe('a colleague invited to write', () => {
  it('fills in, but never hands in nor invites', async () => {
    await nele.patch(`${path()}/${await idOfEmine()}`, { access: 'write' }).expect(200);
    await fillIn(emine, draft.id);
    const { actions } = (await emine.get(`/applications/${draft.id}`)).body as ApplicationView;
    expect(actions.map(({ action }) => action)).toEqual(['edit']);
    await emine.post(`/applications/${draft.id}/submit`).expect(403);
    await emine.post(path(), { email: 'x@houthalen-helchteren.be', access: 'read' }).expect(403);
    await emine.patch(`/applications/${other.id}`, { iban: '' }).expect(404);
    await emine.post(`${path()}/${await idOfEmine()}/stop`).expect(403);
  });

  it('loses access the moment it ends', async () => {
    const id = await idOfEmine();
    await sofie.post(`${path()}/${id}/stop`).expect(404);
    await nele.post(`${path(other.id)}/${id}/stop`).expect(404);
    await nele.post(`${path()}/${id}/stop`).expect(200);
    await nele.post(`${path()}/${id}/stop`).expect(404);
    await emine.get(`/applications/${draft.id}`).expect(404);
    await emine.patch(`/applications/${draft.id}`, { iban: '' }).expect(404);
    expect(await listed(emine)).toEqual([]);
  });
});

describe('an invitation by e-mail address', () => {
  it('works for who signs in with it for the own organisation, and for nobody else', async () => {
    await nele.post(path(), { email: 'Nieuw.Iemand@gemeente.be', access: 'write' }).expect(201);
    expect((await collaborators(nele)).items).toMatchObject([{ name: null, email: 'nieuw.iemand@gemeente.be' }]);
    const address = (agent: SignedInAgent, email: string) =>
      test.dataSource.query('update person set email = $2 where id = $1', [agent.me.person.id, email]);
    await address(jonas, 'nieuw.iemand@gemeente.be');
    expect(await listed(jonas)).toEqual([]);
    await jonas.get(`/applications/${draft.id}`).expect(404);
    await address(jonas, 'jonas@gemeente.be');
    await address(emine, 'Nieuw.Iemand@gemeente.be');
    expect(await listed(emine)).toEqual([draft.id]);
    await emine.patch(`/applications/${draft.id}`, { iban: '' }).expect(200);
  });
});
