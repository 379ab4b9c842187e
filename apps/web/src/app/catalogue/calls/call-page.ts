import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input } from '@angular/core';
import type { CallThemeView, CallView } from '@samenspoor/contracts/calls/call';
import { CentsPipe, CountPipe, DayPipe } from '@samenspoor/ui/format/pipes';
import { PageHeader } from '@samenspoor/ui/page-header/page-header';
import { ProblemAlert } from '@samenspoor/ui/problem/problem-alert';
import { Skeleton } from '@samenspoor/ui/skeleton/skeleton';
import { ServerClock } from '../../shell/clock/server-clock';
import { problemOf } from '../../shell/http/problem-error';
import { usePageTitle } from '../../shell/navigation/page-title';
import { CALL_PHASE_LABELS } from './call-phases';

/** One call: its window, and per theme the KPI rows with target group, price, maximum and ceiling. */
@Component({
  selector: 'app-call-page',
  imports: [CentsPipe, CountPipe, DayPipe, PageHeader, ProblemAlert, Skeleton],
  templateUrl: './call-page.html',
  styleUrl: './call-page.scss',
})
export class CallPage {
  readonly code = input.required<string>();

  protected readonly clock = inject(ServerClock);
  private readonly resource = httpResource<CallView>(() => `/api/v1/calls/${encodeURIComponent(this.code())}`);
  protected readonly call = computed(() => (this.resource.hasValue() ? this.resource.value() : null));
  protected readonly problem = computed(() => problemOf(this.resource.error()));
  protected readonly state = computed(() => {
    const call = this.call();
    return call ? CALL_PHASE_LABELS[call.phase] : null;
  });
  protected readonly objectives = computed(() => byObjective(this.call()?.themes ?? []));

  constructor() {
    usePageTitle(() => this.call()?.name);
  }
}

function byObjective(
  themes: readonly CallThemeView[],
): readonly { number: string; title: string; themes: readonly CallThemeView[] }[] {
  const objectives = [...new Map(themes.map((theme) => [theme.objectiveNumber, theme.objectiveTitle]))];
  return objectives.map(([number, title]) => ({
    number,
    title,
    themes: themes.filter((theme) => theme.objectiveNumber === number),
  }));
}
