import { Component, computed, effect, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { EmptyState } from '@samenspoor/ui/empty-state/empty-state';
import { brusselsDay } from '@samenspoor/domain/kernel/brussels-day';
import { formatShortDay } from '@samenspoor/domain/kernel/format';
import { stuckReason } from '@samenspoor/domain/trajectories/stuck-trajectory';
import { CountPipe, DayPipe } from '@samenspoor/ui/format/pipes';
import { PageHeader } from '@samenspoor/ui/page-header/page-header';
import { Skeleton } from '@samenspoor/ui/skeleton/skeleton';
import { TRAJECTORY_PHASE_LABELS } from '@samenspoor/ui/state-chip/trajectory-phase';
import { TableFrame } from '@samenspoor/ui/table/table-frame';
import { ServerClock } from '../../shell/clock/server-clock';
import { usePageTitle } from '../../shell/navigation/page-title';
import { History } from '../../shell/timeline/history';
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
    History,
    NextStepForm,
    PageHeader,
    PhaseSteps,
    Skeleton,
    TableFrame,
  ],
  providers: [TrajectoryStore],
  templateUrl: './trajectory-page.html',
  styleUrl: './trajectory-page.scss',
})
export class TrajectoryPage {
  readonly id = input.required<string>();

  protected readonly store = inject(TrajectoryStore);
  protected readonly labels = TRAJECTORY_PHASE_LABELS;
  protected readonly heading = computed(() => {
    const trajectory = this.store.current();
    if (trajectory) return `${trajectory.localGovernmentName} – ${trajectory.themeTitle}`;
    return this.store.problem() ? 'Traject niet gevonden' : 'Traject op maat';
  });
  private readonly clock = inject(ServerClock);
  protected readonly nextStep = computed(() => {
    const trajectory = this.store.current();
    if (!trajectory || trajectory.phase === 'closed') return null;
    if (!trajectory.nextStep) return 'Nog geen volgende stap';
    const past = stuckReason(trajectory, brusselsDay(new Date(this.clock.now()))) === 'next_step_past';
    return `${formatShortDay(trajectory.nextStepOn ?? '')}${past ? ' (datum voorbij)' : ''}: ${trajectory.nextStep}`;
  });
  protected readonly holder = computed(() => {
    const trajectory = this.store.current();
    if (!trajectory || trajectory.phase === 'closed') return null;
    return trajectory.expertName ?? `AgII-coördinator ${trajectory.supportRegionName}`;
  });

  constructor() {
    effect(() => this.store.open(this.id()));
    usePageTitle(() => this.store.current() && this.heading());
  }
}
