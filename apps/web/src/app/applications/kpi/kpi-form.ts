import { DOCUMENT } from '@angular/common';
import { Component, ElementRef, computed, debounced, inject, input, linkedSignal, output, signal } from '@angular/core';
import type { CallThemeView } from '@samenspoor/contracts/calls/call';
import { kpiAdviceText } from '@samenspoor/contracts/applications/kpi-advice-texts';
import { adviseTable } from '@samenspoor/domain/applications/kpi-advice';
import type { KpiTable } from '@samenspoor/domain/applications/kpi-table';
import { largestPlanned } from '@samenspoor/domain/applications/largest-planned';
import { CentsPipe } from '@samenspoor/ui/format/pipes';
import { Icon } from '@samenspoor/ui/icon/icon';
import type { Cells } from '../content/cells';
import { euroText } from '../content/euro-text';
import type { FieldMessages } from '../content/field-messages';
import { typingPause } from '../content/typing-pause';
import type { RowFigures } from '../continue/row-figures';
import { FilledReport } from './filled-report';
import { KpiTheme } from './kpi-theme';
import { type CellEdit, type KpiObjectiveView, type KpiRowView, columnsBefore, kpiObjectives } from './kpi-view';
import { nextField } from './next-field';
import { onlyAmounts, tableWords } from './table-words';
import { type PastedBlock, isBlock, pasteBlock } from './paste-block';
import { RowAdvice } from './row-advice';
import { shareUnchanged } from '../../shell/data/share-unchanged';
import { WrongFields } from './wrong-fields';

/**
 * The KPI table to fill in. It shows what it is given and says what is typed; amounts, totals and messages come from
 * outside. Works by keyboard as a sheet: Enter and the arrows go from row to row. On a narrow screen rows become cards.
 */
@Component({
  selector: 'app-kpi-form',
  imports: [CentsPipe, FilledReport, Icon, KpiTheme, RowAdvice, WrongFields],
  templateUrl: './kpi-form.html',
  styleUrls: ['./kpi-cells.scss', './kpi-form.scss', './kpi-cells-narrow.scss', './kpi-form-narrow.scss'],
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
  /** What was filled in at once, until it is dismissed. */
  protected readonly filled = signal<PastedBlock | null>(null);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);

  private readonly judged = computed(() => ({ table: this.table(), messages: this.messages() }));
  /**
   * How things stood when the typing last paused. What is said of it waits for that: nobody wants to be told about the "1"
   * of "120", nor that rows come and go under their hands.
   */
  private readonly atRest = debounced(this.judged, typingPause);
  /** The themes with an own contribution to split. */
  private readonly split = computed(() => {
    const { themes } = this.atRest.value().table;
    return new Set(themes.filter(({ ownContributionCents }) => ownContributionCents > 0).map(({ number }) => number));
  });
  /** Warnings by cell, "" about the table as a whole. Beside an error they would only distract. */
  private readonly advice = computed(() => {
    const { table, messages } = this.atRest.value();
    const texts = new Map<string, string[]>();
    for (const found of adviseTable(table, this.themes())) {
      const cell = found.cell ?? '';
      if (!messages[cell]) texts.set(cell, [...(texts.get(cell) ?? []), kpiAdviceText(found)]);
    }
    return texts;
  });
  /** A theme in which nothing changed is the same as before: it isn't looked at again. */
  protected readonly objectives = linkedSignal<readonly KpiObjectiveView[], readonly KpiObjectiveView[]>({
    source: () =>
      kpiObjectives({
        themes: this.themes(),
        cells: this.cells(),
        table: this.table(),
        ranking: this.ranking(),
        messages: this.atRest.value().messages,
        advice: this.advice(),
        split: this.split(),
      }),
    computation: (objectives, before) => shareUnchanged(before?.value, objectives),
  });
  protected readonly shown = computed(() => (this.onlyChosen() ? chosenOnly(this.objectives()) : this.objectives()));
  protected readonly words = computed(() => tableWords(this.themes()));
  protected readonly amounts = computed(() => onlyAmounts(this.themes()));
  protected readonly holdsAmounts = computed(() =>
    this.themes().some(({ indicators }) => indicators.some(({ measure }) => measure === 'amount')),
  );
  /** The figures of the year before, while they are shown. */
  protected readonly then = computed(() => (this.showsLastYear() ? this.lastYear() : null));
  protected readonly columns = computed(() => columnsBefore(this.amounts(), this.then() !== null));
  protected readonly totals = computed(() => this.table().totals);
  protected readonly tableAdvice = computed(() => this.advice().get('') ?? []);
  /** Every field with something wrong, in the order of the table. */
  protected readonly wrong = computed(() =>
    this.objectives()
      .flatMap((objective) => objective.themes)
      .flatMap((theme) => {
        const fields = [...theme.rows.flatMap((row) => [row.current, row.planned]), theme.staff];
        return fields.map((field) => ({ theme, field }));
      })
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

  /** A block from a spreadsheet is laid over the table; anything else is the browser's. */
  protected paste(event: ClipboardEvent): void {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    const { target } = event;
    if (!isBlock(text) || !(target instanceof HTMLInputElement)) return;
    event.preventDefault();
    const rows = this.shown().flatMap(({ themes }) => themes.flatMap((theme) => theme.rows));
    const sheet = rows.map(({ code, measure, current, planned }) => ({
      code,
      measure,
      fields: this.amounts() ? [planned] : [measure === 'amount' ? null : current, planned],
    }));
    const start = sheet.flatMap(({ fields }) => fields).find((field) => field?.id === target.id);
    if (start) this.fill(pasteBlock(text, sheet, start.cell));
  }

  /** The most that the row and the ceiling of its theme allow. */
  protected fillMost({ code, measure, planned }: KpiRowView): void {
    const most = largestPlanned(this.themes(), this.table().rows, code);
    const edits = [{ cell: planned.cell, text: (measure === 'amount' && euroText(most)) || String(most) }];
    this.fill({ edits, before: [planned], unreadable: [], outside: 0 });
  }

  protected undo(): void {
    for (const { cell, text } of this.filled()?.before ?? []) this.edited.emit({ cell, text });
    this.filled.set(null);
  }

  protected goTo(id: string): void {
    this.onlyChosen.set(false);
    const field = this.host.nativeElement.querySelector<HTMLElement>(`#${CSS.escape(id)}`);
    field?.scrollIntoView({ block: 'center' });
    field?.focus();
  }

  private fill(block: PastedBlock): void {
    for (const edit of block.edits) this.edited.emit(edit);
    this.filled.set(block);
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
