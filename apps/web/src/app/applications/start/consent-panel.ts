import { Component, computed } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { OwnPartnership } from '@samenspoor/contracts/applications/partnership';
import { Skeleton } from '@samenspoor/ui/skeleton/skeleton';
import { StateChip } from '@samenspoor/ui/state-chip/state-chip';
import { pagedList } from '../../shell/http/paged-list';
import { PARTNERSHIPS_URL } from '../partnerships/partnership-store';

/** Partnerships that wait for an answer of the own local government, or for that of others. */
@Component({
  selector: 'app-consent-panel',
  imports: [RouterLink, Skeleton, StateChip],
  template: `
    <h2>Samenwerking wacht op uw akkoord</h2>
    @if (list.loading()) {
      <ss-skeleton shape="rows" [lines]="1" />
    } @else if (asked().length > 0) {
      <ul class="ss-work">
        @for (row of asked(); track row.id) {
          <li>
            <a [routerLink]="['/samenwerking', row.id]">
              <span class="ss-work-name">{{ row.name }}</span>
              <span class="ss-muted">{{ leadOf(row) }} vraagt of uw bestuur meedoet</span>
            </a>
            <ss-state-chip label="Wacht op uw akkoord" tone="waiting" />
          </li>
        }
      </ul>
    } @else {
      <p class="ss-muted">Niemand wacht op uw akkoord. <a routerLink="/samenwerking">Uw samenwerking</a></p>
    }
  `,
})
export class ConsentPanel {
  protected readonly list = pagedList<OwnPartnership>(() => PARTNERSHIPS_URL);
  protected readonly asked = computed(() => this.list.items().filter(({ ownState }) => ownState === 'proposed'));

  protected leadOf({ members }: OwnPartnership): string {
    return members.find(({ lead }) => lead)?.name ?? 'Een ander bestuur';
  }
}
