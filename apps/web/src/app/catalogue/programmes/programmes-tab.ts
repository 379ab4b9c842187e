import { HttpClient, httpResource } from '@angular/common/http';
import { Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import type { ProgrammeSummary, ProgrammeVersionView } from '@samenspoor/contracts/catalogue/programme-version';
import type { Problem } from '@samenspoor/contracts/problems/problem';
import { DayPipe } from '@samenspoor/ui/format/pipes';
import { Icon } from '@samenspoor/ui/icon/icon';
import { ProblemAlert } from '@samenspoor/ui/problem/problem-alert';
import { Skeleton } from '@samenspoor/ui/skeleton/skeleton';
import { StateChip } from '@samenspoor/ui/state-chip/state-chip';
import { TableFrame } from '@samenspoor/ui/table/table-frame';
import { firstValueFrom } from 'rxjs';
import { problemOf } from '../../shell/http/problem-error';
import { Session } from '../../shell/session/session';

/** Every programme with its versions. */
@Component({
  selector: 'app-programmes-tab',
  imports: [DayPipe, Icon, MatButton, ProblemAlert, RouterLink, Skeleton, StateChip, TableFrame],
  templateUrl: './programmes-tab.html',
})
export class ProgrammesTab {
  private readonly http = inject(HttpClient);
  private readonly router = inject(Router);
  protected readonly mayEdit = inject(Session).can('programme:edit');
  protected readonly programmes = httpResource<readonly ProgrammeSummary[]>(() => '/api/v1/programmes');
  private readonly refused = signal<Problem | null>(null);
  protected readonly problem = computed(() => this.refused() ?? problemOf(this.programmes.error()));

  protected hasDraft({ versions }: ProgrammeSummary): boolean {
    return versions.some(({ state }) => state === 'draft');
  }

  protected async draft(code: string): Promise<void> {
    try {
      const address = `/api/v1/programmes/${encodeURIComponent(code)}/versions`;
      const { number } = await firstValueFrom(this.http.post<ProgrammeVersionView>(address, {}));
      await this.router.navigate(['/referentie/programmas', code, 'versies', number]);
    } catch (error) {
      this.refused.set(problemOf(error));
      this.programmes.reload();
    }
  }
}
