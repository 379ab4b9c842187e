import type { LaidOutCell, LaidOutSheet } from '@samenspoor/domain/applications/workbook/laid-out';
import { layOutWorkbook } from '@samenspoor/domain/applications/workbook/workbook-layout';
import { writeMarker } from '@samenspoor/domain/applications/workbook/workbook-marker';
import type { WorkbookSource } from '@samenspoor/domain/applications/workbook/workbook-source';
import type ExcelJS from 'exceljs';
import { styleOf, validationOf } from './cell-styles';
import { rowHeight } from './row-height';

const A4 = 9;
/** In inches. */
const MARGINS = { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 };
/** Above the titles of columns stand the title of the sheet and a sentence. */
const FIRST_TITLES = 3;
/** Where the marker can be found by a program; people see it on the first sheet. */
const MARKER_NAME = 'samenspoor_kenmerk';

/**
 * Writes the workbook of an application: only what is to be filled in can be typed in, sums are formulas, and each input
 * checks itself. No password: who wants to unlock it, can; what comes back is judged anyhow.
 */
export async function writeApplicationWorkbook(source: WorkbookSource, at: Date): Promise<Buffer> {
  const { default: excel } = await import('exceljs');
  const book = new excel.Workbook();
  book.creator = 'Samenspoor';
  book.title = `Werkboek ${source.applicantName}, ${source.callName}`;
  book.keywords = writeMarker(source);
  book.created = at;
  book.modified = at;
  for (const sheet of layOutWorkbook(source)) await writeSheet(book, sheet);
  const marker = markerCell(book, writeMarker(source));
  if (marker) marker.names = [MARKER_NAME];
  return Buffer.from(await book.xlsx.writeBuffer());
}

async function writeSheet(book: ExcelJS.Workbook, laidOut: LaidOutSheet): Promise<void> {
  const { name, head, widths, rows } = laidOut;
  const sheet = book.addWorksheet(name, {
    views: [
      head === null ? { showGridLines: false } : { state: 'frozen', ySplit: head, xSplit: 1, showGridLines: false },
    ],
    pageSetup: {
      paperSize: A4,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      margins: MARGINS,
      ...(head !== null && { printTitlesRow: `${FIRST_TITLES}:${head}` }),
    },
    headerFooter: { oddFooter: '&L&A&RBlad &P van &N' },
  });
  sheet.columns = widths.map((width) => ({ width }));
  rows.forEach((cells, index) => {
    const row = sheet.getRow(index + 1);
    cells.forEach((cell, place) => writeCell(sheet, row.getCell(place + 1), cell));
    const height = rowHeight(cells, widths);
    if (height !== null) row.height = height;
  });
  await sheet.protect('', { formatColumns: true, formatRows: true });
}

function writeCell(sheet: ExcelJS.Worksheet, cell: ExcelJS.Cell, laidOut: LaidOutCell): void {
  const { value, formula, check, ceiling } = laidOut;
  const written = typeof value === 'string' ? asWritten(value) : value;
  cell.value = formula === undefined ? written : { formula, result: written ?? 0 };
  cell.style = styleOf(laidOut);
  if (check) cell.dataValidation = validationOf(check);
  if (ceiling !== undefined)
    sheet.addConditionalFormatting({
      ref: cell.address,
      rules: [
        {
          type: 'expression',
          priority: 1,
          formulae: [`${cell.address}>${ceiling}`],
          style: { font: { bold: true, color: { argb: 'FFB3261E' } } },
        },
      ],
    });
}

/** A text of a cell stays the text it is: what looks like an escaped sign would be read back as that sign. */
const asWritten = (text: string): string => text.replaceAll(/_(?=x[0-9A-F]{4}_)/gi, '_x005F_');

function markerCell(book: ExcelJS.Workbook, marker: string): ExcelJS.Cell | null {
  let found: ExcelJS.Cell | null = null;
  book.worksheets[0]?.eachRow((row) =>
    row.eachCell((cell) => {
      if (cell.value === marker) found = cell;
    }),
  );
  return found;
}
