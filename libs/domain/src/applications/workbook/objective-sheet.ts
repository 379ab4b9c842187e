import { workOutKpiTable } from '../kpi-table';
import { type CellRole, type LaidOutCell, type LaidOutSheet, type SheetTotal, objectiveSheetName } from './laid-out';
import { letterOf, objectiveColumns } from './objective-columns';
import { type ObjectiveCells, kpiCells, themeCells } from './objective-rows';
import { type WorkbookSource, fundedThemes } from './workbook-source';

const HEAD = 3;

/** The sheet of one objective: a row per theme with its sums, ceiling, rank and own split, and below it its KPI rows. */
export function objectiveSheet(
  objective: string,
  source: WorkbookSource,
): { readonly sheet: LaidOutSheet; readonly total: SheetTotal } {
  const themes = fundedThemes(source);
  const own = themes.filter(({ objectiveNumber }) => objectiveNumber === objective);
  const columns = objectiveColumns(source);
  const table = workOutKpiTable(source.themes, source.lines);
  const name = objectiveSheetName(objective);
  const title = `Doelstelling ${objective}: ${own[0]?.objectiveTitle ?? ''}`;
  const rows: LaidOutCell[][] = [
    [{ value: title, role: 'title' }],
    [{ value: 'Vul alleen de gele cellen in.', role: 'note' }],
    columns.map((column) => ({ value: column.title, role: 'heading' })),
  ];
  const inOrder = (cells: ObjectiveCells, role: CellRole): LaidOutCell[] =>
    columns.map(({ key }) => cells[key] ?? { value: null, role });
  const sums: string[] = [];
  for (const theme of own) {
    sums.push(`${letterOf('asked')}${rows.length + 1}`);
    rows.push(inOrder(themeCells(theme, themes.length, { source, table, row: rows.length + 1 }), 'theme'));
    for (const indicator of theme.indicators)
      rows.push(inOrder(kpiCells(theme, indicator, { source, table, row: rows.length + 1 }), 'text'));
  }
  const cents = table.themes
    .filter(({ number }) => own.some((theme) => theme.number === number))
    .reduce((sum, { flemishContributionCents }) => sum + flemishContributionCents, 0);
  const total: ObjectiveCells = {
    theme: { value: 'Totaal van deze doelstelling', role: 'total' },
    asked: { value: cents / 100, formula: sums.join('+'), role: 'total', format: 'euro' },
  };
  rows.push(inOrder(total, 'total'));
  const reference = `'${name}'!${letterOf('asked')}${rows.length}`;
  return {
    sheet: { name, head: HEAD, widths: columns.map(({ width }) => width), rows },
    total: { label: title, reference, euro: cents / 100 },
  };
}
