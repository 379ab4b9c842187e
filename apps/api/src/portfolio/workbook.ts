import type { Writable } from 'node:stream';
import type { PortfolioSummary } from '@samenspoor/contracts/portfolio/summary';
import { isForPlaces } from '@samenspoor/domain/catalogue/applicant-type';
import type ExcelJS from 'exceljs';
import type { ExportedFile } from './files-of-year';
import type { SheetColumn } from './workbook-columns';
import {
  FILE_COLUMNS,
  LINE_COLUMNS,
  MUNICIPALITY_COLUMNS,
  ORGANISATION_COLUMNS,
  THEME_COLUMNS,
  YEAR_COLUMNS,
} from './workbook-sheets';

const FORMATS = { amount: '#,##0.00', count: '#,##0' } as const;

/**
 * Writes the portfolio of one year as a workbook, row by row, so that memory stays small however many files there are.
 * Sheets: years, themes, local governments and organisations (where they could apply), files, and the KPI table of each.
 */
export async function writeWorkbook(
  target: Writable,
  summary: PortfolioSummary,
  files: AsyncIterable<ExportedFile>,
): Promise<void> {
  const { default: excel } = await import('exceljs');
  const book = new excel.stream.xlsx.WorkbookWriter({ stream: target, useStyles: true });
  writeSheet(book, 'Projectjaren', YEAR_COLUMNS, summary.years);
  const themes = summary.objectives.flatMap((objective) => objective.themes.map((theme) => ({ ...theme, objective })));
  writeSheet(book, "Thema's", THEME_COLUMNS, themes);
  if (isForPlaces(summary.applicantTypes))
    writeSheet(book, 'Lokale besturen', MUNICIPALITY_COLUMNS, summary.municipalities);
  if (summary.organisations.length > 0) writeSheet(book, 'Organisaties', ORGANISATION_COLUMNS, summary.organisations);
  const fileSheet = addSheet(book, 'Dossiers', FILE_COLUMNS);
  const lineSheet = addSheet(book, 'KPI-tabellen', LINE_COLUMNS);
  for await (const file of files) {
    addRow(fileSheet, FILE_COLUMNS, file);
    for (const line of file.lines) addRow(lineSheet, LINE_COLUMNS, { ...line, file });
  }
  fileSheet.commit();
  lineSheet.commit();
  await book.commit();
}

function writeSheet<Row>(
  book: ExcelJS.stream.xlsx.WorkbookWriter,
  name: string,
  columns: readonly SheetColumn<Row>[],
  rows: readonly Row[],
): void {
  const sheet = addSheet(book, name, columns);
  for (const row of rows) addRow(sheet, columns, row);
  sheet.commit();
}

function addSheet<Row>(
  book: ExcelJS.stream.xlsx.WorkbookWriter,
  name: string,
  columns: readonly SheetColumn<Row>[],
): ExcelJS.Worksheet {
  const sheet = book.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.columns = columns.map(({ header, width, kind }) => ({
    header,
    width,
    style: kind ? { numFmt: FORMATS[kind] } : {},
  }));
  const heading = sheet.getRow(1);
  heading.font = { bold: true };
  heading.commit();
  return sheet;
}

function addRow<Row>(sheet: ExcelJS.Worksheet, columns: readonly SheetColumn<Row>[], row: Row): void {
  sheet.addRow(columns.map((column) => cellOf(column, row))).commit();
}

/** Texts stay cells of text, so that nothing typed by an applicant is ever run as a formula. */
function cellOf<Row>({ kind, value }: SheetColumn<Row>, row: Row): string | number | null {
  const shown = value(row);
  return kind === 'amount' && typeof shown === 'number' ? shown / 100 : shown;
}
