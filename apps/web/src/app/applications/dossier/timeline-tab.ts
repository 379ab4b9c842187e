import { Component, computed, inject } from '@angular/core';
import type { TimelineEntry } from '@samenspoor/contracts/audit/timeline';
import { rowName } from '@samenspoor/contracts/calls/row-name';
import { EmptyState } from '@samenspoor/ui/empty-state/empty-state';
import { ProblemAlert } from '@samenspoor/ui/problem/problem-alert';
import { Skeleton } from '@samenspoor/ui/skeleton/skeleton';
import { Timeline } from '@samenspoor/ui/timeline/timeline';
import { MatButton } from '@angular/material/button';
import { pagedList } from '../../shell/http/paged-list';
import { timelineItems } from '../../shell/timeline/timeline-items';
import { applicationUrl } from '../applications-api';
import { OpenApplication } from '../open-application';

/** Who did what when, newest first. */
@Component({
  selector: 'app-timeline-tab',
  imports: [EmptyState, MatButton, ProblemAlert, Skeleton, Timeline],
  template: `
    <h2>Tijdlijn</h2>
    <ss-problem [problem]="list.problem()" />
    @if (list.loading()) {
      <ss-skeleton shape="rows" />
    } @else if (items().length > 0) {
      <ss-timeline [items]="items()" />
      @if (list.hasMore()) {
        <button type="button" matButton="outlined" [disabled]="list.loadingMore()" (click)="list.more()">
          Toon meer
        </button>
      }
    } @else if (!list.problem()) {
      <ss-empty-state heading="Er is nog niets gebeurd" text="Zodra u iets bewaart of indient, staat het hier." />
    }
  `,
})
export class TimelineTab {
  private readonly open = inject(OpenApplication);
  private readonly id = computed(() => this.open.view()?.id);
  protected readonly list = pagedList<TimelineEntry>(() => {
    const id = this.id();
    return id === undefined ? undefined : `${applicationUrl(id)}/timeline`;
  });
  protected readonly items = computed(() => {
    const themes = this.open.view()?.call.themes;
    return timelineItems(this.list.items(), {}, themes && ((code) => rowName(code, themes)));
  });
}
