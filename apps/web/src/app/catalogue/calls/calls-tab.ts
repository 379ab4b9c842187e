import { Component, computed, inject } from '@angular/core';
import { MatAnchor } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import type { CallSummary } from '@samenspoor/contracts/calls/call';
import type { ManagedCallSummary } from '@samenspoor/contracts/calls/managed-call';
import { EmptyState } from '@samenspoor/ui/empty-state/empty-state';
import { DayPipe, MomentPipe } from '@samenspoor/ui/format/pipes';
import { Icon } from '@samenspoor/ui/icon/icon';
import { ProblemAlert } from '@samenspoor/ui/problem/problem-alert';
import { Skeleton } from '@samenspoor/ui/skeleton/skeleton';
import type { StateLabel } from '@samenspoor/ui/state-chip/state-tone';
import { StateChip } from '@samenspoor/ui/state-chip/state-chip';
import { TableFrame } from '@samenspoor/ui/table/table-frame';
import { pagedList } from '../../shell/http/paged-list';
import { Session } from '../../shell/session/session';
import { CALL_PHASE_LABELS, managedLabel } from './call-phases';

/** Every call, open ones first; officials see drafts too, and start new ones. */
@Component({
  selector: 'app-calls-tab',
  imports: [
    DayPipe,
    EmptyState,
    Icon,
    MatAnchor,
    MomentPipe,
    ProblemAlert,
    RouterLink,
    Skeleton,
    StateChip,
    TableFrame,
  ],
  template: `
    @if (mayEdit()) {
      <p>
        <a matButton="filled" routerLink="/referentie/oproepen/nieuw"><ss-icon name="plus" />Nieuwe oproep</a>
      </p>
    }
    <ss-problem [problem]="list.problem()" />
    @if (list.loading()) {
      <ss-skeleton shape="rows" />
    } @else if (list.items().length > 0) {
      <ss-table-frame label="Oproepen">
        <table class="ss-table ss-table-stack">
          <caption class="ss-visually-hidden">
            Oproepen
          </caption>
          <thead>
            <tr>
              <th scope="col">Oproep</th>
              <th scope="col">Code</th>
              <th scope="col">Stand</th>
              <th scope="col">Open vanaf</th>
              <th scope="col">Indienen tot</th>
              <th scope="col">Projectperiode</th>
            </tr>
          </thead>
          <tbody>
            @for (call of list.items(); track call.code) {
              <tr>
                <th scope="row">
                  <a [routerLink]="['/referentie/oproepen', call.code]">{{ call.name }}</a>
                  @if (call.practice) {
                    <span class="ss-muted"> Oefenoproep: telt nergens mee</span>
                  }
                </th>
                <td data-label="Code">{{ call.code }}</td>
                <td data-label="Stand">
                  <ss-state-chip [label]="label(call).label" [tone]="label(call).tone" />
                </td>
                <td data-label="Open vanaf">{{ call.opensAt | moment }}</td>
                <td data-label="Indienen tot">{{ call.closesAt | moment }}</td>
                <td data-label="Projectperiode">{{ call.periodStart | day }} – {{ call.periodEnd | day }}</td>
              </tr>
            }
          </tbody>
        </table>
      </ss-table-frame>
    } @else if (!list.problem()) {
      <ss-empty-state heading="Er zijn nog geen oproepen" text="Laad de referentiegegevens om te beginnen." />
    }
  `,
})
export class CallsTab {
  private readonly session = inject(Session);
  protected readonly mayEdit = computed(() => this.session.can('call:edit'));
  protected readonly list = pagedList<CallSummary | ManagedCallSummary>(() =>
    this.mayEdit() ? '/api/v1/calls/manage' : '/api/v1/calls',
  );

  protected label(call: CallSummary | ManagedCallSummary): StateLabel {
    return 'state' in call ? managedLabel(call, call.phase) : CALL_PHASE_LABELS[call.phase];
  }
}
