import { signal } from '@angular/core';
import type { SaveState } from '@samenspoor/ui/save-status/save-status';

/** What came of trying to save a group of fields. */
export type SaveOutcome =
  /** On the server; `at` is the server's instant. */
  | { readonly kind: 'saved'; readonly at: string }
  /** Nothing that can be sent. */
  | { readonly kind: 'nothing' }
  /** No server was reached: the same is tried again later. */
  | { readonly kind: 'lost' }
  /** The rest can still be saved, or others' changes were merged: try again at once. */
  | { readonly kind: 'again' }
  /** Not possible before the person does something. */
  | { readonly kind: 'blocked' };

/** How long to wait: after the last keystroke per group, and before each new attempt without a connection. */
export interface SaveDelays<Group extends string> {
  readonly typing: Readonly<Record<Group, number>>;
  readonly retry: readonly number[];
}

/**
 * Saves while typing. Each group of fields waits for a pause in the typing; requests go one after the other, in the order
 * of `groups`, never two at once. Without a connection it keeps trying, ever slower, and at once when told to.
 */
export class SaveQueue<Group extends string> {
  private readonly waiting = new Map<Group, ReturnType<typeof setTimeout>>();
  private readonly due = new Set<Group>();
  private retryTimer: ReturnType<typeof setTimeout> | undefined;
  private failures = 0;
  private paused = false;
  private running: Promise<void> | null = null;
  private lastSaved: SaveState = { kind: 'idle' };
  private readonly current = signal<SaveState>({ kind: 'idle' });

  /** For the save status on the screen; refusals are for the caller to know. */
  readonly state = this.current.asReadonly();

  constructor(
    private readonly groups: readonly Group[],
    private readonly delays: SaveDelays<Group>,
    private readonly save: (group: Group) => Promise<SaveOutcome>,
  ) {}

  /** Something in this group changed: save it after a pause. */
  changed(group: Group): void {
    clearTimeout(this.waiting.get(group));
    this.waiting.set(
      group,
      setTimeout(() => this.ripen(group), this.delays.typing[group]),
    );
  }

  /** Saves everything that waits, now. Resolves when there is nothing more to do, or nothing that can be done. */
  async flush(): Promise<void> {
    for (const [group, timer] of this.waiting) {
      clearTimeout(timer);
      this.due.add(group);
    }
    this.waiting.clear();
    do await this.run();
    while (this.next() !== undefined && this.failures === 0);
  }

  /** Resolves when no request is under way. */
  async quiet(): Promise<void> {
    while (this.running !== null) await this.running;
  }

  /** Holds back everything until `resume`: a person has to choose first. */
  pause(): void {
    this.paused = true;
  }

  resume(): void {
    this.paused = false;
    void this.run();
  }

  /** The connection may be back: don't wait for the next attempt. */
  retryNow(): void {
    if (this.due.size > 0) void this.run();
  }

  /** Stops all timers; what is under way comes to its end. */
  stop(): void {
    for (const timer of this.waiting.values()) clearTimeout(timer);
    this.waiting.clear();
    clearTimeout(this.retryTimer);
  }

  private ripen(group: Group): void {
    this.waiting.delete(group);
    this.due.add(group);
    void this.run();
  }

  private run(): Promise<void> {
    clearTimeout(this.retryTimer);
    this.running ??= this.work().finally(() => {
      this.running = null;
    });
    return this.running;
  }

  private async work(): Promise<void> {
    for (let group = this.next(); group !== undefined; group = this.next()) {
      this.due.delete(group);
      if (this.failures === 0) this.current.set({ kind: 'saving' });
      const outcome = await this.save(group);
      if (outcome.kind === 'lost') return this.postpone(group);
      this.failures = 0;
      this.settle(group, outcome);
    }
  }

  private settle(group: Group, outcome: Exclude<SaveOutcome, { kind: 'lost' }>): void {
    if (outcome.kind === 'saved') this.lastSaved = { kind: 'saved', at: outcome.at };
    if (outcome.kind === 'again') this.due.add(group);
    this.current.set(this.next() === undefined ? this.lastSaved : { kind: 'saving' });
  }

  private postpone(group: Group): void {
    this.due.add(group);
    this.current.set({ kind: 'retrying' });
    const wait = this.delays.retry[Math.min(this.failures, this.delays.retry.length - 1)];
    this.failures += 1;
    this.retryTimer = setTimeout(() => void this.run(), wait);
  }

  private next(): Group | undefined {
    return this.paused ? undefined : this.groups.find((group) => this.due.has(group));
  }
}
