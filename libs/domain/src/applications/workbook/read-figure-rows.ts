import type { Indicator } from '../../catalogue/objectives';
import { themeOfIndicator } from '../../catalogue/objectives';
import type { SpreadsheetRow } from '../../spreadsheets/spreadsheet';
import { type KpiLine, workOutKpiTable } from '../kpi-table';
import { mergeLines } from '../line-merge';
import { type WorkbookTable, cellOf, spotOf } from './find-tables';
import { MOST_UNITS, readFigure, shortened } from './read-cell';
import { type WorkbookMessage, type WorkbookSpot, workbookError } from './workbook-messages';
import type { WorkbookSource } from './workbook-source';

/** A row of the file with the code it is about. */
export interface CodedRow {
  readonly table: WorkbookTable;
  readonly row: SpreadsheetRow;
  readonly code: string;
}

/** A KPI row as the file has it, beside the one that is stored. */
export interface FigureRow extends CodedRow {
  readonly measure: Indicator['measure'];
  readonly stored: KpiLine;
  /** What can be read; what can't is as it is stored. */
  readonly read: KpiLine;
  readonly blocked: boolean;
}

/** The KPI rows of the file. */
export interface FigureRows {
  readonly rows: readonly FigureRow[];
  readonly messages: readonly WorkbookMessage[];
}

/** Reads the KPI rows: errors block their own row, a ceiling that is exceeded blocks the rows of its theme. */
export function readFigureRows(coded: readonly CodedRow[], source: WorkbookSource): FigureRows {
  const indicators = new Map(source.themes.flatMap((theme) => theme.indicators.map((row) => [row.code, row])));
  const read = coded.flatMap((entry) => {
    const indicator = indicators.get(entry.code);
    return indicator ? [readRow(entry, indicator, source)] : [];
  });
  return judgeCeilings(
    { rows: read.map(({ row }) => row), messages: read.flatMap(({ messages }) => messages) },
    source,
  );
}

/** The lines of the application as they would be: blocked rows as they are. */
export function resultingLines(rows: readonly FigureRow[], { lines }: WorkbookSource): KpiLine[] {
  return mergeLines(
    lines,
    rows.filter(({ blocked }) => !blocked).map((row) => row.read),
  );
}

function readRow(entry: CodedRow, indicator: Indicator, { lines }: WorkbookSource) {
  const { table, row, code } = entry;
  const { measure, maxUnits } = indicator;
  const stored = lines.find(({ indicatorCode }) => indicatorCode === code) ?? {
    indicatorCode: code,
    currentReach: 0,
    plannedReach: 0,
  };
  const spot = spotOf(table, row, 'planned');
  const figure = (column: 'current' | 'planned') =>
    table.columns.has(column)
      ? readFigure(cellOf(table, row, column), spotOf(table, row, column), measure)
      : { value: null, messages: [] };
  // A row of amounts has no present reach: nothing is asked there.
  const current = measure === 'amount' ? { value: null, messages: [] } : figure('current');
  const planned = figure('planned');
  const above =
    planned.value !== null && planned.value > maxUnits && planned.value <= MOST_UNITS * 100
      ? [workbookError('above_row_maximum', spot, { code, planned: planned.value, most: maxUnits, measure })]
      : [];
  const messages = [...current.messages, ...planned.messages, ...above];
  const read: KpiLine = {
    indicatorCode: code,
    currentReach: current.value ?? stored.currentReach,
    plannedReach: planned.value ?? stored.plannedReach,
  };
  const blocked = messages.some(({ severity }) => severity === 'error');
  return { row: { ...entry, measure, stored, read, blocked } satisfies FigureRow, messages };
}

function judgeCeilings({ rows, messages }: FigureRows, source: WorkbookSource): FigureRows {
  const table = workOutKpiTable(source.themes, resultingLines(rows, source));
  const exceeded = table.refusals.filter(({ code }) => code === 'theme_ceiling_exceeded');
  const found = exceeded.flatMap(({ params = {} }) => {
    const theme = String(params['theme']);
    const last = rows.findLast((row) => ofTheme(theme)(row) && !row.blocked && differs(row));
    if (!last) return [];
    const { ceilingCents = 0, totalCents = 0 } = params;
    return [
      { theme, message: aboveCeiling(spotOf(last.table, last.row, 'planned'), { theme, ceilingCents, totalCents }) },
    ];
  });
  const themes = found.map(({ theme }) => theme);
  return {
    rows: rows.map((row) => (themes.some((theme) => ofTheme(theme)(row)) ? { ...row, blocked: true } : row)),
    messages: [...messages, ...found.map(({ message }) => message)],
  };
}

const aboveCeiling = (spot: WorkbookSpot, params: Readonly<Record<string, string | number>>): WorkbookMessage =>
  workbookError('above_ceiling', spot, params);

const ofTheme =
  (theme: string) =>
  ({ code }: FigureRow): boolean =>
    themeOfIndicator(code) === theme;

const differs = ({ stored, read }: FigureRow): boolean =>
  stored.plannedReach !== read.plannedReach || stored.currentReach !== read.currentReach;

/** Rows with a code that stands there twice count for nothing: which of the two was meant? */
export function withoutDoubles(coded: readonly CodedRow[]): {
  readonly rows: readonly CodedRow[];
  readonly messages: readonly WorkbookMessage[];
} {
  const first = new Map<string, CodedRow>();
  const doubled = new Set<string>();
  const messages = coded.flatMap((entry) => {
    const before = first.get(entry.code);
    if (!before) {
      first.set(entry.code, entry);
      return [];
    }
    doubled.add(entry.code);
    const params = { code: shortened(entry.code), sheet: before.table.sheet, first: before.row.number };
    return [workbookError('code_double', spotOf(entry.table, entry.row, 'code'), params)];
  });
  return { rows: coded.filter(({ code }) => !doubled.has(code)), messages };
}
