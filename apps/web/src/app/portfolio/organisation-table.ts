import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { PortfolioOrganisation } from '@samenspoor/contracts/portfolio/summary';
import { CentsPipe, CountPipe } from '@samenspoor/ui/format/pipes';
import { TableFrame } from '@samenspoor/ui/table/table-frame';

/** The organisations of a project year: what each asked and was granted, and its files. */
@Component({
  selector: 'app-organisation-table',
  imports: [CentsPipe, CountPipe, RouterLink, TableFrame],
  templateUrl: './organisation-table.html',
})
export class OrganisationTable {
  readonly organisations = input.required<readonly PortfolioOrganisation[]>();
  /** Code of the programme: its files only. */
  readonly programme = input.required<string>();
  readonly year = input.required<number>();
}
