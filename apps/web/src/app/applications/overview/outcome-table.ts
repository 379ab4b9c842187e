import { Component, computed, input } from '@angular/core';
import type { TotalsView } from '@samenspoor/contracts/applications/application';
import { CentsPipe, CountPipe } from '@samenspoor/ui/format/pipes';
import type { OutcomeTheme } from './outcome-rows';

/** Asked and granted side by side per KPI row, with the target to reach. The granted columns appear with the decision. */
@Component({
  selector: 'app-outcome-table',
  imports: [CentsPipe, CountPipe],
  templateUrl: './outcome-table.html',
  styleUrl: './outcome-table.scss',
})
export class OutcomeTable {
  readonly themes = input.required<readonly OutcomeTheme[]>();
  readonly totals = input.required<TotalsView>();
  readonly decided = computed(() => this.totals().grantedCents !== null);
  /** Where only amounts were asked there is nothing to reach, and no units to grant. */
  protected readonly amounts = computed(() => {
    const rows = this.themes().flatMap((theme) => theme.rows);
    return rows.length > 0 && rows.every(({ isAmount }) => isAmount);
  });
  protected readonly caption = computed(() => {
    if (this.amounts()) return this.decided() ? 'Gevraagd en toegekend per kostensoort' : 'Gevraagd per kostensoort';
    return this.decided() ? 'Gevraagd, toegekend en te behalen per KPI-rij' : 'Gevraagd per KPI-rij';
  });
}
