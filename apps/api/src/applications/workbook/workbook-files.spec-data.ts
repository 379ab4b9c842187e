import { readApplicationWorkbook } from '@samenspoor/domain/applications/workbook/read-workbook';
import { ASKING_SOURCE } from '@samenspoor/domain/applications/workbook/testing/asking-source';
import type { WorkbookReading } from '@samenspoor/domain/applications/workbook/workbook-proposal';
import type { WorkbookSource } from '@samenspoor/domain/applications/workbook/workbook-source';
import ExcelJS from 'exceljs';
import { readSpreadsheet } from '../../platform/spreadsheet/read-spreadsheet';
import { writeApplicationWorkbook } from './write-workbook';

const AT = new Date('2026-03-02T13:00:00Z');

/** The workbook of an application, as it is downloaded. */
export const downloaded = (source: WorkbookSource = ASKING_SOURCE): Promise<Buffer> =>
  writeApplicationWorkbook(source, AT);

/** The same with something done to it in a program for sheets. */
export async function saved(edit: (book: ExcelJS.Workbook) => void, from?: WorkbookSource): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(new Uint8Array(await downloaded(from)).buffer);
  edit(book);
  return Buffer.from(await book.xlsx.writeBuffer());
}

/** What there is to say about a file, and what it would change. */
export const looked = async (bytes: Buffer, source: WorkbookSource = ASKING_SOURCE): Promise<WorkbookReading> =>
  readApplicationWorkbook(await readSpreadsheet(bytes), source, {});

/** A sheet; throws when there is none of that name. */
export function sheetOf(book: ExcelJS.Workbook, name: string): ExcelJS.Worksheet {
  const sheet = book.worksheets.find((one) => one.name.startsWith(name));
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** A cell by where it stands. */
export const cell = (book: ExcelJS.Workbook, sheet: string, address: string): ExcelJS.Cell =>
  sheetOf(book, sheet).getCell(address);

/** The cell in the column of values, beside a code. */
export function valueOf(book: ExcelJS.Workbook, sheet: string, code: string): ExcelJS.Cell {
  const page = sheetOf(book, sheet);
  for (let row = 1; row <= page.rowCount; row += 1)
    if (page.getCell(row, 1).value === code) return page.getCell(row, 3);
  throw new Error(`no row of ${code}`);
}
