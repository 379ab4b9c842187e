import request, { agent } from 'supertest';
import { startTestApp } from '../support/test-app';
import type { TestApp } from '../support/test-app';

let test: TestApp;

beforeAll(async () => {
  test = await startTestApp();
});

afterAll(() => test.close());

const COOKIE = /^samenspoor=[^;]+; Path=\/; Expires=[^;]+; HttpOnly; SameSite=Lax$/;

describe('signing in', () => {
  it('goes by the provider and back, without a page for a known hint', async () => {
    const nele = await test.signIn('medewerker.houthalen-helchteren');
    expect(nele.me.person.name).toBe('Nele Vandersmissen');
    expect(nele.me.capacity).toMatchObject({ role: 'municipal_staff', roleTitle: 'Medewerker', regionName: null });
    expect(nele.me.permissions).toContain('application:create');
    expect(nele.me.demo).toBe(true);
  });

  it('keeps the session in a cookie that no script reads and no other site sends along', async () => {
    const browser = agent(test.address);
    const login = await browser.get('/api/v1/auth/login?login_hint=auditor').expect(302);
    expect(login.get('Set-Cookie')?.[0]).toMatch(COOKIE);
  });

  it('asks for PKCE, a state and a nonce, and hands the hint on', async () => {
    const login = await request(test.address).get('/api/v1/auth/login?login_hint=auditor').expect(302);
    const url = new URL(login.get('Location') ?? '');
    expect(url.pathname).toBe('/idp/auth');
    expect(Object.fromEntries(url.searchParams)).toMatchObject({
      code_challenge_method: 'S256',
      login_hint: 'auditor',
      response_type: 'code',
    });
    expect(url.searchParams.get('state')).toBeTruthy();
    expect(url.searchParams.get('nonce')).toBeTruthy();
  });

  it('gives the browser another session id than the one it came with', async () => {
    const browser = agent(test.address);
    const before = await browser.get('/api/v1/auth/login?login_hint=auditor&returnTo=/api/v1/me');
    const after = await browser
      .get(new URL(before.get('Location') ?? '').href.slice(test.address.length))
      .redirects(10);
    expect(after.status).toBe(200);
    const old = (before.get('Set-Cookie')?.[0] ?? '').split(';')[0] ?? '';
    await request(test.address).get('/api/v1/me').set('Cookie', old).expect(401);
  });

  it('never goes to another site afterwards', async () => {
    const browser = agent(test.address);
    const answer = await browser
      .get('/api/v1/auth/login')
      .query({ login_hint: 'auditor', returnTo: '//elders.example' })
      .redirects(10);
    expect(answer.redirects.at(-1)).toBe(`${test.address}/`);
  });

  it('signs in as somebody else over whoever was signed in', async () => {
    const browser = agent(test.address);
    const go = (hint: string) =>
      browser.get('/api/v1/auth/login').query({ login_hint: hint, returnTo: '/api/v1/me' }).redirects(12);
    expect((await go('auditor')).body.person.name).toBe('Marc Segers');
    expect((await go('behandelaar.abb')).body.person.name).toBe('Lieve Goossens');
    expect((await go('auditor')).body.person.name).toBe('Marc Segers');
  });

  it('begins at the public address when somebody came by another name', async () => {
    const answer = await request(test.address)
      .get('/api/v1/auth/login?login_hint=auditor&returnTo=%2Faanvragen')
      .set('Host', 'localhost:1')
      .expect(302);
    const location = answer.get('Location') ?? '';
    expect(location.startsWith(`${test.address}/api/v1/auth/login?`)).toBe(true);
    expect(new URL(location).searchParams.get('returnTo')).toBe('/aanvragen');
    expect(answer.get('Set-Cookie')).toBeUndefined();
  });

  it('says what to do when the answer of the provider is not for this browser', async () => {
    const page = await request(test.address).get('/api/v1/auth/callback?code=x&state=y').set('Accept', 'text/html');
    expect(page.status).toBe(400);
    expect(page.text).toContain('Aanmelden is niet gelukt');
    const problem = await request(test.address).get('/api/v1/auth/callback?code=x&state=y').expect(401);
    expect(problem.body.code).toBe('not_signed_in');
  });

  it('refuses an answer with a forged state', async () => {
    const browser = agent(test.address);
    await browser.get('/api/v1/auth/login?login_hint=auditor').expect(302);
    await browser.get('/api/v1/auth/callback?code=x&state=y').expect(401);
    await browser.get('/api/v1/me').expect(401);
  });

  it('tells somebody without a capacity whom to ask', async () => {
    await test.dataSource.query(
      `update capacity set valid_to = '2020-01-01' where person_id = (select id from person where subject = 'beheerder')`,
    );
    const page = await agent(test.address)
      .get('/api/v1/auth/login?login_hint=beheerder')
      .set('Accept', 'text/html')
      .redirects(10);
    expect(page.status).toBe(403);
    expect(page.text).toContain('Vraag toegang aan de beheerder');
  });

  it('ends access that is taken away, without waiting for the next sign-in', async () => {
    const expert = await test.signIn('expert.limburg');
    await test.dataSource.query(`delete from person where subject = 'expert.limburg'`);
    await test.dataSource.query(`select pg_notify('session_changed', sid) from session`);
    await new Promise((resolve) => setTimeout(resolve, 100));
    await expert.get('/me').expect(401);
  });
});

