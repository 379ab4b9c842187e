import type { CallThemeView, IndicatorView } from '@samenspoor/contracts/calls/call';
import type { KpiRow, KpiTable, KpiThemeTotal } from '@samenspoor/domain/applications/kpi-table';
import { ownStaffCell } from '../content/asked-cells';
import { type Cells, type ReachField, fieldId, reachCell, readPlanned, textOf } from '../content/cells';
import type { FieldMessages } from '../content/field-messages';

/** A text typed into a cell. */
export interface CellEdit {
  readonly cell: string;
  readonly text: string;
}

/** A field of the table: its text as typed and what is wrong with it. */
export interface ReachFieldView {
  readonly cell: string;
  readonly id: string;
  readonly text: string;
  readonly messages: readonly string[];
  /** Warnings; none beside an error, where they would only distract. */
  readonly advice: readonly string[];
}

/** A KPI row as it is typed in. Amounts in cents. */
export interface KpiRowView extends IndicatorView {
  /** For whom; the kind of cost of an amount, which may be for nobody in particular. */
  readonly name: string;
  /** What stands under the name: what is counted, or for whom an amount is; may be empty. */
  readonly under: string;
  readonly current: ReachFieldView;
  readonly planned: ReachFieldView;
  /** Null while the planned reach can't be read. */
  readonly flemishContributionCents: number | null;
  readonly ownContributionCents: number | null;
}

/** A theme with its rows, and what it comes to against its ceiling. Amounts in cents. */
export interface KpiThemeView {
  readonly number: string;
  readonly title: string;
  readonly chosen: boolean;
  /** Null when not chosen. */
  readonly rank: number | null;
  readonly flemishContributionCents: number;
  readonly ceilingCents: number;
  readonly ownContributionCents: number;
  /** Its own contribution is to be split in money and staff. */
  readonly splits: boolean;
  /** The part of the own contribution that is staff. */
  readonly staff: ReachFieldView;
  readonly rows: readonly KpiRowView[];
}

/** An objective with its themes. */
export interface KpiObjectiveView {
  readonly number: string;
  readonly title: string;
  readonly themes: readonly KpiThemeView[];
}

/** What the table is made from; the amounts come from `workOutKpiTable` and from nowhere else. */
export interface KpiSource {
  readonly themes: readonly CallThemeView[];
  readonly cells: Cells;
  readonly table: KpiTable;
  readonly ranking: readonly string[];
  readonly messages: FieldMessages;
  /** Warnings by cell. */
  readonly advice: ReadonlyMap<string, readonly string[]>;
  /** Numbers of the themes whose own contribution is to be split. */
  readonly split: ReadonlySet<string>;
}

/** How many columns stand before those of the amounts: without anything to reach there is one field, and no price. */
export const columnsBefore = (amounts: boolean, then: boolean): number => (amounts ? 2 : 4) + (then ? 1 : 0);

const NONE: readonly string[] = [];

/** The funded themes under their objectives, ready to show. */
export function kpiObjectives(source: KpiSource): readonly KpiObjectiveView[] {
  const funded = source.themes.filter((theme) => theme.indicators.length > 0);
  const objectives = [...new Map(funded.map((theme) => [theme.objectiveNumber, theme.objectiveTitle]))];
  const rows = new Map(source.table.rows.map((row) => [row.indicatorCode, row]));
  const totals = new Map(source.table.themes.map((theme) => [theme.number, theme]));
  return objectives.map(([number, title]) => ({
    number,
    title,
    themes: funded
      .filter((theme) => theme.objectiveNumber === number)
      .map((theme) => themeView(theme, source, rows, totals.get(theme.number))),
  }));
}

function themeView(
  theme: CallThemeView,
  source: KpiSource,
  rows: ReadonlyMap<string, KpiRow>,
  total: KpiThemeTotal | undefined,
): KpiThemeView {
  const rank = source.ranking.indexOf(theme.number);
  return {
    number: theme.number,
    title: theme.title,
    chosen: total?.chosen ?? false,
    rank: rank < 0 ? null : rank + 1,
    flemishContributionCents: total?.flemishContributionCents ?? 0,
    ceilingCents: theme.ceilingCents,
    ownContributionCents: total?.ownContributionCents ?? 0,
    splits: source.split.has(theme.number),
    staff: cellView(ownStaffCell(theme.number), source),
    rows: theme.indicators.map((indicator) => rowView(indicator, source, rows.get(indicator.code))),
  };
}

function rowView(indicator: IndicatorView, source: KpiSource, row: KpiRow | undefined): KpiRowView {
  const planned = fieldView(indicator.code, 'plannedReach', source);
  const readable = readPlanned(planned.text, indicator.measure) !== null;
  return {
    ...indicator,
    ...namesOf(indicator),
    current: fieldView(indicator.code, 'currentReach', source),
    planned,
    flemishContributionCents: readable ? (row?.flemishContributionCents ?? 0) : null,
    ownContributionCents: readable ? (row?.ownContributionCents ?? 0) : null,
  };
}

function namesOf({ measure, unit, targetGroup }: IndicatorView): Pick<KpiRowView, 'name' | 'under'> {
  return measure === 'amount' ? { name: unit, under: targetGroup } : { name: targetGroup, under: `per ${unit}` };
}

function fieldView(code: string, field: ReachField, source: KpiSource): ReachFieldView {
  return cellView(reachCell(code, field), source);
}

function cellView(cell: string, { cells, messages, advice }: KpiSource): ReachFieldView {
  return {
    cell,
    id: fieldId(cell),
    text: textOf(cells, cell),
    messages: messages[cell] ?? NONE,
    advice: advice.get(cell) ?? NONE,
  };
}
