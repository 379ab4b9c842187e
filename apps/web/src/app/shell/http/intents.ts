import { InjectionToken } from '@angular/core';
import { randomUuid } from '../data/random-uuid';

/** How long after its last attempt an intent is still the same one, in milliseconds: the same words an hour later are new ones. */
export const INTENT_TTL = 600_000;

/** More than anybody has under way; the oldest gives way. */
const MOST = 50;

interface Attempt {
  readonly key: string;
  readonly until: number;
}

/**
 * What somebody meant to do and got no answer about yet. Whoever presses again after a cut connection means the same thing:
 * it goes out under the same key, and the server does it once. Forgotten with the window.
 */
export class Intents {
  private readonly attempts = new Map<string, Attempt>();

  constructor(
    private readonly milliseconds: () => number,
    private readonly newKey: () => string = randomUuid,
  ) {}

  /** The key of an intent, the same one until it is settled. */
  keyOf(intent: string): string {
    const now = this.milliseconds();
    const before = this.attempts.get(intent);
    const key = before !== undefined && now < before.until ? before.key : this.newKey();
    this.attempts.delete(intent);
    this.attempts.set(intent, { key, until: now + INTENT_TTL });
    const [oldest] = this.attempts.keys();
    if (this.attempts.size > MOST && oldest !== undefined) this.attempts.delete(oldest);
    return key;
  }

  /** There was an answer: meaning the same once more is something new. */
  settled(intent: string): void {
    this.attempts.delete(intent);
  }
}

/** The intents of this window. */
export const INTENTS = new InjectionToken<Intents>('what was meant and not answered yet', {
  providedIn: 'root',
  factory: () => new Intents(() => performance.now()),
});
