import { Component } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { CallSummary } from '@samenspoor/contracts/calls/call';
import { EmptyState } from '@samenspoor/ui/empty-state/empty-state';
import { DayPipe, MomentPipe } from '@samenspoor/ui/format/pipes';
import { ProblemAlert } from '@samenspoor/ui/problem/problem-alert';
import { Skeleton } from '@samenspoor/ui/skeleton/skeleton';
import { StateChip } from '@samenspoor/ui/state-chip/state-chip';
import { TableFrame } from '@samenspoor/ui/table/table-frame';
import { pagedList } from '../../shell/http/paged-list';
import { CALL_PHASE_LABELS } from './call-phases';

/** Every call, open ones first. */
@Component({
  selector: 'app-calls-tab',
  imports: [DayPipe, EmptyState, MomentPipe, ProblemAlert, RouterLink, Skeleton, StateChip, TableFrame],
  template: `
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
                </th>
                <td data-label="Code">{{ call.code }}</td>
                <td data-label="Stand">
                  <ss-state-chip [label]="labels[call.phase].label" [tone]="labels[call.phase].tone" />
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
  protected readonly labels = CALL_PHASE_LABELS;
  protected readonly list = pagedList<CallSummary>(() => '/api/v1/calls');
}
