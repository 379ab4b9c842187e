import { type Spreadsheet, type SpreadsheetCell, type SpreadsheetSheet, cellAt } from '../../spreadsheets/spreadsheet';
import { type WholeNumber, wholeNumberIn } from '../../spreadsheets/whole-number';
import { type FigureColumns, type FoundColumns, findFigureColumns } from './figure-columns';
import type { FigureKind } from './figure-kind';
import { type FigureMessage, type FigureSpot, figureError, figureWarning } from './figure-messages';

/** A row of the table as it stands in the file. */
export interface FigureRow {
  readonly sheet: string;
  readonly row: number;
  /** NIS code as typed, without spaces. */
  readonly code: string;
  readonly name: string;
  readonly figure: WholeNumber;
  /** Of the cell with the figure. */
  readonly address: string;
  /** The population in the same row, when the table has it. */
  readonly population: number | null;
}

/** The rows of the one table in a file, and what there is to say about the file. */
export interface FigureTable {
  readonly rows: readonly FigureRow[];
  readonly messages: readonly FigureMessage[];
}

/** Finds the table in a file, in its first sheet that has one, and reads its rows. */
export function readFigureTable(book: Spreadsheet, kind: FigureKind, year: number): FigureTable {
  const hidden = book.hiddenSheets.map((sheet) => figureWarning('sheet_hidden', null, { sheet }));
  const searched = book.sheets.map((sheet) => ({ sheet, found: findFigureColumns(sheet, kind, year) }));
  for (const { sheet, found } of searched) {
    if (found.kind !== 'found') continue;
    const skipped = book.sheets
      .filter((other) => other !== sheet && other.rows.length > 0)
      .map((other) => figureWarning('sheet_skipped', null, { sheet: other.name, used: sheet.name }));
    return { rows: rowsOf(sheet, found.columns), messages: [...hidden, ...skipped, ...oddities(book, sheet, found)] };
  }
  return { rows: [], messages: [...hidden, noTable(searched.map(({ found }) => found))] };
}

/** Where a row stands, for a message about all of it. */
export const spotOf = ({ sheet, row }: FigureRow): FigureSpot => ({ sheet, row, address: null });

/** Where the figure of a row stands. */
export const figureSpotOf = ({ sheet, row, address }: FigureRow): FigureSpot => ({ sheet, row, address });

function rowsOf(sheet: SpreadsheetSheet, columns: FigureColumns): FigureRow[] {
  return sheet.rows.flatMap((row): FigureRow[] => {
    if (row.number <= columns.headerRow) return [];
    const textAt = (column: number | null) => (column === null ? '' : (cellAt(row, column)?.text ?? ''));
    const code = textAt(columns.code).replaceAll(/\s/gu, '');
    const name = textAt(columns.name);
    const cell = cellAt(row, columns.figure);
    const figure = wholeNumberIn(cell);
    if (code === '' && figure.kind === 'empty') return [];
    const population = columns.population === null ? null : wholeNumberIn(cellAt(row, columns.population));
    return [
      {
        sheet: sheet.name,
        row: row.number,
        code,
        name,
        figure,
        address: cell?.address ?? row.cells[0]?.address ?? '',
        population: population?.kind === 'number' ? population.value : null,
      },
    ];
  });
}

/** Figures that nobody typed as such: computed, or written as text. Said once, with the first of them. */
function oddities(
  book: Spreadsheet,
  sheet: SpreadsheetSheet,
  { columns }: Extract<FoundColumns, { kind: 'found' }>,
): FigureMessage[] {
  const cells = sheet.rows
    .filter(({ number }) => number > columns.headerRow)
    .flatMap((row) => cellAt(row, columns.figure) ?? []);
  const computed = cells.filter(({ formula }) => formula !== null);
  const texts = book.format === 'csv' ? [] : cells.filter((cell) => cell.kind === 'text' && isNumber(cell));
  return [...about('formula_values', sheet, computed), ...about('numbers_as_text', sheet, texts)];
}

const isNumber = (cell: SpreadsheetCell): boolean => wholeNumberIn(cell).kind === 'number';

function about(
  code: 'formula_values' | 'numbers_as_text',
  sheet: SpreadsheetSheet,
  cells: readonly SpreadsheetCell[],
): FigureMessage[] {
  const [first] = cells;
  if (!first) return [];
  return [figureWarning(code, { sheet: sheet.name, row: first.row, address: first.address }, { cells: cells.length })];
}

function noTable(found: readonly FoundColumns[]): FigureMessage {
  const double = found.find((one) => one.kind === 'double');
  if (double) return figureError('columns_double', null, { first: double.first, second: double.second });
  const nearest = found
    .flatMap((one) => (one.kind === 'missing' ? [one.missing] : []))
    .reduce((one, other) => (other.length < one.length ? other : one), ['code', 'figure'] as const);
  return figureError('columns_missing', null, { missing: nearest.join(',') });
}
