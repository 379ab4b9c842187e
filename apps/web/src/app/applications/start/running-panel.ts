import { Component } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ApplicationSummary } from '@samenspoor/contracts/applications/application';
import { CentsPipe, ShortDayPipe } from '@samenspoor/ui/format/pipes';
import { Skeleton } from '@samenspoor/ui/skeleton/skeleton';
import { APPLICATION_STATE_LABELS } from '@samenspoor/ui/state-chip/application-state';
import { StateChip } from '@samenspoor/ui/state-chip/state-chip';
import { pagedList } from '../../shell/http/paged-list';
import { awaitedAtStart } from '../../shell/start/start-board';
import { APPLICATIONS_URL } from '../applications-api';

/** How the applications that were handed in stand, the latest first. */
@Component({
  selector: 'app-running-panel',
  imports: [CentsPipe, RouterLink, ShortDayPipe, Skeleton, StateChip],
  template: `
    <h2>Ingediende aanvragen</h2>
    @if (list.loading()) {
      <ss-skeleton shape="rows" />
    } @else if (list.items().length > 0) {
      <ul class="ss-work">
        @for (row of list.items(); track row.id) {
          <li>
            <a [routerLink]="['/aanvragen', row.id]">
              <span class="ss-work-name">{{ row.callName }}</span>
              <span class="ss-muted"
                >{{ row.reference }} · {{ row.applicantName }} · ingediend op {{ row.submittedAt | shortDay }}</span
              >
            </a>
            <span>{{
              row.grantedCents === null
                ? (row.askedCents | cents) + ' gevraagd'
                : (row.grantedCents | cents) + ' toegekend'
            }}</span>
            <ss-state-chip [label]="labels[row.state].label" [tone]="labels[row.state].tone" />
          </li>
        }
      </ul>
      <p><a routerLink="/aanvragen">Alle aanvragen</a></p>
    } @else {
      <p class="ss-muted">Er is hier nog geen ingediende aanvraag.</p>
    }
  `,
})
export class RunningPanel {
  protected readonly labels = APPLICATION_STATE_LABELS;
  protected readonly list = pagedList<ApplicationSummary>(
    () => `${APPLICATIONS_URL}?state=submitted,admissible,inadmissible,granted,refused&sort=-submittedAt&limit=5`,
  );

  constructor() {
    awaitedAtStart(() => !this.list.loading());
  }
}
