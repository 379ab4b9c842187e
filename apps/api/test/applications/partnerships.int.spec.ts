import type { LeavePreview, OwnPartnership, PartnershipDetail } from '@samenspoor/contracts/applications/partnership';
import type { TimelineEntry } from '@samenspoor/contracts/audit/timeline';
import type { Page } from '@samenspoor/contracts/kernel/page';
import { ledPartnership, startDraft } from '@samenspoor/testing/filing';
import { brusselsDay } from '@samenspoor/domain/kernel/brussels-day';
import type { SignedInAgent } from '@samenspoor/testing/sign-in';
import { startTestApp } from '../support/test-app';
import type { TestApp } from '../support/test-app';
import { fileApplication, fillIn } from './drafts';
import { consent, detail, found, memberPath, membership, placeId } from './partnership-acts';

let test: TestApp;
/** Limburg: Nele leads, Emine and Davide are asked; Mehmet stands beside. */
let nele: SignedInAgent;
let emine: SignedInAgent;
let davide: SignedInAgent;
let mehmet: SignedInAgent;
let founded: OwnPartnership;

const staff = (place: string): Promise<SignedInAgent> => test.signIn(`medewerker.${place}`);
const codes = (body: unknown): string[] => (body as { errors: { code: string }[] }).errors.map(({ code }) => code);

beforeAll(async () => {
  test = await startTestApp();
  nele = await staff('houthalen-helchteren');
  emine = await staff('beringen');
  davide = await staff('maasmechelen');
  mehmet = await staff('genk');
  founded = await found(nele, 'Midden-Limburg', 'Beringen', 'Maasmechelen', 'Zonhoven');
});

afterAll(() => test.close());

describe('founding a partnership', () => {
  it('is the consent of the lead, and asks the others', () => {
    expect(founded).toMatchObject({ ownLead: true, ownState: 'consented' });
    expect(founded.consentMissing).toEqual(['Beringen', 'Maasmechelen', 'Zonhoven']);
  });

  it('shows the others what waits for them', async () => {
    const { items } = (await emine.get('/partnerships').expect(200)).body as Page<OwnPartnership>;
    expect(items).toMatchObject([{ id: founded.id, ownLead: false, ownState: 'proposed' }]);
    const own = await membership(emine, founded.id, 'Beringen');
    expect(own).toMatchObject({ own: true, actions: ['consent', 'decline'], invitedBy: 'Nele Vandersmissen' });
  });

  it('tells the people of who is asked by mail, once', async () => {
    const told = await test.dataSource.query<{ event: string; email: string }[]>(
      `select n.event, p.email from notification n join person p on p.id = n.recipient_person_id order by p.email`,
    );
    expect(told.map(({ event }) => event)).toEqual(Array(4).fill('partnership.consent_requested'));
    expect(told.map(({ email }) => email)).toContain(emine.me.person.email);
  });

  it('does not exist for who is not asked', async () => {
    await mehmet.get(`/partnerships/${founded.id}`).expect(404);
    await mehmet.get(`/partnerships/${founded.id}/timeline`).expect(404);
    await mehmet.post(await memberPath(nele, founded.id, 'Beringen', 'consent')).expect(404);
  });

  it('is refused to who leads one already', async () => {
    const memberIds = [await placeId(nele, 'Hechtel-Eksel')];
    const { body } = await nele.post('/partnerships', { name: 'Nog een', memberIds }).expect(422);
    expect(body).toMatchObject({ code: 'already_lead' });
    expect((body as { detail: string }).detail).toContain('Midden-Limburg');
  });

  it('is read by officials, and changed by none of them', async () => {
    for (const name of ['behandelaar.abb', 'beleid.abb', 'auditor']) {
      const official = await test.signIn(name);
      const seen = await detail(official, founded.id);
      expect(seen.members.flatMap(({ actions }) => actions)).toEqual([]);
      await official.post(await memberPath(nele, founded.id, 'Beringen', 'consent')).expect(403);
      await official.patch(`/partnerships/${founded.id}`, { name: 'Van ons' }).expect(403);
    }
  });
});

