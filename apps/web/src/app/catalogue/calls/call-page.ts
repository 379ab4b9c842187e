import { Component, computed, effect, inject, input } from '@angular/core';
import { RouterOutlet } from '@angular/router';
import { DayPipe } from '@samenspoor/ui/format/pipes';
import { PageHeader } from '@samenspoor/ui/page-header/page-header';
import { ProblemAlert } from '@samenspoor/ui/problem/problem-alert';
import { Skeleton } from '@samenspoor/ui/skeleton/skeleton';
import { Tabs } from '@samenspoor/ui/tabs/tabs';
import { ServerClock } from '../../shell/clock/server-clock';
import { usePageTitle } from '../../shell/navigation/page-title';
import { CALL_PHASE_LABELS, managedLabel } from './call-phases';
import { OpenCall } from './open-call';

/** One call: what everybody sees of it, and for officials its settings, extensions and history in tabs. */
@Component({
  selector: 'app-call-page',
  imports: [DayPipe, PageHeader, ProblemAlert, RouterOutlet, Skeleton, Tabs],
  providers: [OpenCall],
  template: `
    <ss-page-header
      [heading]="call()?.name ?? 'Oproep'"
      [back]="{ label: 'Oproepen en referentie', link: '/referentie/oproepen' }"
      [reference]="call()?.code ?? null"
      [state]="state()"
      [deadline]="call()?.closesAt ?? null"
      [now]="clock.now()"
    >
      @if (call(); as call) {
        <p class="ss-muted">Projectperiode {{ call.periodStart | day }} – {{ call.periodEnd | day }}</p>
        @if (call.practice) {
          <p><strong>Oefenoproep: telt nergens mee.</strong></p>
        }
      }
    </ss-page-header>
    @if (call()) {
      @if (open.managed()) {
        <ss-tabs [tabs]="tabs()" label="Onderdelen van de oproep"><router-outlet /></ss-tabs>
      } @else {
        <router-outlet />
      }
    } @else if (open.problem(); as problem) {
      <ss-problem [problem]="problem" />
    } @else {
      <ss-skeleton shape="rows" [lines]="8" />
    }
  `,
})
export class CallPage {
  readonly code = input.required<string>();

  protected readonly clock = inject(ServerClock);
  protected readonly open = inject(OpenCall);
  protected readonly call = this.open.call;
  protected readonly state = computed(() => {
    const call = this.call();
    const managed = this.open.managed();
    if (managed) return managedLabel(managed, managed.call.phase);
    return call ? CALL_PHASE_LABELS[call.phase] : null;
  });
  protected readonly tabs = computed(() => {
    const base = `/referentie/oproepen/${this.code()}`;
    return [
      { label: 'Oproep', link: base },
      { label: 'Instellingen', link: `${base}/instellingen` },
      { label: 'Uitstel', link: `${base}/uitstel` },
      { label: 'Geschiedenis', link: `${base}/geschiedenis` },
    ];
  });

  constructor() {
    usePageTitle(() => this.call()?.name);
    effect(() => this.open.code.set(this.code()));
  }
}
