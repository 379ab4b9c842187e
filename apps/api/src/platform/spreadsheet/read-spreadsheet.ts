import type { Spreadsheet } from '@samenspoor/domain/spreadsheets/spreadsheet';
import { inspectArchive } from './inspect-archive';
import { readCsv } from './read-csv';
import { readWorkbook } from './read-workbook';
import { withReadableCells } from './readable-cells';
import { spreadsheetFormat } from './spreadsheet-format';
import { SPREADSHEET_LIMITS, type SpreadsheetLimits } from './spreadsheet-limits';
import { tooLarge } from './unreadable-file';

/** What a caller may narrow. */
export interface SpreadsheetOptions {
  readonly limits?: Partial<SpreadsheetLimits>;
}

/**
 * Reads an uploaded workbook (.xlsx) or CSV file: what it is, is judged by its content, and what could harm is refused
 * before it is unpacked. Throws a `RefusalError` with a `SpreadsheetRefusalCode`. Formulas give the value they had when
 * the file was saved; hidden sheets are named, not read. Characters that nobody can see are left out.
 */
export async function readSpreadsheet(bytes: Buffer, { limits: own }: SpreadsheetOptions = {}): Promise<Spreadsheet> {
  const limits = { ...SPREADSHEET_LIMITS, ...own };
  if (bytes.length > limits.fileBytes) throw tooLarge(limits);
  if ((await spreadsheetFormat(bytes)) === 'text') return withReadableCells(await readCsv(bytes, limits));
  await inspectArchive(bytes, limits);
  return withReadableCells(await readWorkbook(bytes, limits));
}