describe('the answer of a member', () => {
  it('comes from its own person only', async () => {
    const path = await memberPath(nele, founded.id, 'Beringen', 'consent');
    expect((await nele.post(path).expect(403)).body).toMatchObject({ code: 'forbidden' });
    expect((await davide.post(path).expect(403)).body).toMatchObject({ code: 'forbidden' });
  });

  it('is needed from everybody before submitting', async () => {
    const { id } = await startDraft(nele, 'ps-demo', founded.id);
    await fillIn(nele, id);
    await consent(emine, founded.id);
    const { body } = await nele.post(`/applications/${id}/submit`).expect(422);
    expect(codes(body)).toContain('partnership_consent_missing');
    expect(JSON.stringify(body)).toContain('Maasmechelen, Zonhoven');
  });

  it('keeps who agreed, and when', async () => {
    const agreed = await membership(nele, founded.id, 'Beringen');
    expect(agreed).toMatchObject({ state: 'consented', answeredBy: emine.me.person.name });
    expect(agreed.answeredAt).not.toBeNull();
  });

  it('is given once', async () => {
    const { body } = await emine.post(await memberPath(emine, founded.id, 'Beringen', 'consent')).expect(409);
    expect(body).toMatchObject({ code: 'action_not_allowed' });
  });

  it('declines with a reason, and is then out of it', async () => {
    const path = await memberPath(davide, founded.id, 'Maasmechelen', 'decline');
    expect(codes((await davide.post(path, { reason: ' ' }).expect(422)).body)).toEqual(['reason_required']);
    await davide.post(path, { reason: 'De gemeenteraad wil niet.' }).expect(204);
    await davide.get(`/partnerships/${founded.id}`).expect(404);
    expect(await membership(nele, founded.id, 'Maasmechelen')).toMatchObject({
      state: 'declined',
      reason: 'De gemeenteraad wil niet.',
    });
  });

  it('can be asked again, and an invitation taken back', async () => {
    const localGovernmentId = await placeId(nele, 'Maasmechelen');
    await nele.post(`/partnerships/${founded.id}/members`, { localGovernmentId }).expect(201);
    await nele.post(await memberPath(nele, founded.id, 'Zonhoven', 'withdraw')).expect(200);
    expect((await membership(nele, founded.id, 'Zonhoven')).state).toBe('withdrawn');
    expect((await membership(nele, founded.id, 'Maasmechelen')).state).toBe('proposed');
  });
});

describe('asking a member', () => {
  const ask = async (body: object) => (await nele.post(`/partnerships/${founded.id}/members`, body).expect(422)).body;

  it('is refused for who lies in another reference region, with both named', async () => {
    const body = await ask({ localGovernmentId: await placeId(nele, 'Lievegem') });
    expect(body).toMatchObject({ code: 'outside_reference_region', errors: [{ pointer: '/localGovernmentId' }] });
    expect((body as { detail: string }).detail).toMatch(/Lievegem ligt in .*Gent.* Limburg/);
  });

  it('is refused for a code that ended by a merger, with the name of today', async () => {
    const body = await ask({ nis: '73040' });
    expect(body).toMatchObject({ code: 'local_government_merged', errors: [{ pointer: '/nis' }] });
    expect((body as { detail: string }).detail).toBe('Kortessem is gefuseerd tot Hasselt. Kies die gemeente.');
    const old = { localGovernmentId: await placeId(nele, 'Kortessem', false) };
    expect(await ask(old)).toMatchObject({ code: 'local_government_merged' });
  });

  it('is refused for who takes part or is asked already, and for nobody', async () => {
    const again = { localGovernmentId: await placeId(nele, 'Beringen') };
    const { body } = await nele.post(`/partnerships/${founded.id}/members`, again).expect(409);
    expect(body).toMatchObject({ code: 'already_partnership_member' });
    expect(await ask({ nis: '99999' })).toMatchObject({ code: 'partnership_members_invalid' });
    expect(await ask({ localGovernmentId: await placeId(nele, 'Zonhoven'), joinsOn: '2020-01-01' })).toMatchObject({
      code: 'membership_day_invalid',
    });
  });

  it('is refused for who agreed to take part elsewhere', async () => {
    const lead = await found(mehmet, 'Genk en As', 'As');
    const { body } = await mehmet
      .post(`/partnerships/${lead.id}/members`, { localGovernmentId: await placeId(nele, 'Beringen') })
      .expect(422);
    expect(body).toMatchObject({ code: 'municipality_in_other_partnership' });
    expect((body as { detail: string }).detail).toContain('Midden-Limburg');
  });

  it.each([
    [{}, '/localGovernmentId'],
    [{ localGovernmentId: 'x' }, '/localGovernmentId'],
    [{ nis: '12' }, '/nis'],
    [{ nis: '73040', joinsOn: '2026-02-31' }, '/joinsOn'],
  ])('refuses %j at the field', async (body, pointer) => {
    const answer = await nele.post(`/partnerships/${founded.id}/members`, body).expect(400);
    expect(answer.body).toMatchObject({ errors: [{ pointer }] });
  });

  it('is for the lead only', async () => {
    const body = { localGovernmentId: await placeId(nele, 'Zonhoven') };
    const answer = await emine.post(`/partnerships/${founded.id}/members`, body).expect(422);
    expect(answer.body).toMatchObject({ code: 'not_partnership_lead' });
  });
});

