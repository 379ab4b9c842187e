import { Readable } from 'node:stream';
import { parse } from 'csv-parse';
import { type Spreadsheet, type SpreadsheetRow, cellAddress } from '@samenspoor/domain/spreadsheets/spreadsheet';
import { RefusalError } from '../http/refusal-error';
import { decodeText } from './decode-text';
import type { SpreadsheetLimits } from './spreadsheet-limits';
import { refusedFile, tooLarge } from './unreadable-file';

const DELIMITERS = [';', '\t', ','] as const;
const LINES_TO_GUESS_BY = 10;
const CHUNK = 64 * 1024;

/** Reads CSV in pieces, so that others get their turn in between. All cells are texts; empty rows keep their number. */
export async function readCsv(bytes: Buffer, limits: SpreadsheetLimits): Promise<Spreadsheet> {
  const content = decodeText(bytes);
  const parser = Readable.from(pieces(content)).pipe(
    parse({
      delimiter: guessDelimiter(content),
      relax_column_count: true,
      relax_quotes: true,
      max_record_size: 1_000_000,
    }),
  );
  const rows: SpreadsheetRow[] = [];
  let cells = 0;
  let number = 0;
  try {
    for await (const record of parser as AsyncIterable<string[]>) {
      number += 1;
      const row = rowOf(number, record);
      cells += row.cells.length;
      if (number > limits.rowsPerSheet || record.length > limits.columnsPerSheet || cells > limits.cells)
        throw tooLarge(limits);
      if (row.cells.length > 0) rows.push(row);
    }
  } catch (error) {
    throw error instanceof RefusalError ? error : refusedFile('workbook_unreadable');
  }
  return { format: 'csv', sheets: [{ name: '', rows }], hiddenSheets: [] };
}

function* pieces(content: string): Generator<string> {
  for (let start = 0; start < content.length; start += CHUNK) yield content.slice(start, start + CHUNK);
}

/** The one that splits the first lines most; a semicolon wins from a comma, which also stands in texts and numbers. */
export function guessDelimiter(content: string): string {
  const lines = content.split(/\r?\n/, LINES_TO_GUESS_BY).map((line) => line.replaceAll(/"[^"]*"/g, ''));
  const counted = DELIMITERS.map((delimiter) => ({
    delimiter,
    lines: lines.filter((line) => line.includes(delimiter)).length,
  }));
  const best = counted.reduce((one, other) => (other.lines > one.lines ? other : one));
  return best.delimiter;
}

function rowOf(number: number, record: readonly string[]): SpreadsheetRow {
  const cells = record.flatMap((value, index) => {
    const text = value.trim();
    if (text === '') return [];
    const column = index + 1;
    const address = cellAddress(number, column);
    return [{ address, row: number, column, kind: 'text' as const, text, number: null, formula: null }];
  });
  return { number, cells };
}
