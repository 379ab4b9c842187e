import { Component, computed, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { RowNaming } from '@samenspoor/contracts/audit/change-titles';
import type { TimelineEntry } from '@samenspoor/contracts/audit/timeline';
import { ProblemAlert } from '@samenspoor/ui/problem/problem-alert';
import { Skeleton } from '@samenspoor/ui/skeleton/skeleton';
import { Timeline } from '@samenspoor/ui/timeline/timeline';
import type { PagedList } from '../http/paged-list';
import { type StateTitles, timelineItems } from './timeline-items';

/** Everything that happened, newest first, with the older entries on demand. */
@Component({
  selector: 'app-history',
  imports: [MatButton, ProblemAlert, Skeleton, Timeline],
  template: `
    <ss-problem [problem]="entries().problem()" />
    @if (entries().loading()) {
      <ss-skeleton shape="rows" label="De tijdlijn wordt geladen…" />
    } @else {
      @if (items().length === 0 && !entries().problem()) {
        <p class="ss-muted">Er is nog niets veranderd.</p>
      }
      <ss-timeline [items]="items()" />
      @if (entries().hasMore()) {
        <button type="button" matButton="outlined" [disabled]="entries().loadingMore()" (click)="entries().more()">
          Toon oudere stappen
        </button>
      }
    }
  `,
})
export class History {
  readonly entries = input.required<PagedList<TimelineEntry>>();
  /** Names of the states the thing goes through. */
  readonly states = input<StateTitles>({});
  /** What the KPI rows are called, where there are any. */
  readonly nameOf = input<RowNaming>();
  protected readonly items = computed(() => timelineItems(this.entries().items(), this.states(), this.nameOf()));
}
