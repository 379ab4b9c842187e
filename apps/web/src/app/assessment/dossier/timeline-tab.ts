import { Component, computed, inject } from '@angular/core';
import { Skeleton } from '@samenspoor/ui/skeleton/skeleton';
import { Timeline } from '@samenspoor/ui/timeline/timeline';
import { timelineItems } from '../../shell/timeline/timeline-items';
import { DossierStore } from './dossier-store';

/** Everything that happened to the dossier, newest first. */
@Component({
  selector: 'app-timeline-tab',
  imports: [Skeleton, Timeline],
  template: `
    <h2>Tijdlijn</h2>
    @if (store.timeline.hasValue()) {
      <ss-timeline [items]="items()" />
    } @else {
      <ss-skeleton shape="rows" />
    }
  `,
})
export class TimelineTab {
  protected readonly store = inject(DossierStore);
  protected readonly items = computed(() =>
    this.store.timeline.hasValue() ? timelineItems(this.store.timeline.value().items) : [],
  );
}
