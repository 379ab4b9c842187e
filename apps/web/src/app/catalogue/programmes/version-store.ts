import { HttpClient, HttpHeaders, httpResource } from '@angular/common/http';
import { Injectable, computed, effect, inject, linkedSignal, signal, untracked } from '@angular/core';
import type { ProgrammeVersionSaved, ProgrammeVersionView } from '@samenspoor/contracts/catalogue/programme-version';
import { problemDetail } from '@samenspoor/contracts/problems/problem-texts';
import { adviseProgramme, judgeProgramme } from '@samenspoor/domain/catalogue/judge-programme';
import type { ProgrammeContent } from '@samenspoor/domain/catalogue/programme-content';
import { firstValueFrom } from 'rxjs';
import { problemOf } from '../../shell/http/problem-error';
import { autosave } from '../../shell/saving/autosave';
import { Session } from '../../shell/session/session';
import { KeptSections } from './kept-sections';

/** The parts of a content that are saved apart. */
export type Section = keyof ProgrammeContent;

/** Something that can be taken back. */
interface Step {
  readonly content: ProgrammeContent;
  readonly section: Section;
  readonly label: string;
  /** Typing in one field is one step. */
  readonly key: string;
}

const MOST_STEPS = 100;

/** One version of a programme on the screen: its content, saved while it changes, what is wrong in it, and the way back. */
@Injectable()
export class VersionStore {
  private readonly http = inject(HttpClient);
  private readonly session = inject(Session);
  private readonly kept = inject(KeptSections);
  private readonly which = signal<{ readonly code: string; readonly number: number } | null>(null);
  private readonly steps = signal<readonly Step[]>([]);
  private readonly touched = signal<ReadonlySet<string>>(new Set());
  /** From here on everything that is wrong is shown, not only where somebody has been. */
  private readonly strict = signal(false);
  /** Sections that changed here and aren't on the server yet. */
  private readonly waiting = new Set<Section>();
  private known = 0;
  /** The content as it is on the server, as far as is known here. */
  private stored: Partial<ProgrammeContent> = {};

  readonly address = computed(() => {
    const which = this.which();
    return which && `/api/v1/programmes/${encodeURIComponent(which.code)}/versions/${which.number}`;
  });
  readonly version = httpResource<ProgrammeVersionView>(() => {
    const address = this.address();
    if (!address) return undefined;
    return this.mayEdit() ? `${address}/draft` : address;
  });
  private readonly before = httpResource<ProgrammeVersionView>(() => {
    const which = this.which();
    if (!which || which.number < 2) return undefined;
    return `/api/v1/programmes/${encodeURIComponent(which.code)}/versions/${which.number - 1}`;
  });

  readonly mayEdit = computed(() => this.session.can('programme:edit'));
  readonly view = computed(() => (this.version.hasValue() ? this.version.value() : null));
  readonly problem = computed(() => problemOf(this.version.error()));
  readonly isDraft = computed(() => this.view()?.state === 'draft');
  readonly content = linkedSignal(() => this.view()?.content ?? EMPTY);
  readonly refusals = computed(() => judgeProgramme(this.content()));
  readonly advice = computed(() => adviseProgramme(this.content()));
  readonly lastStep = computed(() => this.steps().at(-1) ?? null);
  /** Row codes that stand here or stood in the version before. */
  readonly takenRows = computed(() => new Set([this.content(), this.earlier()].flatMap(codesOfRows)));
  private readonly earlier = computed(() => (this.before.hasValue() ? this.before.value().content : EMPTY));

  /** What a former visit could not save is on the screen again. */
  readonly restored = signal(false);

  readonly saving = autosave<ProgrammeContent>({ save: (changes) => this.save(changes) });

  constructor() {
    effect(() => {
      const view = this.view();
      if (view?.state === 'draft') untracked(() => this.takeUp(view));
    });
  }

  open(code: string, number: number): void {
    this.which.set({ code, number });
  }

