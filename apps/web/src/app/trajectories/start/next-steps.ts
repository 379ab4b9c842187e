import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { TrajectorySummary } from '@samenspoor/contracts/trajectories/trajectory';
import { EmptyState } from '@samenspoor/ui/empty-state/empty-state';
import { ProblemAlert } from '@samenspoor/ui/problem/problem-alert';
import { Skeleton } from '@samenspoor/ui/skeleton/skeleton';
import { pagedList } from '../../shell/http/paged-list';
import { Session } from '../../shell/session/session';
import { awaitedAtStart } from '../../shell/start/start-board';
import { TrajectoryLinks } from './trajectory-links';

/** For the expert: the own open trajectories, the nearest next step first, those without one on top. */
@Component({
  selector: 'app-next-steps',
  imports: [EmptyState, ProblemAlert, RouterLink, Skeleton, TrajectoryLinks],
  template: `
    @if (!coordinates() || open().length > 0) {
      <h2>Mijn trajecten</h2>
    }
    <ss-problem [problem]="list.problem()" />
    @if (list.loading()) {
      <ss-skeleton shape="rows" />
    } @else if (open().length > 0) {
      <app-trajectory-links [trajectories]="open()" />
      <p><a routerLink="/trajecten" [queryParams]="{ mijn: 'ja' }">Al mijn trajecten</a></p>
    } @else if (!coordinates() && !list.problem()) {
      <ss-empty-state
        heading="U leidt nu geen traject"
        text="Zodra de coördinator u een traject toewijst, staat het hier."
      />
    }
  `,
})
export class NextSteps {
  private readonly session = inject(Session);
  /** A coordinator leads trajectories now and then: an empty panel would only be in the way. */
  protected readonly coordinates = computed(() => this.session.can('trajectory:assign'));
  protected readonly list = pagedList<TrajectorySummary>(() => '/api/v1/trajectories?mine=true&limit=50');
  protected readonly open = computed(() =>
    this.list
      .items()
      .filter((trajectory) => trajectory.phase !== 'closed')
      .toSorted((one, other) => (one.nextStepOn ?? '').localeCompare(other.nextStepOn ?? '')),
  );

  constructor() {
    awaitedAtStart(() => !this.list.loading());
  }
}
