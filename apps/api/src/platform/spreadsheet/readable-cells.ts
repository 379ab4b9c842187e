import { isReadable, readable } from '@samenspoor/domain/kernel/readable-text';
import type { Spreadsheet, SpreadsheetCell } from '@samenspoor/domain/spreadsheets/spreadsheet';

const isReadableCell = ({ text, formula }: SpreadsheetCell): boolean =>
  isReadable(text) && (formula === null || isReadable(formula));

/** The file without characters that nobody can see or store: programs leave them behind in cells, people don't know of them. */
export function withReadableCells({ format, sheets, hiddenSheets }: Spreadsheet): Spreadsheet {
  return {
    format,
    sheets: sheets.map(({ name, rows }) => ({
      name: readable(name),
      rows: rows.map((row) =>
        row.cells.every(isReadableCell) ? row : { number: row.number, cells: row.cells.map(readableCell) },
      ),
    })),
    hiddenSheets: hiddenSheets.map((name) => readable(name)),
  };
}

function readableCell(cell: SpreadsheetCell): SpreadsheetCell {
  const text = readable(cell.text).trim();
  const kind = cell.kind === 'text' && text === '' ? 'empty' : cell.kind;
  return { ...cell, kind, text, formula: cell.formula === null ? null : readable(cell.formula) };
}
