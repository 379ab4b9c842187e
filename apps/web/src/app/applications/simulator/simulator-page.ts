import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatFormField, MatLabel } from '@angular/material/form-field';
import { MatOption, MatSelect } from '@angular/material/select';
import { RouterLink } from '@angular/router';
import { Deadline } from '@samenspoor/ui/deadline/deadline';
import { EmptyState } from '@samenspoor/ui/empty-state/empty-state';
import { DayPipe } from '@samenspoor/ui/format/pipes';
import { Icon } from '@samenspoor/ui/icon/icon';
import { PageHeader } from '@samenspoor/ui/page-header/page-header';
import { ProblemAlert } from '@samenspoor/ui/problem/problem-alert';
import { Skeleton } from '@samenspoor/ui/skeleton/skeleton';
import { ServerClock } from '../../shell/clock/server-clock';
import { Session } from '../../shell/session/session';
import { KpiForm } from '../kpi/kpi-form';
import { OutcomeStep } from './outcome-step';
import { SimulationStore } from './simulation-store';
import { WhoStep } from './who-step';

/** What could we get? For everybody: who applies, what they would reach, whether they may and what it comes to. */
@Component({
  selector: 'app-simulator-page',
  imports: [
    DayPipe,
    Deadline,
    EmptyState,
    Icon,
    KpiForm,
    MatButton,
    MatFormField,
    MatLabel,
    MatOption,
    MatSelect,
    OutcomeStep,
    PageHeader,
    ProblemAlert,
    RouterLink,
    Skeleton,
    WhoStep,
  ],
  providers: [SimulationStore],
  templateUrl: './simulator-page.html',
  styleUrl: './simulator-page.scss',
})
export class SimulatorPage {
  protected readonly store = inject(SimulationStore);
  protected readonly clock = inject(ServerClock);
  private readonly session = inject(Session);
  protected readonly back = computed(() =>
    this.session.me() === null ? { label: 'Naar het begin', link: '/' } : null,
  );
  protected readonly started = computed(() => this.store.lines().length > 0);
}