  /** A change of one section. `key` names the field when somebody types in it; without one it is a step of its own. */
  change<Name extends Section>(section: Name, value: ProgrammeContent[Name], label: string, key = ''): void {
    if (!this.isDraft()) return;
    const last = this.lastStep();
    if (key === '' || last?.key !== key)
      this.steps.update((steps) => [...steps, { content: this.content(), section, label, key }].slice(-MOST_STEPS));
    if (key === '') this.touched.set(new Set());
    this.put(section, value);
  }

  /** Takes the last step back. */
  undo(): void {
    const last = this.lastStep();
    if (!last) return;
    this.steps.update((steps) => steps.slice(0, -1));
    this.put(last.section, last.content[last.section]);
  }

  touch(pointer: string): void {
    this.touched.update((touched) => new Set([...touched, pointer]));
  }

  showEverything(): void {
    this.strict.set(true);
  }

  /** What is wrong at one field, once somebody has been there. */
  messagesAt(pointer: string): readonly string[] {
    if (!this.isDraft() || !(this.strict() || this.touched().has(pointer))) return [];
    return this.refusals()
      .filter((found) => found.pointer === pointer)
      .map(({ code, params }) => problemDetail(code, params));
  }

  /** Takes what somebody else saved, instead of what waits here. */
  renew(): void {
    this.saving.forget();
    this.waiting.clear();
    this.keepWaiting();
    this.restored.set(false);
    this.steps.set([]);
    this.known = 0;
    this.version.reload();
  }

  /** The version of the draft as last saved from here: for `If-Match`. */
  entityTag(): string {
    return `"${Math.max(this.known, this.view()?.version ?? 0)}"`;
  }

  private put<Name extends Section>(section: Name, value: ProgrammeContent[Name]): void {
    this.content.update((content) => ({ ...content, [section]: value }));
    this.waiting.add(section);
    this.keepWaiting();
    this.saving.put({ [section]: value });
  }

  private async save(changes: Partial<ProgrammeContent>): Promise<void> {
    const tag = this.entityTag();
    const headers = new HttpHeaders({ 'If-Match': tag });
    const sent = Object.keys(changes) as Section[];
    for (const section of sent) this.waiting.delete(section);
    try {
      const address = this.address() ?? '';
      const saved = await firstValueFrom(this.http.patch<ProgrammeVersionSaved>(address, changes, { headers }));
      if (`"${saved.version - 1}"` !== tag) await this.takeOver(sent);
      this.known = Math.max(this.known, saved.version);
      this.stored = { ...this.stored, ...changes };
      this.keepWaiting();
    } catch (error) {
      for (const section of sent) this.waiting.add(section);
      throw error;
    }
  }

  /** A draft that was just read: what was typed before the session ended goes on from there. */
  private takeUp({ content }: ProgrammeVersionView): void {
    this.stored = content;
    const kept = this.kept.recall(this.address() ?? '', content);
    for (const section of Object.keys(kept) as Section[]) {
      this.put(section, kept[section] ?? content[section]);
      this.restored.set(true);
    }
  }

  private keepWaiting(): void {
    this.kept.keep(this.address() ?? '', this.waiting, this.stored, this.content());
  }

  /** Somebody else saved other sections meanwhile: they are shown, and nothing here overwrites them. */
  private async takeOver(sent: readonly Section[]): Promise<void> {
    const view = await firstValueFrom(this.http.get<ProgrammeVersionView>(`${this.address() ?? ''}/draft`));
    this.known = view.version;
    this.stored = view.content;
    const own = [...this.waiting, ...sent];
    this.content.update((content) => ({
      ...view.content,
      ...Object.fromEntries(own.map((section) => [section, content[section]])),
    }));
  }
}

const EMPTY: ProgrammeContent = {
  objectives: [],
  themes: [],
  incentives: [],
  criteria: [],
  attachments: [],
  questions: [],
  applicantTypes: [],
  eligibility: [],
};

const codesOfRows = ({ themes }: ProgrammeContent): string[] =>
  themes.flatMap(({ rows }) => rows.map(({ code }) => code));
