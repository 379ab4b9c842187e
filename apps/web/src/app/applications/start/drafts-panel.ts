import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { httpResource } from '@angular/common/http';
import { RouterLink } from '@angular/router';
import type { ApplicationSummary } from '@samenspoor/contracts/applications/application';
import type { CallSummary } from '@samenspoor/contracts/calls/call';
import type { Page } from '@samenspoor/contracts/kernel/page';
import { callWindowOf } from '@samenspoor/contracts/calls/call-window';
import { callPhase } from '@samenspoor/domain/calls/call-window';
import { Deadline } from '@samenspoor/ui/deadline/deadline';
import { EmptyState } from '@samenspoor/ui/empty-state/empty-state';
import { CentsPipe } from '@samenspoor/ui/format/pipes';
import { Skeleton } from '@samenspoor/ui/skeleton/skeleton';
import { ServerClock } from '../../shell/clock/server-clock';
import { Session } from '../../shell/session/session';
import { awaitedAtStart } from '../../shell/start/start-board';
import { isCallFor } from '../calls/is-call-for';
import { APPLICATIONS_URL } from '../applications-api';

/** What a municipality still has to hand in: drafts with their deadline, and open calls without an application. */
@Component({
  selector: 'app-drafts-panel',
  imports: [CentsPipe, Deadline, EmptyState, MatButton, RouterLink, Skeleton],
  template: `
    <h2>In te dienen</h2>
    @if (ready()) {
      @if (tasks().length > 0) {
        <ul class="ss-work">
          @for (task of tasks(); track task.call.code) {
            <li>
              @if (task.draft; as draft) {
                <a [routerLink]="['/aanvragen', draft.id]">
                  <span class="ss-work-name">{{ task.call.name }}</span>
                  <span class="ss-muted">ontwerp, {{ draft.askedCents | cents }} gevraagd</span>
                </a>
              } @else {
                <a routerLink="/aanvragen/nieuw" [queryParams]="{ oproep: task.call.code }">
                  <span class="ss-work-name">{{ task.call.name }}</span>
                  <span class="ss-muted">open oproep, nog geen aanvraag</span>
                </a>
              }
              <ss-deadline [at]="task.call.closesAt" [now]="clock.now()" />
            </li>
          }
        </ul>
      } @else {
        <ss-empty-state heading="U hoeft nu niets in te dienen" icon="check-circle">
          <a matButton="outlined" routerLink="/aanvragen">Naar mijn aanvragen</a>
        </ss-empty-state>
      }
    } @else {
      <ss-skeleton shape="rows" [lines]="2" />
    }
  `,
})
export class DraftsPanel {
  protected readonly clock = inject(ServerClock);
  private readonly session = inject(Session);
  private readonly calls = httpResource<Page<CallSummary>>(() => '/api/v1/calls');
  private readonly applications = httpResource<Page<ApplicationSummary>>(() => `${APPLICATIONS_URL}?limit=100`);
  protected readonly ready = computed(() => this.calls.hasValue() && this.applications.hasValue());

  /** Open calls by deadline, each with the draft for it; calls that have been applied for are left out. */
  protected readonly tasks = computed(() => {
    const now = new Date(this.clock.now());
    const applications = this.applications.hasValue() ? this.applications.value().items : [];
    return (this.calls.hasValue() ? this.calls.value().items : [])
      .filter((call) => isOpen(call, now))
      .map((call) => ({ call, all: applications.filter((summary) => summary.callCode === call.code) }))
      .map(({ call, all }) => ({
        call,
        draft: all.find(({ state }) => state === 'draft' || state === 'reopened'),
        filed: all.length > 0,
      }))
      .filter(({ call, draft, filed }) => draft !== undefined || (!filed && this.mayStart(call)))
      .toSorted((one, other) => one.call.closesAt.localeCompare(other.call.closesAt));
  });

  constructor() {
    awaitedAtStart(() => !this.calls.isLoading() && !this.applications.isLoading());
  }

  private mayStart(call: CallSummary): boolean {
    return this.session.can('application:create') && isCallFor(call, this.session.me()?.capacity.applicantKind ?? null);
  }
}

function isOpen(call: CallSummary, now: Date): boolean {
  return ['open', 'grace'].includes(callPhase(callWindowOf(call), now));
}
