import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { OwnPartnership } from '@samenspoor/contracts/applications/partnership';
import { StateChip } from '@samenspoor/ui/state-chip/state-chip';
import { pagedList } from '../../shell/http/paged-list';
import { Session } from '../../shell/session/session';
import { awaitedAtStart } from '../../shell/start/start-board';
import { PARTNERSHIPS_URL } from '../partnerships/partnership-store';
import { partnershipWords } from '../partnerships/partnership-words';

/** Partnerships that wait for an answer of the own government or organisation; nothing at all when none does. */
@Component({
  selector: 'app-consent-panel',
  imports: [RouterLink, StateChip],
  template: `
    @if (asked().length > 0) {
      <h2>Samenwerking wacht op uw akkoord</h2>
      <ul class="ss-work">
        @for (row of asked(); track row.id) {
          <li>
            <a [routerLink]="['/samenwerking', row.id]">
              <span class="ss-work-name">{{ row.name }}</span>
              <span class="ss-muted">{{ leadOf(row) }} vraagt of {{ own }} meedoet</span>
            </a>
            <ss-state-chip label="Wacht op uw akkoord" tone="waiting" />
          </li>
        }
      </ul>
    }
  `,
})
export class ConsentPanel {
  protected readonly own = partnershipWords(inject(Session).forOrganisation()).own.toLowerCase();
  protected readonly list = pagedList<OwnPartnership>(() => PARTNERSHIPS_URL);
  protected readonly asked = computed(() => this.list.items().filter(({ ownState }) => ownState === 'proposed'));

  constructor() {
    awaitedAtStart(() => !this.list.loading());
  }

  protected leadOf({ members }: OwnPartnership): string {
    return members.find(({ lead }) => lead)?.name ?? 'Een partner';
  }
}
