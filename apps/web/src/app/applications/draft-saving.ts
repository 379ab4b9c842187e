import { DestroyRef, Injectable, computed, effect, inject, signal } from '@angular/core';
import { DOCUMENT } from '@angular/common';
import type { Problem } from '@samenspoor/contracts/problems/problem';
import type { SaveState } from '@samenspoor/ui/save-status/save-status';
import { Session } from '../shell/session/session';
import { ProblemError, problemOf } from '../shell/http/problem-error';
import { ApplicationsApi } from './applications-api';
import { cellsOf } from './content/cells';
import type { Conflict } from './content/draft-content';
import { LOCAL_STORAGE, LocalCopy } from './content/local-copy';
import { Draft } from './draft';
import { OpenApplication } from './open-application';
import { SAVE_DELAYS } from './saving/save-delays';
import { type SaveOutcome, SaveQueue } from './saving/save-queue';
import { SAVE_GROUPS, type SaveGroup, type SaveRequest, groupOf, saveRequest } from './saving/save-request';

/** Saves a draft while it is typed: in order, on the version it was made on, and never losing a word. */
@Injectable()
export class DraftSaving {
  private readonly api = inject(ApplicationsApi);
  private readonly open = inject(OpenApplication);
  private readonly draft = inject(Draft);
  private readonly storage = inject(LOCAL_STORAGE);
  private readonly personId = inject(Session).me()?.person.id ?? '';
  private readonly queue = new SaveQueue(SAVE_GROUPS, inject(SAVE_DELAYS), (group) => this.save(group));
  private readonly copy = signal<LocalCopy | null>(null);
  private readonly clashes = signal<readonly Conflict[]>([]);
  private readonly broughtBack = signal(false);
  private readonly failure = signal<Problem | null>(null);
  private readonly handed = signal(false);

  /** Cells that somebody else changed too: the person chooses. Nothing is saved meanwhile. */
  readonly conflicts = this.clashes.asReadonly();
  /** True while this screen shows typing that a former visit couldn't save. */
  readonly restored = computed(() => this.broughtBack() && this.draft.content.unsaved().length > 0);
  /** A refusal that belongs to no field. */
  readonly problem = this.failure.asReadonly();
  /** True once the application was handed in on this screen. */
  readonly handedIn = this.handed.asReadonly();
  readonly state = computed<SaveState>(() => {
    const queued = this.queue.state();
    if (queued.kind === 'retrying' || queued.kind === 'saving') return queued;
    const unsaved = this.draft.content.unsaved();
    const held = unsaved.some((cell) => this.draft.messagesAt(cell).length > 0);
    if (held || this.clashes().length > 0 || this.failure() !== null) return { kind: 'refused' };
    // From the first keystroke: "bewaard" must not stand beside what still waits for a pause in the typing.
    return unsaved.length > 0 ? { kind: 'saving' } : queued;
  });

  constructor() {
    const document = inject(DOCUMENT);
    const hidden = (): void => void (document.visibilityState === 'hidden' && this.queue.flush());
    const online = (): void => this.queue.retryNow();
    document.addEventListener('visibilitychange', hidden);
    document.defaultView?.addEventListener('online', online);
    inject(DestroyRef).onDestroy(() => {
      document.removeEventListener('visibilitychange', hidden);
      document.defaultView?.removeEventListener('online', online);
      void this.queue.flush().finally(() => this.queue.stop());
    });
    effect(() => this.copy()?.keep(this.draft.content.kept()));
  }

  /** Opens an application, and takes up what a former visit left unsaved on this machine. */
  async start(id: string): Promise<void> {
    this.copy.set(null);
    await this.open.load(id);
    const view = this.open.view();
    if (!view) return;
    this.draft.content.reset(cellsOf(view));
    const copy = new LocalCopy(this.storage, this.personId, id);
    const kept = this.open.editable() ? copy.read() : {};
    this.disagree(this.draft.content.restore(kept));
    this.broughtBack.set(this.draft.content.unsaved().length > 0);
    this.copy.set(copy);
    for (const group of SAVE_GROUPS) this.queue.changed(group);
  }