describe('asking ever more members', () => {
  it('stops at sixty a day for one person, whatever became of those', async () => {
    const karel = await test.signIn('directeur.houthalen-helchteren');
    test.clock.stopAt(new Date(Date.now() + 86_400_000 * 2).toISOString());
    const body = { localGovernmentId: await placeId(karel, 'Hechtel-Eksel') };
    const ask = (agent: SignedInAgent) => agent.post(`/partnerships/${founded.id}/members`, body);
    for (let time = 0; time < 60; time += 1) {
      await ask(karel).expect(201);
      await karel.post(await memberPath(karel, founded.id, 'Hechtel-Eksel', 'withdraw')).expect(200);
    }
    const { body: refused } = await ask(karel).expect(429);
    expect(refused).toMatchObject({ code: 'too_many_invitations', detail: expect.stringContaining('hoogstens 60') });
    await ask(nele).expect(201);
    await nele.post(await memberPath(nele, founded.id, 'Hechtel-Eksel', 'withdraw')).expect(200);
    test.clock.stopAt(new Date(Date.now() + 86_400_000 * 3).toISOString());
    await ask(karel).expect(201);
    await karel.post(await memberPath(karel, founded.id, 'Hechtel-Eksel', 'withdraw')).expect(200);
    test.clock.release();
  });
});

describe('two consents at the same moment', () => {
  it('bind a municipality to one partnership', async () => {
    const heusden = await staff('heusden-zolder');
    const mine = (await ledPartnership(mehmet)).id;
    for (const [lead, id] of [
      [nele, founded.id],
      [mehmet, mine],
    ] as const)
      await lead
        .post(`/partnerships/${id}/members`, { localGovernmentId: await placeId(lead, 'Heusden-Zolder') })
        .expect(201);
    const paths = [
      await memberPath(heusden, founded.id, 'Heusden-Zolder', 'consent'),
      await memberPath(heusden, mine, 'Heusden-Zolder', 'consent'),
    ];
    const answers = await Promise.all(paths.map((path) => heusden.post(path)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 422]);
    expect(answers.find(({ status }) => status === 422)?.body).toMatchObject({
      code: 'municipality_in_other_partnership',
    });
  });
});

