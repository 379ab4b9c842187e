import { HttpClient } from '@angular/common/http';
import { Injectable, computed, inject, signal } from '@angular/core';
import type { ApplicationView } from '@samenspoor/contracts/applications/application';
import type { ContinueApplication } from '@samenspoor/contracts/applications/continue';
import type { Problem } from '@samenspoor/contracts/problems/problem';
import { type ThemeChoice, themesOf } from '@samenspoor/domain/applications/continue/earlier-year';
import { planContinuation } from '@samenspoor/domain/applications/continue/plan-continuation';
import { workOutKpiTable } from '@samenspoor/domain/applications/kpi-table';
import { firstValueFrom } from 'rxjs';
import { problemOf } from '../../shell/http/problem-error';
import { applicationUrl } from '../applications-api';
import { incentiveCell, incentiveText } from '../content/asked-cells';
import { Draft } from '../draft';
import { DraftSaving } from '../draft-saving';
import { OpenApplication } from '../open-application';
import { VersionsApi } from '../versions/versions-api';
import { type LastIncentive, lastIncentives } from './last-incentives';
import { LastYear } from './last-year';
import { GOING_ON, type TypedChoice, chosenTheme, earlierOf, wrongChoice } from './theme-choices';

/** What else comes along. */
export type Details = Pick<ContinueApplication, 'takeContact' | 'takeAccount' | 'takeMotivations'>;

/** The version before and after taking over: what there is to undo. */
interface Done {
  readonly before: number;
  readonly after: number;
}

/** The choices per theme, what they come to under the rules of today, and taking them over. */
@Injectable()
export class ContinueStore {
  private readonly http = inject(HttpClient);
  private readonly open = inject(OpenApplication);
  private readonly draft = inject(Draft);
  private readonly saving = inject(DraftSaving);
  private readonly versions = inject(VersionsApi);
  private readonly lastYear = inject(LastYear);

  private readonly typed = signal<Readonly<Record<string, TypedChoice>>>({});
  readonly details = signal<Details>({ takeContact: true, takeAccount: true, takeMotivations: true });
  /** Codes of the stimulansen to ask for again; none by itself: each is asked for anew. */
  readonly again = signal<readonly string[]>([]);
  readonly busy = signal(false);
  readonly problem = signal<Problem | null>(null);
  readonly done = signal<Done | null>(null);
  readonly undone = signal(false);

  private readonly earlier = computed(() => earlierOf(this.lastYear.view() ?? { themes: [], ranking: [] }));
  readonly plan = computed(() => {
    const choices = Object.fromEntries(
      themesOf(this.earlier()).map((theme): [string, ThemeChoice] => [theme, chosenTheme(theme, this.choiceOf(theme))]),
    );
    const { lines = [], ranking = [] } = this.open.view() ?? {};
    return planContinuation(this.earlier(), this.open.themes(), choices, { lines, ranking });
  });
  readonly totals = computed(() => workOutKpiTable(this.open.themes(), this.plan().lines).totals);
  /** Stimulansen of last year that can be asked for again, unless the draft asks for them already. */
  readonly incentives = computed(() => {
    const [year, call] = [this.lastYear.view(), this.open.view()?.call];
    if (!year || !call) return [];
    const goingOn = this.plan().ranking;
    return lastIncentives(year, call, this.draft.conditions(), goingOn).filter(
      ({ code }) => this.draft.text(incentiveCell(code)) === '',
    );
  });
  /** Themes whose number is missing or makes no sense. */
  readonly wrong = computed(() => themesOf(this.earlier()).filter((theme) => this.wrongOf(theme) !== null));

  choiceOf(theme: string): TypedChoice {
    return this.typed()[theme] ?? GOING_ON;
  }

  wrongOf(theme: string): string | null {
    return wrongChoice(this.earlier(), theme, this.choiceOf(theme));
  }

  choose(theme: string, change: Partial<TypedChoice>): void {
    this.typed.update((typed) => ({ ...typed, [theme]: { ...(typed[theme] ?? GOING_ON), ...change } }));
  }

  /** What was typed elsewhere is saved first; then everything is taken over in one step. */
  takeOver(): Promise<void> {
    return this.attempt(async () => {
      await this.saving.flush();
      const view = this.open.view();
      if (!view) return;
      const wanted = this.incentives().filter(({ code }) => this.again().includes(code));
      const possible = this.plan().themes.filter((theme) => theme.possible);
      const themes = possible.map(({ number }) => chosenTheme(number, this.choiceOf(number)));
      const body: ContinueApplication = { themes, ...this.details() };
      const headers = { 'If-Match': `"${view.version}"` };
      const url = `${applicationUrl(view.id)}/continue`;
      const answer = await firstValueFrom(this.http.post<ApplicationView>(url, body, { headers }));
      await this.saving.catchUp(answer.version);
      await this.askAgain(wanted);
      this.undone.set(false);
      const after = Math.max(answer.version, this.open.view()?.version ?? 0);
      this.done.set({ before: view.version, after });
    });
  }

  /** Puts the version of before back; what was taken over stays a version. */
  undo(): Promise<void> {
    return this.attempt(async () => {
      const done = this.done();
      const view = this.open.view();
      if (!done || !view) return;
      const { version } = await this.versions.restore(view.id, done.before, view.version);
      await this.saving.catchUp(version);
      this.done.set(null);
      this.undone.set(true);
    });
  }

  /** As a person who fills them in: the rules of the draft judge them. */
  private async askAgain(wanted: readonly LastIncentive[]): Promise<void> {
    for (const { code, asked } of wanted) this.saving.edit(incentiveCell(code), incentiveText(asked));
    if (wanted.length > 0) await this.saving.flush();
    this.again.set([]);
  }

  private async attempt(act: () => Promise<void>): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    this.problem.set(null);
    try {
      await act();
    } catch (error) {
      this.problem.set(problemOf(error));
    } finally {
      this.busy.set(false);
    }
  }
}
