import type { MeView } from '@samenspoor/contracts/identity/me';
import type { Problem } from '@samenspoor/contracts/problems/problem';

/** What came back, read once. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly bytes: Buffer;
}

/** The body of an answer as JSON. */
export function bodyOf<View>({ bytes }: Answer): View {
  return JSON.parse(bytes.toString('utf8')) as View;
}

/** The body of a refusal; its media type says that it is one. */
export function problemOf(answer: Answer): Problem {
  const type = answer.headers.get('content-type') ?? '';
  if (!type.startsWith('application/problem+json')) throw new Error(`not a problem but ${type}: ${answer.status}`);
  return bodyOf<Problem>(answer);
}

const MOST_REDIRECTS = 12;

/**
 * A program that talks to the API as an outsider would write it: plain `fetch`, its cookies kept by hand, the CSRF
 * token of `GET /me` repeated in every unsafe request.
 */
export class HttpClient {
  private readonly cookies = new Map<string, string>();
  private csrfToken: string | null = null;

  /** `address` is where the product listens: `http://127.0.0.1:3000`. */
  constructor(private readonly address: string) {}

  /** Signs in by the standard login hint, following each redirect itself. */
  async signIn(userName: string): Promise<MeView> {
    const query = new URLSearchParams({ login_hint: userName, returnTo: '/api/v1/me' });
    let next = `${this.address}/api/v1/auth/login?${query.toString()}`;
    for (let count = 0; count < MOST_REDIRECTS; count += 1) {
      const answer = await this.fetch('GET', next, {});
      const location = answer.headers.get('location');
      if (location === null) return this.take(bodyOf<MeView>(answer));
      next = new URL(location, next).href;
    }
    throw new Error(`signing in as ${userName} went round in circles`);
  }

  get(path: string): Promise<Answer> {
    return this.send('GET', path);
  }

  /** An unsafe request; a body that is a text is sent as it is. */
  send(method: string, path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Answer> {
    const token: Record<string, string> = this.csrfToken === null ? {} : { 'X-CSRF-Token': this.csrfToken };
    const type: Record<string, string> = body === undefined ? {} : { 'Content-Type': 'application/json' };
    return this.fetch(method, `${this.address}/api/v1${path}`, { ...token, ...type, ...headers }, body);
  }

  private take(me: MeView): MeView {
    this.csrfToken = me.csrfToken;
    return me;
  }

  private async fetch(method: string, url: string, headers: Record<string, string>, body?: unknown): Promise<Answer> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await fetch(url, {
      method,
      redirect: 'manual',
      headers: { ...headers, ...(cookie !== '' && { Cookie: cookie }) },
      body: body === undefined ? null : typeof body === 'string' ? body : JSON.stringify(body),
    });
    for (const line of answer.headers.getSetCookie()) this.keep(line);
    return { status: answer.status, headers: answer.headers, bytes: Buffer.from(await answer.arrayBuffer()) };
  }

  private keep(line: string): void {
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
    const gone = value === '' || /;\s*max-age=0\b|;\s*expires=Thu, 01 Jan 1970/i.test(line);
    if (gone) this.cookies.delete(name);
    else this.cookies.set(name, value);
  }
}