describe('the page of the development provider', () => {
  const openPage = (hint?: string) => {
    const browser = agent(test.address);
    const query = { returnTo: '/api/v1/me', ...(hint === undefined ? {} : { login_hint: hint }) };
    return browser
      .get('/api/v1/auth/login')
      .query(query)
      .redirects(5)
      .then((page) => ({ browser, page }));
  };

  it('shows the people of the stories as cards, and signs in whom is chosen', async () => {
    const { browser, page } = await openPage();
    expect(page.text).toContain('Demo-omgeving – fictieve gegevens');
    expect(page.text.indexOf('value="auditor"')).toBeGreaterThan(page.text.indexOf('value="medewerker.eeklo"'));
    const action = new URL(page.redirects.at(-1) ?? '').pathname;
    const me = await browser.post(action).type('form').send({ userName: 'medewerker.eeklo' }).redirects(10);
    expect(me.body.person.name).toBe('Sofie De Baets');
  });

  it('says so when nobody has the name of the hint', async () => {
    const { browser, page } = await openPage('<b>niemand</b>');
    expect(page.text).toContain('Er is niemand met de gebruikersnaam “&lt;b&gt;niemand&lt;/b&gt;”');
    const action = new URL(page.redirects.at(-1) ?? '').pathname;
    await browser.post(action).type('form').send({ userName: 'nobody' }).expect(422);
  });

  it('allows nothing but its own style', async () => {
    const { page } = await openPage();
    expect(page.get('Content-Security-Policy')).toMatch(
      /default-src 'none'; style-src 'sha256-[^']+'; script-src 'none'/,
    );
  });
});

describe('signing out', () => {
  it('ends the session for good, and sends the browser on to the provider', async () => {
    const nele = await test.signIn('medewerker.houthalen-helchteren');
    const { body } = await nele.post('/auth/logout').expect(200);
    expect(body.redirectTo).toMatch(/\/idp\/session\/end\?.*id_token_hint=/);
    await nele.get('/me').expect(401);
  });

  it('needs the token of the session', async () => {
    const browser = agent(test.address);
    await browser.get('/api/v1/auth/login?login_hint=auditor').redirects(10);
    const refused = await browser.post('/api/v1/auth/logout').expect(403);
    expect(refused.body.code).toBe('csrf_failed');
    await browser.get('/api/v1/me').expect(200);
  });

  it('is no error for somebody who is not signed in', async () => {
    const { body } = await request(test.address).post('/api/v1/auth/logout').expect(200);
    expect(body).toEqual({ redirectTo: '/' });
  });
});

describe('choosing a capacity', () => {
  it('goes on with the permissions of the other one', async () => {
    const bart = await test.signIn('coordinator.limburg');
    expect(bart.me.capacities.map(({ role }) => role)).toEqual(['trajectory_coordinator', 'trajectory_expert']);
    expect(bart.me.permissions).toContain('trajectory:assign');
    const capacityId = bart.me.capacities[1]?.id ?? '';
    const { body } = await bart.put('/me/capacity', { capacityId }).expect(200);
    expect(body.capacity).toMatchObject({ role: 'trajectory_expert', regionName: 'Limburg' });
    expect((await bart.get('/me')).body.permissions).not.toContain('trajectory:assign');
  });

  it('refuses the capacity of somebody else', async () => {
    const bart = await test.signIn('coordinator.limburg');
    const other = await test.signIn('auditor');
    const refused = await bart.put('/me/capacity', { capacityId: other.me.capacity.id }).expect(422);
    expect(refused.body).toMatchObject({ code: 'unknown_capacity', errors: [{ pointer: '/capacityId' }] });
  });

  it('refuses an id that is none', async () => {
    const bart = await test.signIn('coordinator.limburg');
    const refused = await bart.put('/me/capacity', { capacityId: 'x' }).expect(400);
    expect(refused.body.errors).toEqual([
      { pointer: '/capacityId', code: 'not_an_id', detail: 'Dit is geen geldig kenmerk.' },
    ]);
  });
});