  /** Somebody typed: judged at once, saved soon, together with whatever couldn't be saved before. */
  edit(cell: string, text: string): void {
    if (!this.open.editable()) return;
    this.failure.set(null);
    this.draft.edit(cell, text);
    for (const group of new Set([cell, ...this.draft.content.unsaved()].map(groupOf))) this.queue.changed(group);
  }

  /** Saves now; resolves when everything that can be saved is. */
  flush(): Promise<void> {
    return this.queue.flush();
  }

  /** The person chose for each conflict: the cells named here become what the other wrote. */
  settle(theirs: readonly string[]): void {
    for (const cell of theirs) this.draft.content.drop(cell);
    this.clashes.set([]);
    for (const group of SAVE_GROUPS) this.queue.changed(group);
    this.queue.resume();
  }

  /** Hands in what is on the server. Null when that worked, else why not. */
  async submit(): Promise<Problem | null> {
    await this.queue.flush();
    const view = this.open.view();
    if (!view || this.draft.content.unsaved().length > 0) return NOT_ALL_SAVED;
    try {
      this.open.take(await this.api.submit(view.id, view.version));
      this.handed.set(true);
      return null;
    } catch (error) {
      const problem = problemOf(error);
      if (problem?.status === 412) await this.merge(view.id);
      if (problem?.code === 'already_submitted') await this.open.load(view.id);
      return problem;
    }
  }

  private async save(group: SaveGroup): Promise<SaveOutcome> {
    const view = this.open.view();
    const request = saveRequest(group, this.draft.unsent());
    if (!view || !request || !this.open.editable()) return { kind: 'nothing' };
    try {
      const answer = await this.api.save(view.id, view.version, request);
      this.open.take(answer);
      this.draft.content.saved(request.sent, cellsOf(answer));
      return { kind: 'saved', at: answer.updatedAt };
    } catch (error) {
      return this.failed(error, request, view.id);
    }
  }

  private async failed(error: unknown, request: SaveRequest, id: string): Promise<SaveOutcome> {
    const problem = problemOf(error);
    if (!(error instanceof ProblemError) || !problem) throw error;
    if (error.connectionLost || problem.status >= 500 || problem.status === 429) return { kind: 'lost' };
    if (problem.status === 412) return this.merge(id);
    if (problem.status === 409 || problem.status === 404) await this.open.load(id);
    const messages = messagesAt(problem, request);
    const tellsMore = Object.keys(messages).some((cell) => this.draft.messagesAt(cell).length === 0);
    if (tellsMore) this.draft.refused(messages);
    else if (problem.status !== 401) this.failure.set(problem);
    return { kind: tellsMore ? 'again' : 'blocked' };
  }

  /** Somebody else saved first: takes over what they changed elsewhere, asks about what both changed. */
  private async merge(id: string): Promise<SaveOutcome> {
    try {
      const fresh = await this.api.read(id);
      this.open.take(fresh);
      const conflicts = this.draft.content.rebase(cellsOf(fresh));
      this.disagree(conflicts);
      return { kind: conflicts.length > 0 ? 'blocked' : 'again' };
    } catch {
      return { kind: 'lost' };
    }
  }

  private disagree(conflicts: readonly Conflict[]): void {
    if (conflicts.length === 0) return;
    this.clashes.set(conflicts);
    this.queue.pause();
  }
}

const NOT_ALL_SAVED: Problem = {
  type: 'about:blank',
  title: 'Nog niet alles is bewaard',
  status: 0,
  detail: 'Kijk na of u verbinding hebt en of alle velden juist zijn. Dien daarna opnieuw in.',
  code: 'stale_version',
  errors: [],
};

function messagesAt(problem: Problem, request: SaveRequest): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    problem.errors
      .map((error) => [request.cellAt(error.pointer), [error.detail]] as const)
      .filter(([cell]) => cell.startsWith('/') && (request.group === 'lines' || cell in request.sent)),
  );
}
