import { DestroyRef, Injectable, computed, effect, inject, signal } from '@angular/core';
import { DOCUMENT } from '@angular/common';
import type { ApplicationSaved } from '@samenspoor/contracts/applications/application-live';
import type { Problem } from '@samenspoor/contracts/problems/problem';
import type { SaveState } from '@samenspoor/ui/save-status/save-status';
import { WINDOW_ID } from '../shell/live/window-id';
import { Session } from '../shell/session/session';
import { ProblemError, problemOf } from '../shell/http/problem-error';
import { ApplicationsApi } from './applications-api';
import { cellsOf } from './content/cells';
import type { Conflict } from './content/draft-content';
import { LOCAL_STORAGE, LocalCopy } from './content/local-copy';
import { Draft } from './draft';
import { OpenApplication } from './open-application';
import { type Choice, Clashes, chosenText } from './saving/clashes';
import { OPEN_LINE, OtherWindows } from './saving/other-windows';
import { SAVE_DELAYS } from './saving/save-delays';
import { type SaveOutcome, SaveQueue } from './saving/save-queue';
import {
  SAVE_GROUPS,
  type SaveGroup,
  type SaveRequest,
  groupOf,
  messagesOfRefusal,
  saveRequest,
} from './saving/save-request';

/** Saves a draft while it is typed: in order, on the version it was made on, and never losing a word. */
@Injectable()
export class DraftSaving {
  private readonly api = inject(ApplicationsApi);
  private readonly open = inject(OpenApplication);
  private readonly draft = inject(Draft);
  private readonly storage = inject(LOCAL_STORAGE);
  private readonly openLine = inject(OPEN_LINE);
  private readonly windowId = inject(WINDOW_ID);
  private readonly personId = inject(Session).me()?.person.id ?? '';
  private readonly queue = new SaveQueue(SAVE_GROUPS, inject(SAVE_DELAYS), (group) => this.save(group));
  private readonly copy = signal<LocalCopy | null>(null);
  private readonly kept = signal(false);
  private readonly clashes = new Clashes();
  private readonly broughtBack = signal(false);
  private readonly failure = signal<Problem | null>(null);
  private readonly handed = signal(false);
  private windows: OtherWindows | null = null;

  /** Cells that somebody else changed too: the person chooses. Nothing is saved meanwhile. */
  readonly conflicts = this.clashes.list;
  /** True while this screen shows typing that a former visit couldn't save. */
  readonly restored = computed(() => this.broughtBack() && this.draft.content.unsaved().length > 0);
  /** A refusal that belongs to no field. */
  readonly problem = this.failure.asReadonly();
  /** True once the application was handed in on this screen. */
  readonly handedIn = this.handed.asReadonly();
  readonly state = computed<SaveState>(() => {
    const queued = this.queue.state();
    if (queued.kind === 'retrying') return { kind: 'retrying', kept: this.kept() };
    if (queued.kind === 'saving') return queued;
    const unsaved = this.draft.content.unsaved();
    const held = unsaved.some((cell) => this.draft.held().has(cell));
    if (held || this.conflicts().length > 0 || this.failure() !== null) return { kind: 'refused' };
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
      void this.queue.flush().finally(() => {
        this.queue.stop();
        this.windows?.close();
      });
    });
    effect(() => {
      const edits = this.draft.content.kept();
      this.kept.set(this.copy()?.keep(edits) ?? false);
    });
  }

  /** Opens an application, and takes up what a former visit left unsaved on this machine. */
  async start(id: string): Promise<void> {
    this.copy.set(null);
    this.windows?.close();
    await this.open.load(id);
    const view = this.open.view();
    if (!view) return;
    this.draft.content.reset(cellsOf(view));
    this.windows = new OtherWindows(this.openLine, id, this.windowId, (version) => void this.catchUp(version));
    const copy = new LocalCopy(this.storage, this.personId, id, this.windowId);
    if (this.open.editable() && copy.leftBehind()) this.takeUp(copy, await this.windows.alive());
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

  /** Somebody saved, here or elsewhere: takes over what changed, and asks about what was changed here too. */
  heard(event: ApplicationSaved): void {
    if (event.by.personId !== this.personId) this.clashes.heard(event);
    void this.catchUp(event.version);
  }

  /** Something was changed otherwise than by typing: a file came or went. */
  async refresh(): Promise<void> {
    await this.queue.quiet();
    const view = this.open.view();
    if (view) await this.merge(view.id);
  }

  /** The application is at this version now; once no request is under way, looks whether this screen knows. */
  async catchUp(version: number): Promise<void> {
    await this.queue.quiet();
    const view = this.open.view();
    if (view && version > view.version) await this.merge(view.id);
  }

  /** The person chose for each conflict. */
  settle(choices: ReadonlyMap<string, Choice>): void {
    for (const clash of this.conflicts()) {
      const mine = this.draft.text(clash.cell);
      const text = chosenText({ ...clash, mine }, choices.get(clash.cell) ?? 'mine');
      if (text === null) this.draft.content.drop(clash.cell);
      else this.draft.edit(clash.cell, text);
    }
    this.clashes.clear();
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
      const answer = await this.api.save(view, request);
      this.open.takeNewer(answer);
      this.disagree(this.draft.content.saved(request.sent, cellsOf(this.open.view() ?? answer)));
      this.windows?.saved(answer.version);
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
    const messages = messagesOfRefusal(problem, request);
    const tellsMore = Object.keys(messages).some((cell) => this.draft.messagesAt(cell).length === 0);
    if (tellsMore) this.draft.refused(messages);
    else if (problem.status !== 401) this.failure.set(problem);
    return { kind: tellsMore ? 'again' : 'blocked' };
  }

  /** Somebody else saved first: takes over what they changed elsewhere, asks about what both changed. */
  private async merge(id: string): Promise<SaveOutcome> {
    try {
      const fresh = await this.api.read(id);
      if (!this.open.takeNewer(fresh)) return { kind: 'again' };
      const conflicts = this.draft.content.rebase(cellsOf(fresh));
      this.disagree(conflicts);
      return { kind: conflicts.length > 0 ? 'blocked' : 'again' };
    } catch {
      return { kind: 'lost' };
    }
  }

  /** What was typed since the page is here counts more than what was left behind. */
  private takeUp(copy: LocalCopy, alive: ReadonlySet<string>): void {
    const { edits, forget } = copy.adopt(alive);
    const typed = new Set(this.draft.content.unsaved());
    const left = Object.entries(edits).filter(([cell]) => !typed.has(cell));
    this.disagree(this.draft.content.restore(Object.fromEntries(left)));
    this.broughtBack.set(this.draft.content.unsaved().length > 0);
    if (copy.keep(this.draft.content.kept())) forget();
  }

  private disagree(conflicts: readonly Conflict[]): void {
    if (conflicts.length === 0) return;
    this.clashes.add(conflicts);
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
