import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { TrajectorySummary } from '@samenspoor/contracts/trajectories/trajectory';
import { EmptyState } from '@samenspoor/ui/empty-state/empty-state';
import { ShortDayPipe } from '@samenspoor/ui/format/pipes';
import { ProblemAlert } from '@samenspoor/ui/problem/problem-alert';
import { Skeleton } from '@samenspoor/ui/skeleton/skeleton';
import { StateChip } from '@samenspoor/ui/state-chip/state-chip';
import { TRAJECTORY_PHASE_LABELS } from '@samenspoor/ui/state-chip/trajectory-phase';
import { pagedList } from '../../shell/http/paged-list';
import { OpenApplication } from '../open-application';

/** The tailored trajectories that came out of this application, and who guides them. */
@Component({
  selector: 'app-trajectories-tab',
  imports: [EmptyState, ProblemAlert, RouterLink, ShortDayPipe, Skeleton, StateChip],
  template: `
    <h2>Trajecten op maat</h2>
    <ss-problem [problem]="list.problem()" />
    @if (list.loading()) {
      <ss-skeleton shape="rows" />
    } @else if (list.items().length > 0) {
      <ul class="ss-work">
        @for (trajectory of list.items(); track trajectory.id) {
          <li>
            <a [routerLink]="['/trajecten', trajectory.id]">
              <span class="ss-work-name">{{ trajectory.themeNumber }}. {{ trajectory.themeTitle }}</span>
              <span class="ss-muted">{{ trajectory.expertName ?? 'Nog geen expert toegewezen' }}</span>
            </a>
            @if (trajectory.nextStep; as step) {
              <span>{{ trajectory.nextStepOn | shortDay }}: {{ step }}</span>
            }
            <ss-state-chip [label]="labels[trajectory.phase].label" [tone]="labels[trajectory.phase].tone" />
          </li>
        }
      </ul>
      <p><a routerLink="/trajecten" [queryParams]="{ aanvraag: id() }">Toon deze trajecten in de lijst</a></p>
    } @else if (!list.problem()) {
      <ss-empty-state
        heading="Geen trajecten"
        text="Geen van de toegekende thema’s wordt door het Agentschap Integratie en Inburgering begeleid."
      />
    }
  `,
})
export class TrajectoriesTab {
  private readonly open = inject(OpenApplication);
  protected readonly id = computed(() => this.open.view()?.id);
  protected readonly labels = TRAJECTORY_PHASE_LABELS;
  protected readonly list = pagedList<TrajectorySummary>(() => {
    const id = this.id();
    return id === undefined ? undefined : `/api/v1/trajectories?applicationId=${encodeURIComponent(id)}`;
  });
}
