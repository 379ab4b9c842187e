import { Component } from '@angular/core';
import type { TrajectorySummary } from '@samenspoor/contracts/trajectories/trajectory';
import { EmptyState } from '@samenspoor/ui/empty-state/empty-state';
import { ProblemAlert } from '@samenspoor/ui/problem/problem-alert';
import { Skeleton } from '@samenspoor/ui/skeleton/skeleton';
import { pagedList } from '../../shell/http/paged-list';
import { awaitedAtStart } from '../../shell/start/start-board';
import { TrajectoryLinks } from './trajectory-links';

/** For the coordinator: trajectories of the region that nobody leads yet. */
@Component({
  selector: 'app-unassigned-trajectories',
  imports: [EmptyState, ProblemAlert, Skeleton, TrajectoryLinks],
  template: `
    <h2>Wachten op een expert</h2>
    <ss-problem [problem]="list.problem()" />
    @if (list.loading()) {
      <ss-skeleton shape="rows" />
    } @else if (list.items().length > 0) {
      <app-trajectory-links [trajectories]="list.items()" />
    } @else if (!list.problem()) {
      <ss-empty-state heading="Elk traject heeft een expert" icon="check-circle" />
    }
  `,
})
export class UnassignedTrajectories {
  protected readonly list = pagedList<TrajectorySummary>(() => '/api/v1/trajectories?unassigned=true&limit=10');

  constructor() {
    awaitedAtStart(() => !this.list.loading());
  }
}
