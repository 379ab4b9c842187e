import { Component, computed, inject, input } from '@angular/core';
import { type LastYearTheme, continuationNoteText } from '@samenspoor/contracts/applications/continue';
import {
  CONTINUE_CHOICES,
  type ContinueChoice,
  shortfallOf,
} from '@samenspoor/domain/applications/continue/earlier-year';
import { formatCents, formatCount } from '@samenspoor/domain/kernel/format';
import { Bars } from '@samenspoor/ui/bars/bars';
import { CentsPipe } from '@samenspoor/ui/format/pipes';
import { Icon } from '@samenspoor/ui/icon/icon';
import { FieldErrors } from '@samenspoor/ui/problem/field-errors';
import { ContinueStore } from './continue-store';
import type { ChangeMeasure } from './theme-choices';

const TITLES: Readonly<Record<ContinueChoice, string>> = {
  continue: 'Verdergaan',
  raise: 'Verhogen',
  lower: 'Verlagen',
  stop: 'Stoppen',
};

/** One theme of the year before: its figures as bars, the choice, and what that comes to today. */
@Component({
  selector: 'app-continue-theme',
  imports: [Bars, CentsPipe, FieldErrors, Icon],
  templateUrl: './continue-theme.html',
  styleUrl: './continue-theme.scss',
})
export class ContinueTheme {
  readonly theme = input.required<LastYearTheme>();

  protected readonly store = inject(ContinueStore);
  protected readonly choices = CONTINUE_CHOICES.map((choice) => ({ choice, title: TITLES[choice] }));
  protected readonly noteText = continuationNoteText;
  protected readonly number = computed(() => this.theme().number);
  protected readonly id = computed(() => `verder-${this.number()}`);
  protected readonly plan = computed(() => this.store.plan().themes.find(({ number }) => number === this.number()));
  protected readonly typed = computed(() => this.store.choiceOf(this.number()));
  protected readonly wrong = computed(() => this.store.wrongOf(this.number()));
  /** Shown once something was typed; the button says it before. */
  protected readonly messages = computed(() => {
    const wrong = this.wrong();
    return wrong === null || this.typed().text === '' ? [] : [wrong];
  });
  protected readonly asks = computed(() => ['raise', 'lower'].includes(this.typed().choice));
  /** Amounts have no units to count: they change by a percentage. */
  protected readonly counted = computed(() => this.theme().rows.every(({ measure }) => measure === 'units'));
  protected readonly format = computed(() => (this.counted() ? formatCount : formatCents));
  protected readonly bars = computed(() =>
    this.theme().rows.map((row) => ({
      label: `${row.indicatorCode} ${row.targetGroup || row.unit}`,
      asked: row.plannedReach,
      granted: row.grantedUnits,
      reached: row.reached,
    })),
  );
  protected readonly target = computed(() => this.theme().rows.reduce((sum, row) => sum + row.targetReach, 0));
  protected readonly reached = computed(() => {
    const reached = this.theme().rows.map((row) => row.reached);
    return reached.includes(null) ? null : reached.reduce<number>((sum, count) => sum + (count ?? 0), 0);
  });
  protected readonly shortfall = computed(() => shortfallOf(this.target(), this.reached()));

  protected choose(choice: ContinueChoice): void {
    this.store.choose(this.number(), { choice, ...(this.counted() ? {} : { measure: 'percent' as const }) });
  }

  protected type(event: Event): void {
    this.store.choose(this.number(), { text: (event.target as HTMLInputElement).value });
  }

  protected measure(event: Event): void {
    this.store.choose(this.number(), { measure: (event.target as HTMLSelectElement).value as ChangeMeasure });
  }

  protected overwrite(): void {
    this.store.choose(this.number(), { overwrite: !this.typed().overwrite });
  }
}
