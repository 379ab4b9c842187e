import { DOCUMENT } from '@angular/common';
import { DestroyRef, type Signal, computed, inject, signal } from '@angular/core';
import type { Problem } from '@samenspoor/contracts/problems/problem';
import type { SaveState } from '@samenspoor/ui/save-status/save-status';
import { ServerClock } from '../clock/server-clock';
import { ProblemError, problemOf } from '../http/problem-error';

/** How somebody saves, and how long a quiet moment is. */
export interface AutosaveOptions<Changes extends object> {
  /** Sends these changes; rejects with a `ProblemError`. Never called twice at once. */
  readonly save: (changes: Partial<Changes>) => Promise<void>;
  /** Quiet time after the last keystroke, in milliseconds. */
  readonly delayMs?: number;
}

const RETRY_MS: readonly number[] = [2_000, 5_000, 10_000, 30_000];

/**
 * Saves while typing, per field: changes of different fields are merged, one request runs at a time, a lost connection is
 * retried for ever, and a field that the server refuses is held back (until it changes) without holding up the others.
 * Make one with `autosave()` in a component; `flush()` before a step that needs everything on the server.
 */
export class Autosave<Changes extends object> {
  private readonly status = signal<SaveState>({ kind: 'idle' });
  private readonly refusal = signal<Problem | null>(null);
  private pending: Partial<Changes> = {};
  private held: Partial<Changes> = {};
  private running: Promise<void> | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private attempts = 0;

  /** For `<ss-save-status>`. */
  readonly state: Signal<SaveState> = this.status.asReadonly();
  /** What the server refused last; null when nothing is held back. */
  readonly problem: Signal<Problem | null> = this.refusal.asReadonly();
  readonly isDirty = computed(() => this.status().kind !== 'idle' && this.status().kind !== 'saved');

  constructor(
    private readonly options: AutosaveOptions<Changes>,
    private readonly clock: ServerClock,
  ) {}

  /** Notes changes, to be sent after the quiet time. A later change of the same field replaces the earlier one. */
  put(changes: Partial<Changes>): void {
    this.pending = { ...this.pending, ...changes };
    for (const field of keysOf(changes)) delete this.held[field];
    if (this.status().kind !== 'retrying') this.status.set({ kind: 'saving' });
    this.plan(this.options.delayMs ?? 800);
  }

  /** Sends what is waiting now. True when everything is on the server. */
  async flush(): Promise<boolean> {
    clearTimeout(this.timer);
    while (this.running !== null) await this.running;
    this.pending = { ...this.held, ...this.pending };
    this.held = {};
    if (keysOf(this.pending).length > 0) await this.run();
    return !this.isDirty();
  }

  /** Drops what isn't on the server: the person takes what somebody else saved instead. */
  forget(): void {
    clearTimeout(this.timer);
    this.pending = {};
    this.held = {};
    this.refusal.set(null);
    this.status.set({ kind: 'idle' });
  }

  /** Stops retrying: the page is gone. */
  stop(): void {
    clearTimeout(this.timer);
  }

  private plan(delayMs: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.run(), delayMs);
  }

  private async run(): Promise<void> {
    if (this.running !== null || keysOf(this.pending).length === 0) return;
    const sent = this.pending;
    this.pending = {};
    this.running = this.send(sent);
    await this.running;
  }

  private async send(sent: Partial<Changes>): Promise<void> {
    try {
      await this.options.save(sent);
      this.attempts = 0;
      this.running = null;
      this.settle();
    } catch (error) {
      this.running = null;
      if (isPassing(error)) this.retry(sent);
      else this.hold(sent, problemOf(error));
    }
  }

  private settle(): void {
    if (keysOf(this.pending).length > 0) return this.plan(0);
    if (keysOf(this.held).length > 0) return this.status.set({ kind: 'refused' });
    this.refusal.set(null);
    this.status.set({ kind: 'saved', at: new Date(this.clock.exact()).toISOString() });
  }

  private retry(sent: Partial<Changes>): void {
    this.pending = { ...sent, ...this.pending };
    this.status.set({ kind: 'retrying' });
    this.plan(RETRY_MS[Math.min(this.attempts, RETRY_MS.length - 1)] ?? 0);
    this.attempts += 1;
  }

  private hold(sent: Partial<Changes>, problem: Problem | null): void {
    const named = new Set(problem?.errors.map((error) => error.pointer.split('/')[1]));
    const refused = keysOf(sent).filter((field) => named.has(String(field)));
    const holdAll = refused.length === 0;
    for (const field of keysOf(sent)) {
      if (holdAll || refused.includes(field)) this.held[field] = sent[field];
      else if (!(field in this.pending)) this.pending[field] = sent[field];
    }
    this.refusal.set(problem);
    this.status.set({ kind: 'refused' });
    if (keysOf(this.pending).length > 0) this.plan(0);
  }
}

/** An `Autosave` that lives as long as the component, and warns when the window closes with unsaved work. */
export function autosave<Changes extends object>(options: AutosaveOptions<Changes>): Autosave<Changes> {
  const saving = new Autosave(options, inject(ServerClock));
  const window = inject(DOCUMENT).defaultView;
  const warn = (event: Event): void => {
    if (saving.isDirty()) event.preventDefault();
  };
  window?.addEventListener('beforeunload', warn);
  inject(DestroyRef).onDestroy(() => {
    window?.removeEventListener('beforeunload', warn);
    saving.stop();
    void saving.flush();
  });
  return saving;
}

function keysOf<Fields extends object>(fields: Fields): (keyof Fields)[] {
  return Object.keys(fields) as (keyof Fields)[];
}

function isPassing(error: unknown): boolean {
  return (
    error instanceof ProblemError &&
    (error.connectionLost || error.problem.status >= 500 || error.problem.status === 429)
  );
}
