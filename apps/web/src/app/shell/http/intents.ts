import { Injectable } from '@angular/core';
import { randomUuid } from '../data/random-uuid';

/** More than anybody has under way; the oldest gives way. */
const MOST = 50;

/**
 * What somebody meant to do and got no answer about yet. Whoever presses again after a cut connection means the same thing:
 * it goes out under the same key, and the server does it once. Forgotten with the window.
 */
@Injectable({ providedIn: 'root' })
export class Intents {
  private readonly keys = new Map<string, string>();

  /** The key of an intent, the same one until it is settled. */
  keyOf(intent: string): string {
    const key = this.keys.get(intent) ?? randomUuid();
    this.keys.set(intent, key);
    const [oldest] = this.keys.keys();
    if (this.keys.size > MOST && oldest !== undefined) this.keys.delete(oldest);
    return key;
  }

  /** There was an answer: meaning the same once more is something new. */
  settled(intent: string): void {
    this.keys.delete(intent);
  }
}
