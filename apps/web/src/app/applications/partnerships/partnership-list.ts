import { Component, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import type { OwnPartnership } from '@samenspoor/contracts/applications/partnership';
import { EmptyState } from '@samenspoor/ui/empty-state/empty-state';
import { PageHeader } from '@samenspoor/ui/page-header/page-header';
import { ProblemAlert } from '@samenspoor/ui/problem/problem-alert';
import { Skeleton } from '@samenspoor/ui/skeleton/skeleton';
import { StateChip } from '@samenspoor/ui/state-chip/state-chip';
import { MoreButton } from '../../shell/http/more-button';
import { pagedList } from '../../shell/http/paged-list';
import { Session } from '../../shell/session/session';
import { stateOf } from './membership-labels';
import { PARTNERSHIPS_URL } from './partnership-store';
import { partnershipWords } from './partnership-words';

/** The partnerships of the own local government: those it leads, takes part in, or is asked for. */
@Component({
  selector: 'app-partnership-list',
  imports: [EmptyState, MatButton, MoreButton, PageHeader, ProblemAlert, RouterLink, Skeleton, StateChip],
  template: `
    <ss-page-header heading="Samenwerking">
      <p class="ss-muted">
        @if (forOrganisation) {
          Organisaties kunnen samen aanvragen, als consortium. Eén organisatie vraagt aan en ontvangt het geld.
        } @else {
          Gemeenten die samen meer dan 7.500 inwoners van niet-EU-14-herkomst tellen, kunnen samen aanvragen. Een
          gemeente zit maar in één samenwerkingsverband.
        }
      </p>
    </ss-page-header>
    <ss-problem [problem]="list.problem()" />
    @if (list.loading()) {
      <ss-skeleton shape="rows" [lines]="3" />
    } @else if (list.items().length > 0) {
      <ul class="ss-work">
        @for (row of list.items(); track row.id) {
          <li>
            <a [routerLink]="['/samenwerking', row.id]">
              <span class="ss-work-name">{{ row.name }}</span>
              <span class="ss-muted">{{ own }} {{ row.ownLead ? 'leidt' : 'is lid' }} · {{ names(row) }}</span>
            </a>
            <ss-state-chip [label]="state(row).label" [tone]="state(row).tone" />
          </li>
        }
      </ul>
      <app-more-button [list]="list" rows="main .ss-work li">Toon meer</app-more-button>
    } @else if (!list.problem()) {
      <ss-empty-state
        [heading]="own + ' zit in geen ' + (forOrganisation ? 'consortium' : 'samenwerkingsverband')"
        text="U maakt er een wanneer u een aanvraag start."
        icon="people"
      >
        <a matButton="outlined" routerLink="/oproepen">Naar de open oproepen</a>
      </ss-empty-state>
    }
  `,
})
export class PartnershipList {
  protected readonly list = pagedList<OwnPartnership>(() => PARTNERSHIPS_URL);
  protected readonly state = stateOf;
  protected readonly forOrganisation = inject(Session).forOrganisation();
  protected readonly own = partnershipWords(this.forOrganisation).own;

  protected names({ members }: OwnPartnership): string {
    return members.map(({ name }) => name).join(', ');
  }
}
