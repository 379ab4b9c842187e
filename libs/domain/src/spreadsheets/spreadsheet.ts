/** What a cell holds. A formula has its last computed value, of any of these kinds. */
export type CellKind = 'text' | 'number' | 'day' | 'boolean' | 'error' | 'empty';

/** One cell, with where it stands, so that every message can name it. */
export interface SpreadsheetCell {
  /** As people name it: `C12`. */
  readonly address: string;
  /** From 1. */
  readonly row: number;
  /** From 1. */
  readonly column: number;
  readonly kind: CellKind;
  /** The value as text without spaces around it; a day as `YYYY-MM-DD`, an error as `#N/A`, nothing as "". */
  readonly text: string;
  /** Only of kind `number`. */
  readonly number: number | null;
  /** The formula the value was computed by, without "="; null for what somebody typed. */
  readonly formula: string | null;
}

/** A row that holds something; its empty cells are left out, but for formulas without a value. */
export interface SpreadsheetRow {
  readonly number: number;
  readonly cells: readonly SpreadsheetCell[];
}

/** A visible sheet. A CSV file is one sheet without a name. */
export interface SpreadsheetSheet {
  readonly name: string;
  readonly rows: readonly SpreadsheetRow[];
}

/** A workbook or CSV file as it was read. */
export interface Spreadsheet {
  readonly format: 'xlsx' | 'csv';
  readonly sheets: readonly SpreadsheetSheet[];
  /** Names of sheets that are hidden, and so were not read. */
  readonly hiddenSheets: readonly string[];
}

/** The letters of a column: 1 is A, 27 is AA. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** The address of a cell: row 12 of column 3 is `C12`. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row}`;
}

/** The cell of a row in a column; undefined when it is empty. */
export function cellAt(row: SpreadsheetRow, column: number): SpreadsheetCell | undefined {
  return row.cells.find((cell) => cell.column === column);
}
