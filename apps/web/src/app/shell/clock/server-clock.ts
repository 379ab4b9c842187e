import { DestroyRef, Injectable, computed, inject, signal } from '@angular/core';

const TICK_MS = 10_000;

/**
 * The server's clock. Screens count down and foresee refusals with this one, because the clock of a person's machine may
 * be wrong and the server is the one that judges.
 */
@Injectable({ providedIn: 'root' })
export class ServerClock {
  private offsetMs = 0;
  private readonly current = signal(Date.now());

  /** Epoch milliseconds, moving every ten seconds. */
  readonly now = this.current.asReadonly();
  /** The same as an ISO instant. */
  readonly nowIso = computed(() => new Date(this.current()).toISOString());

  constructor() {
    const timer = setInterval(() => this.current.set(this.exact()), TICK_MS);
    inject(DestroyRef).onDestroy(() => clearInterval(timer));
  }

  /** Takes over the time of an answer of the server. */
  sync(nowIso: string): void {
    const server = Date.parse(nowIso);
    if (Number.isNaN(server)) return;
    this.offsetMs = server - Date.now();
    this.current.set(server);
  }

  /** This very moment by the server's clock, in epoch milliseconds. */
  exact(): number {
    return Date.now() + this.offsetMs;
  }
}
