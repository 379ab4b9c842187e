import { Component, computed, effect, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { EmptyState } from '@samenspoor/ui/empty-state/empty-state';
import { CountPipe, DayPipe, ShortDayPipe } from '@samenspoor/ui/format/pipes';
import { PageHeader } from '@samenspoor/ui/page-header/page-header';
import { Skeleton } from '@samenspoor/ui/skeleton/skeleton';
import { TRAJECTORY_PHASE_LABELS } from '@samenspoor/ui/state-chip/trajectory-phase';
import { TableFrame } from '@samenspoor/ui/table/table-frame';
import { Timeline } from '@samenspoor/ui/timeline/timeline';
import { timelineItems } from '../../shell/timeline/timeline-items';
import { AssignExpert } from './assign-expert';
import { ContactLog } from './contact-log';
import { NextStepForm } from './next-step-form';
import { PhaseSteps } from './phase-steps';
import { TrajectoryStore } from './trajectory-store';

/** One tailored trajectory: where it stands, what comes next, its goals, its contacts and its history. */
@Component({
  selector: 'app-trajectory-page',
  imports: [
    AssignExpert,
    ContactLog,
    CountPipe,
    DayPipe,
    EmptyState,
    MatButton,
    NextStepForm,
    PageHeader,
    PhaseSteps,
    ShortDayPipe,
    Skeleton,
    TableFrame,
    Timeline,
  ],
  providers: [TrajectoryStore],
  templateUrl: './trajectory-page.html',
  styleUrl: './trajectory-page.scss',
})
export class TrajectoryPage {
  readonly id = input.required<string>();

  protected readonly store = inject(TrajectoryStore);
  protected readonly labels = TRAJECTORY_PHASE_LABELS;
  protected readonly items = computed(() =>
    this.store.timeline.hasValue() ? timelineItems(this.store.timeline.value().items) : [],
  );
  protected readonly nextStep = computed(() => this.store.current()?.nextStep ?? 'Nog geen volgende stap');
  protected readonly holder = computed(() => {
    const trajectory = this.store.current();
    return trajectory?.expertName ?? `AgII-coördinator ${trajectory?.supportRegionName ?? ''}`;
  });

  constructor() {
    effect(() => this.store.open(this.id()));
  }
}
