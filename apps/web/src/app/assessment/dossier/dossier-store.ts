import { HttpClient, HttpHeaders, httpResource } from '@angular/common/http';
import { Injectable, computed, inject, linkedSignal, signal } from '@angular/core';
import type { ApplicationView } from '@samenspoor/contracts/applications/application';
import type {
  AwardLineBody,
  AwardView,
  JudgeAdmissibility,
  TakeDecision,
} from '@samenspoor/contracts/assessment/award';
import type { ReopenApplication } from '@samenspoor/contracts/applications/sign-off';
import type { TimelineEntry } from '@samenspoor/contracts/audit/timeline';
import type { Problem } from '@samenspoor/contracts/problems/problem';
import type { ApplicationAction } from '@samenspoor/domain/applications/application-lifecycle';
import { firstValueFrom } from 'rxjs';
import { pagedList } from '../../shell/http/paged-list';
import { ProblemError, problemOf } from '../../shell/http/problem-error';
import { Session } from '../../shell/session/session';

/** One dossier as the ministry works on it: the application, the award in preparation and the timeline. */
@Injectable()
export class DossierStore {
  private readonly http = inject(HttpClient);
  private readonly session = inject(Session);
  private readonly id = signal<string | null>(null);

  readonly application = httpResource<ApplicationView>(() => this.address(''));
  readonly award = httpResource<AwardView>(() => (this.isAwarded() ? this.address('/award') : undefined));
  readonly timeline = pagedList<TimelineEntry>(() => this.address('/timeline'));
  readonly current = computed(() => (this.application.hasValue() ? this.application.value() : null));
  /** The call asks amounts by kind of cost: there is nothing to reach, and no price. */
  readonly onlyAmounts = computed(() => {
    const rows = this.current()?.call.themes.flatMap(({ indicators }) => indicators) ?? [];
    return rows.length > 0 && rows.every(({ measure }) => measure === 'amount');
  });
  /** Version of the award as this screen knows it; the application has its own. */
  private readonly awardVersion = linkedSignal(() => (this.award.hasValue() ? this.award.value().version : 0));
  /** True while nobody changed the proposal that the award starts from. */
  readonly isProposal = computed(() => this.awardVersion() === 0);
  readonly mayAward = computed(() => this.session.can('assessment:award') && this.can('award'));

  /** There is an award, prefilled or saved, once the application is admissible. */
  readonly isAwarded = computed(() => {
    const state = this.current()?.state;
    return state === 'admissible' || state === 'granted' || state === 'refused';
  });

  open(id: string): void {
    this.id.set(id);
  }

  /** True when the state of the dossier and the role allow the action, whatever else still blocks it. */
  can(action: ApplicationAction): boolean {
    return this.current()?.actions.some((offered) => offered.action === action) ?? false;
  }

  /** Answers the problem when the server refuses; null when it is done. */
  async judgeAdmissibility(body: JudgeAdmissibility): Promise<Problem | null> {
    return this.send(() => this.http.post(`${this.address('/admissibility')}`, body, this.ifUnchanged()));
  }

  /** Gives the application back to its applicant until a moment. */
  async reopen(body: ReopenApplication): Promise<Problem | null> {
    return this.send(() => this.http.post(`${this.address('/reopen')}`, body, this.ifUnchanged()));
  }

  /** Ends a reopening: what was filed before stands again. */
  async restoreFiled(): Promise<Problem | null> {
    return this.send(() => this.http.post(`${this.address('/restore-filed')}`, null));
  }

  /** Takes the decision on the award as this screen shows it; the award must be saved first. */
  async decide(body: TakeDecision): Promise<Problem | null> {
    const decision = { ...body, awardVersion: this.awardVersion() };
    return this.send(() => this.http.post(`${this.address('/decision')}`, decision, this.ifUnchanged()));
  }

  /** Saves the whole award on the version this screen knows. Throws a `ProblemError` when refused. */
  async saveAward(lines: readonly AwardLineBody[]): Promise<void> {
    const headers = new HttpHeaders({ 'If-Match': `"${this.awardVersion()}"` });
    try {
      const saved = await firstValueFrom(
        this.http.put<AwardView>(`${this.address('/award-lines')}`, lines, { headers }),
      );
      this.awardVersion.set(saved.version);
    } catch (error) {
      if (!(await this.isSavedAlready(error, lines))) throw error;
    }
    this.timeline.reload();
  }

  /** Takes the dossier as somebody else left it. */
  reload(): void {
    this.application.reload();
    this.award.reload();
    this.timeline.reload();
  }

  /** A repeated save whose first answer got lost on the way looks stale, but holds what this screen sent. */
  private async isSavedAlready(error: unknown, lines: readonly AwardLineBody[]): Promise<boolean> {
    if (!(error instanceof ProblemError) || error.problem.code !== 'stale_version') return false;
    const stored = await firstValueFrom(this.http.get<AwardView>(`${this.address('/award')}`));
    if (!isSameAward(stored, lines)) return false;
    this.awardVersion.set(stored.version);
    return true;
  }

  private ifUnchanged(): { readonly headers: HttpHeaders } {
    return { headers: new HttpHeaders({ 'If-Match': `"${this.current()?.version ?? 0}"` }) };
  }

  private address(part: string): string | undefined {
    const id = this.id();
    return id === null ? undefined : `/api/v1/applications/${id}${part}`;
  }

  private async send(request: () => ReturnType<HttpClient['post']>): Promise<Problem | null> {
    try {
      await firstValueFrom(request());
      this.reload();
      return null;
    } catch (error) {
      return problemOf(error);
    }
  }
}

function isSameAward(stored: AwardView, lines: readonly AwardLineBody[]): boolean {
  const sent = new Map(lines.map((line) => [line.indicatorCode, line]));
  return stored.lines.every((line) => {
    const same = sent.get(line.indicatorCode);
    return same?.grantedUnits === line.grantedUnits && same.grantedCents === line.grantedCents;
  });
}
