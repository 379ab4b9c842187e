import type { TimelineEntry } from '@samenspoor/contracts/audit/timeline';
import type { LocalGovernmentView } from '@samenspoor/contracts/catalogue/local-government';
import type {
  AddOrganisationPerson,
  OrganisationPeopleView,
  OrganisationPersonAdded,
} from '@samenspoor/contracts/identity/organisation-people';
import type { Page } from '@samenspoor/contracts/kernel/page';
import type { Problem } from '@samenspoor/contracts/problems/problem';
import type { SignedInAgent } from '@samenspoor/testing/sign-in';
import { agent } from 'supertest';
import { startTestApp } from '../support/test-app';
import type { TestApp } from '../support/test-app';
import { LEEN, TODAY, dayFromNow } from './somebody-new';

let test: TestApp;
let administrator: SignedInAgent;
/** An organisation that was just added. */
let id: string;

const place = async (query: string): Promise<string> => {
  const { items } = (await administrator.get(`/local-governments?${query}`)).body as Page<LocalGovernmentView>;
  return items[0]?.id ?? '';
};

beforeAll(async () => {
  test = await startTestApp();
  administrator = await test.signIn('beheerder');
  const municipalityId = await place('query=Genk');
  const added = await administrator.post('/organisations', { name: 'vzw Nieuw', kbo: '0999.000.327', municipalityId });
  ({ id } = added.body as { id: string });
});

afterAll(() => test.close());

const people = async (of = id): Promise<OrganisationPeopleView> =>
  (await administrator.get(`/organisations/${of}/people`).expect(200)).body as OrganisationPeopleView;

const add = async (change: Partial<AddOrganisationPerson> = {}, to = id): Promise<OrganisationPersonAdded> =>
  (await administrator.post(`/organisations/${to}/people`, { ...LEEN, ...change }).expect(201))
    .body as OrganisationPersonAdded;

const refused = async (change: Partial<AddOrganisationPerson>, status: number) =>
  ((await administrator.post(`/organisations/${id}/people`, { ...LEEN, ...change }).expect(status)).body as Problem)
    .errors;

const setLastDay = (capacityId: string, lastDay: string | null) =>
  administrator.put(`/organisations/${id}/people/${capacityId}/last-day`, { lastDay });

const capacityOf = async (email: string = LEEN.email): Promise<string> =>
  (await people()).items.find((item) => item.email === email)?.capacityId ?? '';

const mailsTo = async (email: string) => {
  await test.runDue();
  return test.dataSource.query<{ subject: string; text: string }[]>(
    'select subject, text from mail_message where to_email = $1 order by id',
    [email],
  );
};

