import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MEASURE_TITLES } from '@samenspoor/contracts/catalogue/programme-titles';
import type { BudgetRowContent, ThemeContent } from '@samenspoor/domain/catalogue/programme-content';
import { ChoiceField, choicesOf } from '../fields/choice-field';
import { FigureField } from '../fields/figure-field';
import { ItemTools } from '../fields/item-tools';
import { TextField } from '../fields/text-field';
import { changedAt, movedAt, nextRowCode, withoutAt } from '../lists';
import { VersionStore } from '../version-store';

/** What each theme funds: its rows with price and maximum or as an amount, its ceiling and the own contribution. */
@Component({
  selector: 'app-budget-section',
  imports: [ChoiceField, FigureField, ItemTools, MatButton, TextField],
  templateUrl: './budget-section.html',
  styleUrl: './section.scss',
})
export class BudgetSection {
  protected readonly store = inject(VersionStore);
  protected readonly measures = choicesOf(MEASURE_TITLES);
  protected readonly themes = computed(() => this.store.content().themes);

  protected changeTheme(at: number, changes: Partial<ThemeContent>, label = 'Thema gewijzigd', key?: string): void {
    const own = key ?? `themes/${at}/${Object.keys(changes).join()}`;
    this.store.change('themes', changedAt(this.themes(), at, changes), label, own);
  }

  protected addRow(at: number, theme: ThemeContent): void {
    const measure = theme.rows.at(-1)?.measure ?? 'units';
    const row: BudgetRowContent = {
      code: nextRowCode(theme.number, this.store.takenRows()),
      measure,
      unit: '',
      targetGroup: '',
      unitPriceCents: measure === 'amount' ? 1 : 0,
      maxUnits: 0,
      countRule: '',
    };
    this.changeTheme(at, { rows: [...theme.rows, row] }, `Rij ${row.code} toegevoegd`, '');
  }

  protected changeRow(at: number, index: number, changes: Partial<BudgetRowContent>): void {
    const key = `themes/${at}/rows/${index}/${Object.keys(changes).join()}`;
    this.changeTheme(at, { rows: changedAt(this.rowsOf(at), index, changes) }, 'Rij gewijzigd', key);
  }

  /** A count says nothing as an amount, nor the other way round: price, maximum and rule of counting are typed again. */
  protected changeMeasure(at: number, index: number, measure: string): void {
    if (measure !== 'units' && measure !== 'amount') return;
    this.changeRow(at, index, { measure, unitPriceCents: measure === 'amount' ? 1 : 0, maxUnits: 0, countRule: '' });
  }

  protected moveRow(at: number, index: number, by: -1 | 1): void {
    this.changeTheme(at, { rows: movedAt(this.rowsOf(at), index, by) }, 'Rij verplaatst', '');
  }

  protected removeRow(at: number, index: number): void {
    const rows = withoutAt(this.rowsOf(at), index);
    const unfunded = rows.length === 0 ? { ceilingCents: 0 } : {};
    this.changeTheme(at, { rows, ...unfunded }, `Rij ${this.rowsOf(at)[index]?.code ?? ''} verwijderd`, '');
  }

  private rowsOf(at: number): readonly BudgetRowContent[] {
    return this.themes()[at]?.rows ?? [];
  }
}
