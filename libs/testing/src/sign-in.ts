import type { MeView } from '@samenspoor/contracts/identity/me';
import { agent } from 'supertest';
import type { Test } from 'supertest';

/** A signed-in browser for tests: keeps its cookie, and repeats the CSRF token in unsafe requests. */
export interface SignedInAgent {
  readonly me: MeView;
  /** The session as a `Cookie` header, for requests by other means. */
  readonly cookie: string;
  /** Paths start after `/api/v1`. */
  get(path: string): Test;
  post(path: string, body?: object): Test;
  put(path: string, body: object): Test;
  patch(path: string, body: object): Test;
  delete(path: string): Test;
}

/** Demo people that journeys and specs rely on, by user name; `database/seeds/demo/main-people.ts` makes them. */
export type MainUserName =
  | 'medewerker.houthalen-helchteren'
  | 'directeur.houthalen-helchteren'
  | 'collega.houthalen-helchteren'
  | 'medewerker.eeklo'
  | 'medewerker.wetteren'
  | 'coordinator.oost-vlaanderen'
  | 'expert.oost-vlaanderen'
  | 'coordinator.limburg'
  | 'expert.limburg'
  | 'behandelaar.abb'
  | 'beleid.abb'
  | 'auditor'
  | 'beheerder'
  | 'medewerker.debrug'
  | 'directeur.debrug'
  | 'medewerker.samensterk';

const API = '/api/v1';
const MOST_REDIRECTS = 12;

/**
 * Signs somebody of the demo in by the real flow (login hint at the development provider, code, PKCE, session).
 * `address` is where the server listens: `http://127.0.0.1:41234`.
 */
export async function signIn(address: string, userName: MainUserName | (string & {})): Promise<SignedInAgent> {
  const browser = agent(address);
  const query = { login_hint: userName, returnTo: `${API}/me` };
  const answer = await browser.get(`${API}/auth/login`).query(query).redirects(MOST_REDIRECTS);
  if (answer.status !== 200) throw new Error(`signing in as ${userName} ended with ${answer.status}: ${answer.text}`);
  const me = answer.body as MeView;
  const guarded = (test: Test): Test => test.set('X-CSRF-Token', me.csrfToken);
  const here = { path: '/', domain: new URL(address).hostname, secure: false, script: false };
  return {
    me,
    cookie: browser.jar.getCookie('samenspoor', here)?.toValueString() ?? '',
    get: (path) => browser.get(API + path),
    post: (path, body) => guarded(browser.post(API + path)).send(body),
    put: (path, body) => guarded(browser.put(API + path)).send(body),
    patch: (path, body) => guarded(browser.patch(API + path)).send(body),
    delete: (path) => guarded(browser.delete(API + path)),
  };
}