describe('a new organisation gets people', () => {
  it('has nobody at first, and is told that nobody can sign', async () => {
    expect(await people()).toEqual({
      organisation: { id, name: 'vzw Nieuw', kind: 'organisation' },
      items: [],
      withoutSignatory: true,
    });
  });

  it('somebody new is added and invited by mail, signs in and begins an application', async () => {
    const { known, personName, people: view } = await add();
    expect([known, personName]).toEqual([false, 'Leen Maes']);
    expect(view.items).toEqual([
      expect.objectContaining({
        name: 'Leen Maes',
        email: LEEN.email,
        roleTitle: 'Medewerker organisatie',
        validFrom: TODAY,
        validTo: null,
        phase: 'now',
        invited: false,
      }),
    ]);
    const [mail] = await mailsTo(LEEN.email);
    expect(mail?.subject).toBe('U kunt werken voor vzw Nieuw in Samenspoor');
    expect(mail?.text).toContain(`${administrator.me.person.name} geeft u toegang`);
    expect(mail?.text).toContain('/api/v1/auth/login?login_hint=leen.maes%40nieuw.example');

    const leen = await test.signIn('leen.maes@nieuw.example');
    expect(leen.me.capacity).toMatchObject({ role: 'organisation_staff', organisationName: 'vzw Nieuw' });
    const started = await leen.post('/applications', { callCode: 'ps-demo' }).expect(201);
    expect(started.body).toMatchObject({ applicant: { name: 'vzw Nieuw' } });
  });

  it('is on a card of the development provider', async () => {
    const page = await agent(test.address).get('/api/v1/auth/login').redirects(5);
    expect(page.text).toContain('value="leen.maes@nieuw.example"');
    expect(page.text).toContain('Medewerker organisatie, vzw Nieuw');
  });

  it('somebody who is known keeps the own name, and gets the capacity beside those they have', async () => {
    const { email } = (await test.signIn('medewerker.samensterk')).me.person;
    const given = await add({
      email: email.toUpperCase(),
      givenName: 'Iemand',
      familyName: 'Anders',
      role: 'signatory',
    });
    expect(given.known).toBe(true);
    expect(given.personName).not.toBe('Iemand Anders');
    expect(given.people.withoutSignatory).toBe(false);
    const { capacities, capacity } = (await test.signIn('medewerker.samensterk')).me;
    expect(capacity.organisationName).toBe('vzw Samen Sterk');
    expect(capacities.map(({ role, organisationName }) => [role, organisationName])).toContainEqual([
      'signatory',
      'vzw Nieuw',
    ]);
    expect((await mailsTo(email)).map(({ subject }) => subject)).toContain(
      'U kunt werken voor vzw Nieuw in Samenspoor',
    );
  });

  it('a municipality does so too, in its own roles', async () => {
    const genk = await place('query=Genk');
    const before = await people(genk);
    const { people: after } = await add({ email: 'nieuw@genk.example', role: 'municipal_staff' }, genk);
    expect(after.items).toHaveLength(before.items.length + 1);
    expect((await test.signIn('nieuw@genk.example')).me.capacity.organisationName).toBe('Genk');
  });
});

describe('adding somebody is refused at the field', () => {
  it.each([
    ['an address that is none', { email: 'leen' }, 422, '/email', 'email_invalid'],
    ['a role of a municipality', { role: 'municipal_staff' }, 422, '/role', 'role_not_of_applicant'],
    ['a role of the ministry', { role: 'case_handler' }, 422, '/role', 'role_not_of_applicant'],
    ['an end before the beginning', { validTo: dayFromNow(-1) }, 422, '/validTo', 'capacity_ends_before_it_begins'],
    ['the same capacity twice', {}, 409, '/email', 'capacity_exists'],
    ['a day that does not exist', { validFrom: '2026-02-30' }, 400, '/validFrom', 'not_a_date'],
    ['no name', { familyName: ' ' }, 400, '/familyName', 'required'],
  ] as const)('%s', async (_, change, status, pointer, code) => {
    expect(await refused(change, status)).toEqual([expect.objectContaining({ pointer, code })]);
  });

  it('an organisation that is none', async () => {
    await administrator.post('/organisations/00000000-0000-4000-8000-000000000000/people', LEEN).expect(404);
    await administrator.get('/organisations/00000000-0000-4000-8000-000000000000/people').expect(404);
  });

  it('keeps nobody when two add the same new person at once', async () => {
    const twins = { ...LEEN, email: 'tweeling@nieuw.example' };
    const answers = await Promise.all([1, 2].map(() => administrator.post(`/organisations/${id}/people`, twins)));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    const [{ count } = { count: 0 }] = await test.dataSource.query<{ count: number }[]>(
      'select count(*)::int as count from person where email = $1',
      [twins.email],
    );
    expect(count).toBe(1);
  });
});

