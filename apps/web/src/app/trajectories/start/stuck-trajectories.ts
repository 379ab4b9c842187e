import { Component, computed } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { TrajectorySummary } from '@samenspoor/contracts/trajectories/trajectory';
import { EmptyState } from '@samenspoor/ui/empty-state/empty-state';
import { ProblemAlert } from '@samenspoor/ui/problem/problem-alert';
import { Skeleton } from '@samenspoor/ui/skeleton/skeleton';
import { pagedList } from '../../shell/http/paged-list';
import { awaitedAtStart } from '../../shell/start/start-board';
import { TrajectoryLinks } from './trajectory-links';

/** For the coordinator: trajectories of the region that have an expert and yet stand still. */
@Component({
  selector: 'app-stuck-trajectories',
  imports: [EmptyState, ProblemAlert, RouterLink, Skeleton, TrajectoryLinks],
  template: `
    <h2>Trajecten die stilliggen</h2>
    <ss-problem [problem]="list.problem()" />
    @if (list.loading()) {
      <ss-skeleton shape="rows" />
    } @else if (led().length > 0) {
      <app-trajectory-links [trajectories]="led()" />
      <p><a routerLink="/trajecten" [queryParams]="{ aandacht: 'stil' }">Alle trajecten die stilliggen</a></p>
    } @else if (!list.problem()) {
      <ss-empty-state heading="Elk traject heeft een volgende stap" icon="check-circle" />
    }
  `,
})
export class StuckTrajectories {
  protected readonly list = pagedList<TrajectorySummary>(() => '/api/v1/trajectories?stuck=true&limit=25');
  /** Those without an expert stand in their own panel. */
  protected readonly led = computed(() => this.list.items().filter((trajectory) => trajectory.expertId !== null));

  constructor() {
    awaitedAtStart(() => !this.list.loading());
  }
}
