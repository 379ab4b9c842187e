import { Component, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ApplicationSummary } from '@samenspoor/contracts/applications/application';
import { CentsPipe, ShortDayPipe } from '@samenspoor/ui/format/pipes';
import { APPLICATION_STATE_LABELS } from '@samenspoor/ui/state-chip/application-state';
import { StateChip } from '@samenspoor/ui/state-chip/state-chip';
import { SortHead } from '@samenspoor/ui/table/sort-head';
import { TableFrame } from '@samenspoor/ui/table/table-frame';
import { CallShortName } from './call-short-name';
import { WORK_LIST_ORDER } from './work-list-filters';

/** The dossiers as a table, with heads that sort. */
@Component({
  selector: 'app-dossier-table',
  imports: [CallShortName, CentsPipe, RouterLink, ShortDayPipe, SortHead, StateChip, TableFrame],
  templateUrl: './dossier-table.html',
  styleUrl: './dossier-table.scss',
})
export class DossierTable {
  readonly rows = input.required<readonly ApplicationSummary[]>();
  /** The order, as the address says it. */
  readonly sorteer = input<string>();
  /** The order that the person asks for. */
  readonly sorted = output<string>();

  protected readonly order = WORK_LIST_ORDER;
  protected readonly labels = APPLICATION_STATE_LABELS;
}