describe('a capacity ends', () => {
  it('on a day to come, and not before', async () => {
    const capacityId = await capacityOf();
    const { items } = (await setLastDay(capacityId, dayFromNow(10)).expect(200)).body as OrganisationPeopleView;
    expect(items.find((item) => item.capacityId === capacityId)).toMatchObject({
      validTo: dayFromNow(10),
      phase: 'now',
    });
    await setLastDay(capacityId, null).expect(200);
  });

  it('at once, also for who is signed in', async () => {
    const leen = await test.signIn('leen.maes@nieuw.example');
    const capacityId = await capacityOf();
    const { items } = (await setLastDay(capacityId, dayFromNow(-1)).expect(200)).body as OrganisationPeopleView;
    expect(items.find((item) => item.capacityId === capacityId)?.phase).toBe('ended');
    await test.dataSource.query(`select pg_notify('session_changed', sid) from session`);
    await new Promise((resolve) => setTimeout(resolve, 100));
    await leen.get('/me').expect(401);
  });

  it('is refused when another administrator changed it since it was read', async () => {
    const { people: before } = await add({ email: 'even.later@example.org' });
    const { capacityId = '', version = 0 } = before.items.find(({ email }) => email.startsWith('even.later')) ?? {};
    const change = (lastDay: string) => setLastDay(capacityId, lastDay).set('If-Match', `"${version}"`);
    await change(dayFromNow(5)).expect(200);
    const { body } = await change(dayFromNow(9)).expect(412);
    expect(body).toMatchObject({ code: 'stale_version', changed: ['validTo'] });
    expect((await people()).items.find((item) => item.capacityId === capacityId)).toMatchObject({
      validTo: dayFromNow(5),
      version: version + 1,
    });
  });

  it('once: after that somebody is added anew', async () => {
    const capacityId = await capacityOf();
    const { body } = await setLastDay(capacityId, null).expect(409);
    expect((body as Problem).code).toBe('capacity_ended');
    expect((await add()).known).toBe(true);
    expect((await people()).items.filter(({ email }) => email === LEEN.email).map(({ phase }) => phase)).toEqual([
      'now',
      'ended',
    ]);
  });

  it('never long before it began, and only at its own applicant', async () => {
    const capacityId = await capacityOf();
    const { body } = await setLastDay(capacityId, dayFromNow(-2)).expect(422);
    expect((body as Problem).errors).toEqual([
      expect.objectContaining({ pointer: '/lastDay', code: 'capacity_ends_before_it_begins' }),
    ]);
    const brug = await place('kind=organisation&query=Brug');
    await administrator.put(`/organisations/${brug}/people/${capacityId}/last-day`, { lastDay: null }).expect(404);
  });

  it('leaves the last signatory missing, as advice', async () => {
    const signatory = (await people()).items.find(({ role }) => role === 'signatory')?.capacityId ?? '';
    const view = (await setLastDay(signatory, dayFromNow(-1)).expect(200)).body as OrganisationPeopleView;
    expect(view.withoutSignatory).toBe(true);
  });

  it('is in the history, by name and without an address', async () => {
    const { items } = (await administrator.get(`/organisations/${id}/timeline`).expect(200))
      .body as Page<TimelineEntry>;
    expect(items.map(({ action }) => action)).toEqual(
      expect.arrayContaining(['organisation.added', 'capacity.given', 'capacity.last_day_set']),
    );
    expect(items.map(({ text }) => text)).toContain('Leen Maes (Medewerker organisatie) kreeg toegang.');
    expect(JSON.stringify(items)).not.toContain('@');
  });

  it('before the mail left: nobody is told', async () => {
    await add({ email: 'vergissing@nieuw.example', givenName: 'Per' });
    await setLastDay(await capacityOf('vergissing@nieuw.example'), dayFromNow(-1)).expect(200);
    expect(await mailsTo('vergissing@nieuw.example')).toEqual([]);
  });
});

describe('who may run the people of an organisation', () => {
  it.each(['medewerker.debrug', 'directeur.debrug', 'medewerker.eeklo', 'behandelaar.abb', 'beleid.abb', 'auditor'])(
    '%s may not',
    async (userName) => {
      const somebody = await test.signIn(userName);
      const path = `/organisations/${id}/people`;
      const nothing = '00000000-0000-4000-8000-000000000000';
      for (const answer of [
        await somebody.get(path),
        await somebody.post(path, LEEN),
        await somebody.put(`${path}/${nothing}/last-day`, { lastDay: null }),
        await somebody.post(`${path}/${nothing}/invitation`),
        await somebody.get(`/organisations/${id}/timeline`),
      ])
        expect(answer.status).toBe(403);
    },
  );
});
