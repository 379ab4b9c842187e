import { colours, contentBottom, contentWidth, page } from '../document/look';
import type { Sheet } from '../document/sheet';
import { artifact, tag, type Tag } from '../document/tags';
import { drawLines } from '../document/text';
import { barHeight, cellPadding, layRow, type LaidCell, type LaidRow } from './table-layout';
import type { Table } from './table-model';

/**
 * A table over as many pages as it needs. The header row comes back on every page (as an artifact: the structure tree has it
 * once) with the name of the group that goes on, headers are tagged with their scope, and a band or group never ends a page
 * without a row of its own.
 */
export function addTable(sheet: Sheet, table: Table): void {
  const header = layRow(
    sheet,
    table.columns,
    'header',
    table.columns.map(({ title }) => title),
  );
  const rows = table.rows.map((row) => layRow(sheet, table.columns, row.kind, row.cells));
  const footStart = startOfFoot(rows);
  sheet.ensureRoom(header.height + togetherHeight(rows, 0));
  const element = sheet.add('Table');
  placeRow(sheet, tag(sheet.pdf, element, 'THead'), header);
  const laid = { table, header, rows };
  placeRows(sheet, tag(sheet.pdf, element, 'TBody'), laid, { from: 0, until: footStart });
  if (footStart < rows.length) {
    placeRows(sheet, tag(sheet.pdf, element, 'TFoot'), laid, { from: footStart, until: rows.length });
  }
  element.end();
  sheet.y += 10;
}

interface LaidTable {
  readonly table: Table;
  readonly header: LaidRow;
  readonly rows: readonly LaidRow[];
}

function placeRows(sheet: Sheet, parent: Tag, laid: LaidTable, range: { from: number; until: number }): void {
  for (let index = range.from; index < range.until; index += 1) {
    const row = laid.rows[index];
    if (!row) return;
    if (sheet.y + togetherHeight(laid.rows, index) > contentBottom) {
      sheet.turnPage();
      repeatHeader(sheet, laid.header);
      if (row.kind === 'line') repeatGroup(sheet, laid.table, index);
    }
    placeRow(sheet, parent, row);
  }
}

/**
 * Height of a row with all that must stay on its page: what a band or group names, the foot or last row with the row
 * before it.
 */
function togetherHeight(rows: readonly LaidRow[], index: number): number {
  const row = rows[index];
  if (!row) return 0;
  const next = rows[index + 1];
  const holdsNext = row.kind === 'band' || row.kind === 'group' || next?.kind === 'total' || index === rows.length - 2;
  return row.height + (holdsNext ? togetherHeight(rows, index + 1) : 0);
}

function startOfFoot(rows: readonly LaidRow[]): number {
  let start = rows.length;
  while (start > 0 && rows[start - 1]?.kind === 'total') start -= 1;
  return start;
}

function placeRow(sheet: Sheet, parent: Tag, row: LaidRow): void {
  artifact(sheet.pdf, 'Layout', () => drawGround(sheet, row));
  const element = tag(sheet.pdf, parent, 'TR');
  row.cells.forEach((cell, index) => {
    if (cell.bars.length > 0) artifact(sheet.pdf, 'Layout', () => drawBars(sheet, cell));
    const isHeader = row.kind === 'header' || index === 0;
    const scope = row.kind === 'header' ? 'Column' : 'Row';
    const draw = (): void => drawCell(sheet, row, cell);
    if (isHeader) tag(sheet.pdf, element, 'TH', draw, { scope, columns: cell.span });
    else tag(sheet.pdf, element, 'TD', draw, { columns: cell.span });
  });
  sheet.y += row.height;
}

function repeatHeader(sheet: Sheet, header: LaidRow): void {
  artifact(sheet.pdf, 'Pagination', () => {
    drawGround(sheet, header);
    for (const cell of header.cells) drawCell(sheet, header, cell);
  });
  sheet.y += header.height;
}

/** Says whose rows go on at the top of this page: "9. Begeleiding kansengroepen naar arbeidsmarkt (vervolg)". */
function repeatGroup(sheet: Sheet, table: Table, index: number): void {
  const group = table.rows.slice(0, index).findLast(({ kind }) => kind === 'band' || kind === 'group');
  const name = group?.cells[0];
  if (!group || name === undefined) return;
  const text = `${typeof name === 'string' ? name : name.text} (vervolg)`;
  const row = layRow(sheet, table.columns, group.kind, [{ text, span: table.columns.length }]);
  artifact(sheet.pdf, 'Pagination', () => {
    drawGround(sheet, row);
    for (const cell of row.cells) drawCell(sheet, row, cell);
  });
  sheet.y += row.height;
}

/** Header cells stand on the bottom of their row, others hang from the top. */
function drawCell(sheet: Sheet, row: LaidRow, cell: LaidCell): void {
  const free = row.height - cell.lines.length * row.style.leading - cellPadding.y;
  drawLines(sheet, cell.lines, row.style, {
    x: cell.x + cellPadding.x,
    y: sheet.y + (row.kind === 'header' || row.kind === 'band' ? free : cellPadding.y + (row.kind === 'line' ? 0 : 1)),
    width: cell.width - cellPadding.x * 2,
    align: cell.align,
  });
}

function drawBars(sheet: Sheet, cell: LaidCell): void {
  cell.bars.forEach((bar, index) => {
    if (bar.share <= 0) return;
    const width = Math.max(bar.share * (cell.width - cellPadding.x * 2), 0.8);
    const y = sheet.y + cellPadding.y + 1 + index * barHeight;
    sheet.pdf.rect(cell.x + cellPadding.x, y, width, barHeight - 1.3).fill(bar.colour);
  });
}

function drawGround(sheet: Sheet, row: LaidRow): void {
  const { pdf, y } = sheet;
  const bottom = y + row.height;
  const line = (at: number, width: number, colour: string): void => {
    pdf
      .moveTo(page.left, at)
      .lineTo(page.left + contentWidth, at)
      .lineWidth(width)
      .stroke(colour);
  };
  if (row.kind === 'header') pdf.rect(page.left, y, contentWidth, row.height).fill(colours.headerTint);
  if (row.kind === 'total') {
    pdf.rect(page.left, y, contentWidth, row.height).fill(colours.accentTint);
    line(y, 1, colours.strongRule);
  }
  if (row.kind === 'header' || row.kind === 'band') line(bottom, 0.9, colours.strongRule);
  else line(bottom, 0.4, colours.rule);
}