describe('leaving', () => {
  let sofie: SignedInAgent;
  let tom: SignedInAgent;
  let id: string;

  beforeAll(async () => {
    sofie = await staff('eeklo');
    tom = await staff('wetteren');
    ({ id } = await ledPartnership(sofie));
  });

  const preview = async (agent: SignedInAgent, query = ''): Promise<LeavePreview> =>
    (await agent.get((await memberPath(agent, id, 'Wetteren', 'leave-preview')) + query).expect(200))
      .body as LeavePreview;

  it('is foreseen: who stays drops below the threshold', async () => {
    const foreseen = await preview(tom);
    expect(foreseen).toMatchObject({ enoughBefore: true, enoughAfter: false, moved: false, membersAfter: 4 });
    expect(foreseen.sentences.join(' ')).toContain('zonder nieuw lid kan het samenwerkingsverband niet meer aanvragen');
  });

  it('ends with the project that was filed in its name, and never before', async () => {
    const filed = await fileApplication(sofie, id);
    const foreseen = await preview(tom);
    expect(foreseen).toMatchObject({ moved: true, lastDay: filed.call.periodEnd, readable: [filed.reference] });
    const lastDay = (await preview(tom)).lastDay;
    const today = brusselsDay(test.clock.now());
    await tom.post(await memberPath(tom, id, 'Wetteren', 'leave'), { lastDay: today }).expect(200);
    expect(await membership(sofie, id, 'Wetteren')).toMatchObject({ state: 'ended', leftOn: lastDay });
    await tom.get(`/applications/${filed.id}`).expect(200);
    expect((await detail(tom, id)).applications).toMatchObject([{ id: filed.id, reference: filed.reference }]);
  });

  it('is not for other members, nor for the lead before it hands over', async () => {
    const path = await memberPath(sofie, id, 'Aalter', 'leave');
    expect((await tom.post(path, { lastDay: '2030-01-01' }).expect(403)).body).toMatchObject({ code: 'forbidden' });
    const own = await memberPath(sofie, id, 'Eeklo', 'leave');
    expect((await sofie.post(own, { lastDay: '2030-01-01' }).expect(422)).body).toMatchObject({
      code: 'partnership_lead_stays',
    });
    const past = await sofie.post(path, { lastDay: '2020-01-01' }).expect(422);
    expect(past.body).toMatchObject({ code: 'membership_day_invalid' });
  });

  it('lets who joins between years in after the project that runs', async () => {
    const body = { localGovernmentId: await placeId(sofie, 'Lievegem') };
    const { body: after } = await sofie.post(`/partnerships/${id}/members`, body).expect(201);
    const { members, periods } = after as PartnershipDetail;
    const joined = members.find(({ name }) => name === 'Lievegem');
    expect(periods).toHaveLength(1);
    expect(joined?.joinedOn.localeCompare(periods[0]?.periodEnd ?? '')).toBe(1);
  });

  it('hands the lead over to a member that agreed; what was filed stays with who filed it', async () => {
    const to = async (name: string) => ({ localGovernmentId: await placeId(sofie, name) });
    const refused = await sofie.post(`/partnerships/${id}/lead`, await to('Lievegem')).expect(422);
    expect(refused.body).toMatchObject({ code: 'partnership_lead_not_member' });
    const { body } = await sofie.post(`/partnerships/${id}/lead`, await to('Aalter')).expect(200);
    expect(body).toMatchObject({ leadName: 'Aalter', ownLead: false, applications: [{ applicantName: 'Eeklo' }] });
  });

  it('is written in the history, newest first', async () => {
    const { items } = (await tom.get(`/partnerships/${id}/timeline`).expect(200)).body as Page<TimelineEntry>;
    expect(items.map(({ text }) => text)).toEqual([
      'De leiding van het samenwerkingsverband is overgedragen.',
      'Lievegem is uitgenodigd.',
      'Wetteren verlaat het samenwerkingsverband.',
    ]);
    expect(items[2]).toMatchObject({ personName: 'Tom Verhelst', fromState: 'consented', toState: 'ended' });
  });
});

describe('handing over', () => {
  it('waits for a draft that can still be handed in', async () => {
    const { body } = await nele
      .post(`/partnerships/${founded.id}/lead`, { localGovernmentId: await placeId(nele, 'Beringen') })
      .expect(422);
    expect(body).toMatchObject({ code: 'partnership_has_draft' });
  });
});

describe('renaming', () => {
  it('is for the lead, on the version it knows', async () => {
    const path = `/partnerships/${founded.id}`;
    const { version } = await detail(nele, founded.id);
    expect((await emine.patch(path, { name: 'Van ons' }).expect(422)).body).toMatchObject({
      code: 'not_partnership_lead',
    });
    await nele.patch(path, { name: 'Limburg' }).set('If-Match', '"1"').expect(412);
    const answer = await nele.patch(path, { name: ' Hartje Limburg ' }).set('If-Match', `"${version}"`).expect(200);
    expect(answer.body).toMatchObject({ name: 'Hartje Limburg', version: version + 1 });
    await nele.patch(path, { name: ' ' }).expect(400);
  });
});
