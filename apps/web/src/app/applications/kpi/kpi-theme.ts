import { Component, computed, input, output } from '@angular/core';
import { CentsPipe, CountPipe } from '@samenspoor/ui/format/pipes';
import { FieldErrors } from '@samenspoor/ui/problem/field-errors';
import type { RowFigures } from '../continue/row-figures';
import { RowLastYear } from '../continue/row-last-year';
import { CeilingBar } from './ceiling-bar';
import { type CellEdit, type KpiRowView, type KpiThemeView, columnsBefore } from './kpi-view';
import { OwnSplitField } from './own-split';
import { ReachField } from './reach-field';
import { RowAdvice } from './row-advice';

/**
 * The rows of one theme in the KPI table. It looks again when its own theme changed, so that typing in one theme leaves
 * the others alone.
 */
@Component({
  // It is a part of the table, which no element of our own may stand in.
  selector: 'tbody[app-kpi-theme]',
  imports: [CeilingBar, CentsPipe, CountPipe, FieldErrors, OwnSplitField, ReachField, RowAdvice, RowLastYear],
  // An attribute and no class: when the class of what holds a field changes, a browser that fills in forms for people lays
  // out the page at once to see whether the field is still there.
  host: { class: 'theme', '[attr.data-chosen]': "theme().chosen ? '' : null" },
  templateUrl: './kpi-theme.html',
  styleUrls: ['./kpi-cells.scss', './kpi-theme.scss', './kpi-cells-narrow.scss', './kpi-theme-narrow.scss'],
})
export class KpiTheme {
  readonly theme = input.required<KpiThemeView>();
  /** True for a table of amounts only, which has fewer columns. */
  readonly amounts = input.required<boolean>();
  /** False where what is typed isn't kept. */
  readonly keeps = input.required<boolean>();
  /** The figures of the year before by code of the row; null: not shown. */
  readonly lastYear = input.required<ReadonlyMap<string, RowFigures> | null>();
  readonly edited = output<CellEdit>();
  /** The row that is asked to hold as much as it may. */
  readonly most = output<KpiRowView>();

  /** Before the columns of amounts. */
  protected readonly columns = computed(() => columnsBefore(this.amounts(), this.lastYear() !== null));

  /** The row as who can't see the table hears it. */
  protected about({ name, code }: KpiRowView): string {
    return `${name} (${this.amounts() ? 'rij' : 'KPI-rij'} ${code})`;
  }
}
