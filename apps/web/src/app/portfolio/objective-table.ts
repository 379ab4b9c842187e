import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { PortfolioObjective } from '@samenspoor/contracts/portfolio/summary';
import { CentsPipe, CountPipe } from '@samenspoor/ui/format/pipes';
import { TableFrame } from '@samenspoor/ui/table/table-frame';

/** Themes by objective with bars of asked and granted money, and the reach that was promised for it. */
@Component({
  selector: 'app-objective-table',
  imports: [CentsPipe, CountPipe, RouterLink, TableFrame],
  templateUrl: './objective-table.html',
  styleUrl: './objective-table.scss',
})
export class ObjectiveTable {
  readonly objectives = input.required<readonly PortfolioObjective[]>();
  /** Code of the programme: its files only. */
  readonly programme = input.required<string>();
  readonly year = input.required<number>();

  private readonly widest = computed(() =>
    Math.max(1, ...this.objectives().flatMap((objective) => objective.themes.map((theme) => theme.askedCents))),
  );

  /** Share of the longest bar, in percent. */
  protected width(cents: number): number {
    return (100 * cents) / this.widest();
  }
}
