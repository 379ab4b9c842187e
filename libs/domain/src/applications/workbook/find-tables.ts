import {
  type Spreadsheet,
  type SpreadsheetCell,
  type SpreadsheetRow,
  type SpreadsheetSheet,
  cellAddress,
  cellAt,
  columnLetters,
} from '../../spreadsheets/spreadsheet';
import { type WorkbookMessage, type WorkbookSpot, workbookError } from './workbook-messages';
import { type ReadColumn, columnOfTitle } from './workbook-columns';

/** A table of a workbook: the rows below a row with titles, until the next such row. */
export interface WorkbookTable {
  readonly sheet: string;
  /** Row of the titles, from 1. */
  readonly head: number;
  /** From 1. */
  readonly columns: ReadonlyMap<ReadColumn, number>;
  readonly rows: readonly SpreadsheetRow[];
}

/** The tables of a workbook by what they hold: figures per KPI row, and details as pairs of code and value. */
export interface WorkbookTables {
  readonly figures: readonly WorkbookTable[];
  readonly details: readonly WorkbookTable[];
  readonly messages: readonly WorkbookMessage[];
}

/** Finds the tables by their titles, on whichever sheet, row and column they stand; the rest is left alone. */
export function findTables({ sheets }: Spreadsheet): WorkbookTables {
  const found = sheets.map(tablesOf);
  const tables = found.flatMap((sheet) => sheet.tables);
  return {
    figures: tables.filter(({ columns }) => !columns.has('value')),
    details: tables.filter(({ columns }) => columns.has('value')),
    messages: found.flatMap((sheet) => sheet.messages),
  };
}

/** The cell of a row in a column of its table; undefined when it is empty or the column isn't there. */
export function cellOf(
  { columns }: WorkbookTable,
  row: SpreadsheetRow,
  column: ReadColumn,
): SpreadsheetCell | undefined {
  const place = columns.get(column);
  return place === undefined ? undefined : cellAt(row, place);
}

/** Where a cell of a table stands, also when it is empty. */
export function spotOf(
  { sheet, columns }: WorkbookTable,
  { number }: SpreadsheetRow,
  column: ReadColumn,
): WorkbookSpot {
  const place = columns.get(column);
  if (place === undefined) return { sheet, row: number, column: null, address: null };
  return { sheet, row: number, column: columnLetters(place), address: cellAddress(number, place) };
}

interface Head {
  readonly index: number;
  readonly columns: ReadonlyMap<ReadColumn, number>;
  readonly double: SpreadsheetCell | null;
}

function tablesOf(sheet: SpreadsheetSheet): { tables: WorkbookTable[]; messages: WorkbookMessage[] } {
  const heads = sheet.rows.flatMap((row, index) => headOf(row, index) ?? []);
  const tables: WorkbookTable[] = [];
  const messages: WorkbookMessage[] = [];
  heads.forEach(({ index, columns, double }, place) => {
    const number = sheet.rows[index]?.number ?? 1;
    if (double) messages.push(doubleColumn(sheet.name, double));
    else
      tables.push({
        sheet: sheet.name,
        head: number,
        columns,
        rows: sheet.rows.slice(index + 1, heads[place + 1]?.index),
      });
  });
  return { tables, messages };
}

/** A row of titles names the column of codes and at least one to fill in. */
function headOf(row: SpreadsheetRow, index: number): Head | null {
  const columns = new Map<ReadColumn, number>();
  let double: SpreadsheetCell | null = null;
  for (const cell of row.cells) {
    const column = cell.kind === 'text' ? columnOfTitle(cell.text) : null;
    if (column === null) continue;
    if (columns.has(column)) double ??= cell;
    else columns.set(column, cell.column);
  }
  return columns.has('code') && columns.size > 1 ? { index, columns, double } : null;
}

const doubleColumn = (sheet: string, { row, column, address, text }: SpreadsheetCell): WorkbookMessage =>
  workbookError('columns_double', { sheet, row, column: columnLetters(column), address }, { column: text });
