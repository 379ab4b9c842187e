import { DOCUMENT } from '@angular/common';
import { Component, ElementRef, computed, inject, input, output, signal } from '@angular/core';
import type { CallThemeView } from '@samenspoor/contracts/calls/call';
import type { KpiTable } from '@samenspoor/domain/applications/kpi-table';
import { CentsPipe, CountPipe } from '@samenspoor/ui/format/pipes';
import { Icon } from '@samenspoor/ui/icon/icon';
import { FieldErrors } from '@samenspoor/ui/problem/field-errors';
import type { Cells } from '../content/cells';
import type { FieldMessages } from '../content/field-messages';
import { RowLastYear } from '../continue/row-last-year';
import type { RowFigures } from '../continue/row-figures';
import { CeilingBar } from './ceiling-bar';
import { type KpiObjectiveView, kpiObjectives } from './kpi-view';
import { nextField } from './next-field';
import { ReachField } from './reach-field';
import { WrongFields } from './wrong-fields';

/** A text typed into a cell. */
export interface CellEdit {
  readonly cell: string;
  readonly text: string;
}

/**
 * The KPI table to fill in. It shows what it is given and says what is typed; amounts, totals and messages come from
 * outside. Works by keyboard as a sheet: Enter and the arrows go from row to row. On a narrow screen rows become cards.
 */
@Component({
  selector: 'app-kpi-form',
  imports: [CeilingBar, CentsPipe, CountPipe, FieldErrors, Icon, ReachField, RowLastYear, WrongFields],
  templateUrl: './kpi-form.html',
  styleUrls: ['./kpi-form.scss', './kpi-form-narrow.scss'],
})
export class KpiForm {
  readonly themes = input.required<readonly CallThemeView[]>();
  readonly cells = input.required<Cells>();
  readonly table = input.required<KpiTable>();
  /** Numbers of the chosen themes by rank. */
  readonly ranking = input.required<readonly string[]>();
  readonly messages = input.required<FieldMessages>();
  /** False where what is typed isn't kept: a calculation. */
  readonly keeps = input(true);
  /** The figures of the year before by code of the row; null when there are none. */
  readonly lastYear = input<ReadonlyMap<string, RowFigures> | null>(null);
  readonly edited = output<CellEdit>();

  /** On a phone they take room: asked for there. */
  protected readonly showsLastYear = signal(roomForMore(inject(DOCUMENT)));
  protected readonly onlyChosen = signal(false);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);

  protected readonly objectives = computed(() =>
    kpiObjectives({
      themes: this.themes(),
      cells: this.cells(),
      table: this.table(),
      ranking: this.ranking(),
      messages: this.messages(),
    }),
  );
  protected readonly shown = computed(() => (this.onlyChosen() ? chosenOnly(this.objectives()) : this.objectives()));
  protected readonly totals = computed(() => this.table().totals);
  /** Every field with something wrong, in the order of the table. */
  protected readonly wrong = computed(() =>
    this.objectives()
      .flatMap((objective) => objective.themes)
      .flatMap((theme) => theme.rows.flatMap((row) => [row.current, row.planned].map((field) => ({ theme, field }))))
      .filter(({ field }) => field.messages.length > 0)
      .map(({ theme, field }) => ({ id: field.id, text: `Thema ${theme.number}: ${field.messages.join(' ')}` })),
  );
  protected readonly notFunded = computed(() =>
    this.themes()
      .filter((theme) => theme.indicators.length === 0)
      .map((theme) => `${theme.number}. ${theme.title}`),
  );

  /** Enter and the arrows move within the column; everything else is left to the browser. */
  protected move(event: KeyboardEvent): void {
    const next = nextField(this.host.nativeElement, event);
    if (!next) return;
    event.preventDefault();
    next.focus();
  }

  protected goTo(id: string): void {
    this.onlyChosen.set(false);
    const field = this.host.nativeElement.querySelector<HTMLElement>(`#${CSS.escape(id)}`);
    field?.scrollIntoView({ block: 'center' });
    field?.focus();
  }
}

function chosenOnly(objectives: readonly KpiObjectiveView[]): readonly KpiObjectiveView[] {
  return objectives
    .map((objective) => ({ ...objective, themes: objective.themes.filter((theme) => theme.chosen) }))
    .filter((objective) => objective.themes.length > 0);
}

/** A window of at least 46rem, as the style sheet has it. */
const roomForMore = ({ defaultView }: Document): boolean =>
  typeof defaultView?.matchMedia !== 'function' || defaultView.matchMedia('(min-width: 46rem)').matches;
