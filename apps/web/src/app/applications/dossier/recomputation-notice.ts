import { HttpClient } from '@angular/common/http';
import { Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { Problem } from '@samenspoor/contracts/problems/problem';
import { CentsPipe, DayPipe } from '@samenspoor/ui/format/pipes';
import { Icon } from '@samenspoor/ui/icon/icon';
import { ProblemAlert } from '@samenspoor/ui/problem/problem-alert';
import { TableFrame } from '@samenspoor/ui/table/table-frame';
import { firstValueFrom } from 'rxjs';
import { problemOf } from '../../shell/http/problem-error';
import { applicationUrl } from '../applications-api';
import { OpenApplication } from '../open-application';

/** What a new version of the programme did to this draft, until somebody of the applicant has read it. */
@Component({
  selector: 'app-recomputation-notice',
  imports: [CentsPipe, DayPipe, Icon, MatButton, ProblemAlert, TableFrame],
  templateUrl: './recomputation-notice.html',
  styleUrl: './recomputation-notice.scss',
})
export class RecomputationNotice {
  private readonly http = inject(HttpClient);
  private readonly open = inject(OpenApplication);
  private readonly seen = signal<string | null>(null);
  protected readonly problem = signal<Problem | null>(null);
  protected readonly notice = computed(() => {
    const said = this.open.view()?.recomputation ?? null;
    return said?.at === this.seen() ? null : said;
  });
  /** What fell away first: that asks for an answer. */
  protected readonly rows = computed(() => {
    const said = this.notice();
    if (!said) return [];
    const gone = new Set(said.lost.map(({ title }) => title));
    // A row that fell away with its figures is told once.
    return [...said.lost, ...said.changes.filter(({ title }) => !gone.has(title))];
  });

  protected async dismiss(at: string): Promise<void> {
    const id = this.open.view()?.id;
    if (id === undefined) return;
    try {
      await firstValueFrom(this.http.post(`${applicationUrl(id)}/recomputation/seen`, {}));
      this.seen.set(at);
    } catch (error) {
      this.problem.set(problemOf(error));
    }
  }
}
