import type { SignedIn } from '../../platform/access/signed-in';

/** How long this process believes what it read about a session, in milliseconds. */
export const CACHE_TTL = 10_000;

/** More sessions than this at once in one process are read again rather than kept. */
const MOST_ENTRIES = 20_000;

interface Entry {
  readonly signedIn: SignedIn;
  readonly until: number;
}

/**
 * What this process knows about sessions, so that a request costs no query for who asks. Entries are found by the whole
 * signed cookie, which was checked when the entry was made: another cookie is simply not found.
 */
export class SessionCache {
  private readonly entries = new Map<string, Entry>();
  private readonly cookiesOfSession = new Map<string, string>();
  private epoch = 0;
  private on = true;

  constructor(private readonly milliseconds: () => number = () => performance.now()) {}

  get(cookie: string): SignedIn | undefined {
    const entry = this.entries.get(cookie);
    return entry !== undefined && entry.until > this.milliseconds() ? entry.signedIn : undefined;
  }

  /** A mark to take before reading a session: what was forgotten since then is not put back by a slow read. */
  get mark(): number {
    return this.epoch;
  }

  /** Keeps what was read since `mark`. */
  put(cookie: string, signedIn: SignedIn, mark: number): void {
    if (!this.on || mark !== this.epoch) return;
    if (this.entries.size >= MOST_ENTRIES) this.clear();
    this.entries.set(cookie, { signedIn, until: this.milliseconds() + CACHE_TTL });
    this.cookiesOfSession.set(signedIn.sessionId, cookie);
  }

  /** A session changed or ended, here or in another process. */
  forget(sessionId: string): void {
    this.epoch += 1;
    const cookie = this.cookiesOfSession.get(sessionId);
    if (cookie === undefined) return;
    this.entries.delete(cookie);
    this.cookiesOfSession.delete(sessionId);
  }

  /** Without news from other processes nothing may be kept; with news again, it may. */
  keepWhile(informed: boolean): void {
    this.on = informed;
    this.clear();
  }

  private clear(): void {
    this.epoch += 1;
    this.entries.clear();
    this.cookiesOfSession.clear();
  }
}
