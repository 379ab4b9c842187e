import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { formatCount } from '@samenspoor/domain/kernel/format';
import type { BarRow, BarSeries } from './bar-row';

const SERIES_TITLES: Readonly<Record<BarSeries, string>> = {
  asked: 'Aangevraagd',
  granted: 'Toegekend',
  reached: 'Behaald',
};
const ORDER: readonly BarSeries[] = ['asked', 'granted', 'reached'];

/** Room for reaches above the target: the widest bar takes the whole line, whatever it stands for. */
function widest(rows: readonly BarRow[]): number {
  return Math.max(1, ...rows.flatMap((row) => ORDER.map((series) => row[series] ?? 0)));
}

/** Horizontal bars of what was asked, granted and reached, each with its figure, and the same figures as a table behind it. */
@Component({
  selector: 'ss-bars',
  imports: [RouterLink],
  templateUrl: './bars.html',
  styleUrl: './bars.scss',
})
export class Bars {
  readonly caption = input.required<string>();
  readonly rows = input.required<readonly BarRow[]>();
  /** Head of the first column of the table. */
  readonly rowTitle = input('Thema');
  readonly format = input<(value: number) => string>(formatCount);

  protected readonly series = computed(() =>
    ORDER.filter((series) => this.rows().some((row) => row[series] !== undefined && row[series] !== null)),
  );
  protected readonly titles = SERIES_TITLES;
  private readonly whole = computed(() => widest(this.rows()));

  protected width(value: number | null | undefined): number {
    return ((value ?? 0) / this.whole()) * 100;
  }
}
