import { DOCUMENT } from '@angular/common';
import { Injectable, type WritableSignal, effect, inject, linkedSignal, untracked } from '@angular/core';
import { Session } from '../session/session';

/**
 * What somebody typed in this window and didn't save yet, by what it belongs to ("oproep.ps-2027"): it is there again after
 * a session that ended and signing in anew. It belongs to one person and one window, and ends with the window. Once the
 * session is over nothing changes any more, so that a page that closes doesn't wipe out what it kept.
 */
@Injectable({ providedIn: 'root' })
export class KeptTyping {
  private readonly session = inject(Session);
  private readonly storage = storageOf(inject(DOCUMENT).defaultView);

  /** Keeps this, as JSON, instead of what was kept for the same thing. */
  keep(what: string, typed: unknown): void {
    this.attempt(what, (storage, key) => storage.setItem(key, JSON.stringify(typed)));
  }

  forget(what: string): void {
    this.attempt(what, (storage, key) => storage.removeItem(key));
  }

  /** What was kept, in the form in which it was; null when nothing was. */
  recall<Typed>(what: string): Typed | null {
    return this.attempt(what, (storage, key) => JSON.parse(storage.getItem(key) ?? 'null') as Typed | null) ?? null;
  }

  /** A full or blocked storage is no reason to stop somebody from typing. */
  private attempt<Outcome>(what: string, act: (storage: Storage, key: string) => Outcome): Outcome | undefined {
    const person = this.session.me()?.person.id;
    if (person === undefined || this.storage === null) return undefined;
    try {
      return act(this.storage, `samenspoor.getypt.${person}.${what}`);
    } catch {
      return undefined;
    }
  }
}

/**
 * A text that somebody types and sends with a button: there again after a session that ended before that. `what` names what
 * it belongs to, null while that isn't known; `initial` is how it begins. Set it back, or `forget` it, once it is sent.
 */
export function keptText(what: () => string | null, initial = (): string => ''): WritableSignal<string> {
  const typing = inject(KeptTyping);
  const text = linkedSignal<string | null, string>({
    source: what,
    computation: (name) => untracked(() => (name === null ? null : typing.recall<string>(name)) ?? initial()),
  });
  effect(() => {
    const [name, typed] = [what(), text()];
    if (name === null) return;
    if (typed === untracked(initial)) typing.forget(name);
    else typing.keep(name, typed);
  });
  return text;
}

function storageOf(window: Window | null): Storage | null {
  try {
    return window?.sessionStorage ?? null;
  } catch {
    return null; // reading the property itself throws where cookies are blocked
  }
}
