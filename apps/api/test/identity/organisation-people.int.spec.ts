import type { TimelineEntry } from '@samenspoor/contracts/audit/timeline';
import type { LocalGovernmentView } from '@samenspoor/contracts/catalogue/local-government';
import type {
  AddOrganisationPerson,
  OrganisationPeopleView,
  OrganisationPersonAdded,
} from '@samenspoor/contracts/identity/organisation-people';
import type { Page } from '@samenspoor/contracts/kernel/page';
import type { Problem } from '@samenspoor/contracts/problems/problem';
import { brusselsDay } from '@samenspoor/domain/kernel/brussels-day';
import type { SignedInAgent } from '@samenspoor/testing/sign-in';
import { agent } from 'supertest';
import { AcceptInvitation } from '../../src/identity/sign-in/accept-invitation';
import { startTestApp } from '../support/test-app';
import type { TestApp } from '../support/test-app';

const DAY = 86_400_000;
const dayFromNow = (days: number): string => brusselsDay(new Date(Date.now() + days * DAY));
const TODAY = dayFromNow(0);

const LEEN: AddOrganisationPerson = {
  givenName: 'Leen',
  familyName: 'Maes',
  email: 'Leen.Maes@nieuw.example',
  role: 'organisation_staff',
  validFrom: TODAY,
  validTo: null,
};

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

describe('where another provider vouches for people', () => {
  const ISSUER = 'https://aanmelden.example';
  const identity = (subject: string) => ({ issuer: ISSUER, subject, idToken: '' });
  let real: TestApp;
  let official: SignedInAgent;
  let organisation: string;

  /** Signs in at our own provider, and afterwards the settings tell of another one. */
  beforeAll(async () => {
    real = await startTestApp();
    official = await real.signIn('beheerder');
    const { Settings } = await import('../../src/platform/config/settings');
    Object.assign(real.app.get(Settings), { provider: { issuer: ISSUER, clientId: 'x', clientSecret: 'y' } });
    const { items } = (await official.get('/local-governments?kind=organisation')).body as Page<LocalGovernmentView>;
    organisation = items[0]?.id ?? '';
  });

  afterAll(() => real.close());

  const secretIn = async (email: string): Promise<string> => {
    await real.runDue();
    const mails = await real.dataSource.query<{ text: string }[]>(
      'select text from mail_message where to_email = $1 order by id desc',
      [email],
    );
    return /auth\/login\?invitation=([\w-]+)/.exec(mails[0]?.text ?? '')?.[1] ?? '';
  };

  const invite = async (email: string): Promise<OrganisationPersonAdded> =>
    (await official.post(`/organisations/${organisation}/people`, { ...LEEN, email }).expect(201))
      .body as OrganisationPersonAdded;

  const accept = (secret: string, subject: string): Promise<boolean> =>
    real.app.get(AcceptInvitation).execute(secret, identity(subject));

  const personOf = (subject: string) =>
    real.dataSource.query<{ email: string; role: string }[]>(
      `select p.email, c.role from person p join capacity c on c.person_id = p.id
        where p.issuer = $1 and p.subject = $2 order by c.position`,
      [ISSUER, subject],
    );

  it('somebody is invited, and is who signs in with the secret of the mail, once', async () => {
    const { people: view } = await invite('mia@nieuw.example');
    expect(view.items.find(({ email }) => email === 'mia@nieuw.example')?.invited).toBe(true);
    const secret = await secretIn('mia@nieuw.example');
    expect(await accept('x'.repeat(43), 'mia')).toBe(false);
    expect(await accept(secret, 'mia')).toBe(true);
    expect(await personOf('mia')).toEqual([{ email: 'mia@nieuw.example', role: 'organisation_staff' }]);
    expect(await accept(secret, 'somebody-else')).toBe(false);
    expect(await personOf('somebody-else')).toEqual([]);
  });

  it('keeps the digest of the secret only', async () => {
    await invite('digest@nieuw.example');
    const secret = await secretIn('digest@nieuw.example');
    const [row] = await real.dataSource.query<{ invitation_digest: string }[]>(
      `select invitation_digest from person where email = 'digest@nieuw.example'`,
    );
    expect(row?.invitation_digest).toMatch(/^[0-9a-f]{64}$/);
    expect(row?.invitation_digest).not.toContain(secret);
  });

  it('who signs in already under another address gets the capacity', async () => {
    await invite('mia.tweede@nieuw.example');
    expect(await accept(await secretIn('mia.tweede@nieuw.example'), 'mia')).toBe(true);
    expect(await personOf('mia')).toHaveLength(2);
  });

  it('an invitation ends, and can be sent again to who has not signed in', async () => {
    const { people: view } = await invite('laat@nieuw.example');
    const capacityId = view.items.find(({ email }) => email === 'laat@nieuw.example')?.capacityId ?? '';
    const old = await secretIn('laat@nieuw.example');
    await official.post(`/organisations/${organisation}/people/${capacityId}/invitation`).expect(200);
    const secret = await secretIn('laat@nieuw.example');
    expect(secret).not.toBe(old);
    expect(await accept(old, 'laat')).toBe(false);
    real.clock.stopAt(new Date(Date.now() + 31 * DAY).toISOString());
    expect(await accept(secret, 'laat')).toBe(false);
    real.clock.release();
    expect(await accept(secret, 'laat')).toBe(true);
    const again = await official.post(`/organisations/${organisation}/people/${capacityId}/invitation`).expect(409);
    expect((again.body as Problem).code).toBe('already_signed_in_before');
  });
});
