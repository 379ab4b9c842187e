import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { PortfolioYear } from '@samenspoor/contracts/portfolio/summary';
import { CentsPipe, CountPipe } from '@samenspoor/ui/format/pipes';
import { TableFrame } from '@samenspoor/ui/table/table-frame';

/** The project years side by side. */
@Component({
  selector: 'app-year-table',
  imports: [CentsPipe, CountPipe, RouterLink, TableFrame],
  templateUrl: './year-table.html',
})
export class YearTable {
  /** Code of the programme: its files only. */
  readonly programme = input.required<string>();
  /** Whether municipalities could be reached; left out for organisations. */
  readonly forPlaces = input(true);
  readonly years = input.required<readonly PortfolioYear[]>();
}
