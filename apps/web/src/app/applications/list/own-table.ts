import { Component, computed, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ApplicationSummary } from '@samenspoor/contracts/applications/application';
import { CentsPipe, ShortDayPipe, TimeLeftPipe } from '@samenspoor/ui/format/pipes';
import { APPLICATION_STATE_LABELS } from '@samenspoor/ui/state-chip/application-state';
import { StateChip } from '@samenspoor/ui/state-chip/state-chip';
import { SortHead } from '@samenspoor/ui/table/sort-head';
import { TableFrame } from '@samenspoor/ui/table/table-frame';
import { ServerClock } from '../../shell/clock/server-clock';
import { Session } from '../../shell/session/session';
import { isByPartner } from '../calls/own-application';
import { partnershipWords } from '../partnerships/partnership-words';
import { OWN_ORDER } from './application-filters';

/** The own applications as a table, with heads that sort. */
@Component({
  selector: 'app-own-table',
  imports: [CentsPipe, RouterLink, ShortDayPipe, SortHead, StateChip, TableFrame, TimeLeftPipe],
  templateUrl: './own-table.html',
  styleUrl: './own-table.scss',
})
export class OwnTable {
  readonly rows = input.required<readonly ApplicationSummary[]>();
  /** The order, as the address says it. */
  readonly sorteer = input<string>();
  /** The order that the person asks for. */
  readonly sorted = output<string>();

  private readonly session = inject(Session);
  protected readonly order = OWN_ORDER;
  protected readonly own = computed(() => partnershipWords(this.session.forOrganisation()).own);
  protected readonly clock = inject(ServerClock);
  protected readonly labels = APPLICATION_STATE_LABELS;

  protected byPartner(row: ApplicationSummary): boolean {
    return isByPartner(row, this.session.me()?.capacity.organisationName ?? '');
  }
}
