import { Component, input } from '@angular/core';
import type { ApplicationView } from '@samenspoor/contracts/applications/application';
import { CentsPipe, CountPipe } from '@samenspoor/ui/format/pipes';
import { TableFrame } from '@samenspoor/ui/table/table-frame';
import { AtField } from '../../shell/file/at-field';
import type { AskedTheme } from './asked-themes';

/** The KPI table as it was filed, theme by theme in the order of the applicant. */
@Component({
  selector: 'app-filed-table',
  imports: [AtField, CentsPipe, CountPipe, TableFrame],
  templateUrl: './filed-table.html',
  styleUrl: './filed-table.scss',
})
export class FiledTable {
  readonly themes = input.required<readonly AskedTheme[]>();
  readonly totals = input.required<ApplicationView['totals']>();
  /** The call asks amounts by kind of cost. */
  readonly onlyAmounts = input(false);
}
