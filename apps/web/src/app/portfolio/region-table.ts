import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { PortfolioMunicipality } from '@samenspoor/contracts/portfolio/summary';
import { CentsPipe, CountPipe } from '@samenspoor/ui/format/pipes';
import { TableFrame } from '@samenspoor/ui/table/table-frame';
import { regionsOf } from './regions';

/** The fifteen reference regions: how many of their municipalities are reached, and what was granted there. */
@Component({
  selector: 'app-region-table',
  imports: [CentsPipe, CountPipe, RouterLink, TableFrame],
  templateUrl: './region-table.html',
  styleUrl: './objective-table.scss',
})
export class RegionTable {
  readonly municipalities = input.required<readonly PortfolioMunicipality[]>();
  /** Code of the programme: its files only. */
  readonly programme = input.required<string>();
  readonly year = input.required<number>();

  protected readonly regions = computed(() => regionsOf(this.municipalities()));
  private readonly widest = computed(() => Math.max(1, ...this.regions().map((region) => region.grantedCents)));

  /** Share of the longest bar, in percent. */
  protected width(cents: number): number {
    return (100 * cents) / this.widest();
  }
}
