import { contentWidth, page, text, type TextStyle } from '../document/look';
import type { Sheet } from '../document/sheet';
import { breakLines, breakWholeWords } from '../document/text';
import type { CellBar, CellContent, TableCell, TableColumn, TableRow } from './table-model';

/** White space around the text of a cell, in points. */
export const cellPadding = { x: 4, y: 3.2 } as const;

/** Height of one bar in a cell, with the white below it. */
export const barHeight = 5.5;

export type RowKind = TableRow['kind'] | 'header';

/** A cell that knows its lines and its place in the row. */
export interface LaidCell {
  readonly lines: readonly string[];
  readonly bars: readonly CellBar[];
  readonly x: number;
  readonly width: number;
  readonly span: number;
  readonly align: 'left' | 'right';
}

/** A row that knows its height, before it is known on which page it comes. */
export interface LaidRow {
  readonly kind: RowKind;
  readonly style: TextStyle;
  readonly cells: readonly LaidCell[];
  readonly height: number;
}

const styles: Record<RowKind, TextStyle> = {
  header: text.cellHeader,
  band: text.cellBand,
  group: text.cellStrong,
  line: text.cell,
  total: text.cellStrong,
};

const extraHeight: Record<RowKind, number> = { header: 2, band: 5, group: 2, line: 0, total: 3 };

/** Cuts the texts of a row into lines and measures the row. Throws when the cells don't fill the columns exactly. */
export function layRow(
  sheet: Sheet,
  columns: readonly TableColumn[],
  kind: RowKind,
  cells: readonly TableCell[],
): LaidRow {
  const style = styles[kind];
  const widths = columnWidths(columns);
  const laid: LaidCell[] = [];
  let column = 0;
  for (const cell of cells.map(asContent)) {
    const span = cell.span ?? 1;
    const width = sum(widths.slice(column, column + span));
    const align = columns[column]?.align ?? 'left';
    const breakText = align === 'right' ? breakWholeWords : breakLines;
    laid.push({
      lines: breakText(sheet, cell.text, style, width - cellPadding.x * 2),
      bars: cell.bars ?? [],
      x: page.left + sum(widths.slice(0, column)),
      width,
      span,
      align,
    });
    column += span;
  }
  if (column !== columns.length) throw new Error(`A table row fills ${column} of ${columns.length} columns`);
  const inner = Math.max(...laid.map((cell) => innerHeight(cell, style)));
  return { kind, style, cells: laid, height: inner + cellPadding.y * 2 + extraHeight[kind] };
}

function innerHeight(cell: LaidCell, style: TextStyle): number {
  return Math.max(cell.lines.length * style.leading, cell.bars.length * barHeight);
}

function columnWidths(columns: readonly TableColumn[]): number[] {
  const whole = sum(columns.map(({ share }) => share));
  return columns.map(({ share }) => (share / whole) * contentWidth);
}

function asContent(cell: TableCell): CellContent {
  return typeof cell === 'string' ? { text: cell } : cell;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
