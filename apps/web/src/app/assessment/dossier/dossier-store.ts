import { HttpClient, type HttpResponse, httpResource } from '@angular/common/http';
import { Injectable, computed, inject, signal } from '@angular/core';
import type { ApplicationView } from '@samenspoor/contracts/applications/application';
import type {
  AwardLineBody,
  AwardView,
  JudgeAdmissibility,
  TakeDecision,
} from '@samenspoor/contracts/assessment/award';
import type { TimelineEntry } from '@samenspoor/contracts/audit/timeline';
import type { Page } from '@samenspoor/contracts/kernel/page';
import type { Problem } from '@samenspoor/contracts/problems/problem';
import type { ApplicationAction } from '@samenspoor/domain/applications/application-lifecycle';
import { firstValueFrom } from 'rxjs';
import { problemOf } from '../../shell/http/problem-error';
import { Session } from '../../shell/session/session';

/** One dossier as the ministry works on it: the application, the award in preparation and the timeline. */
@Injectable()
export class DossierStore {
  private readonly http = inject(HttpClient);
  private readonly session = inject(Session);
  private readonly id = signal<string | null>(null);

  readonly application = httpResource<ApplicationView>(() => this.address(''));
  readonly award = httpResource<AwardView>(() => (this.isAwarded() ? this.address('/award') : undefined));
  readonly timeline = httpResource<Page<TimelineEntry>>(() => this.address('/timeline'));
  readonly current = computed(() => (this.application.hasValue() ? this.application.value() : null));
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
    return this.send(() => this.http.post(`${this.address('/admissibility')}`, body));
  }

  /** Takes the decision; the award must be saved first. */
  async decide(body: TakeDecision): Promise<Problem | null> {
    return this.send(() => this.http.post(`${this.address('/decision')}`, body));
  }

  /** Saves the whole award; answers the award as the server worked it out. Throws a `ProblemError` when refused. */
  async saveAward(lines: readonly AwardLineBody[]): Promise<AwardView> {
    const request = this.http.put<AwardView>(`${this.address('/award-lines')}`, lines, { observe: 'response' });
    const answer: HttpResponse<AwardView> = await firstValueFrom(request);
    if (!answer.body) throw new Error('the award came back empty');
    this.timeline.reload();
    return answer.body;
  }

  private address(part: string): string | undefined {
    const id = this.id();
    return id === null ? undefined : `/api/v1/applications/${id}${part}`;
  }

  private async send(request: () => ReturnType<HttpClient['post']>): Promise<Problem | null> {
    try {
      await firstValueFrom(request());
      this.application.reload();
      this.award.reload();
      this.timeline.reload();
      return null;
    } catch (error) {
      return problemOf(error);
    }
  }
}
