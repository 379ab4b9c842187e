import type { Writable } from 'node:stream';
import type ExcelJS from 'exceljs';
import type { SheetColumn } from './sheet-column';

type Book = ExcelJS.stream.xlsx.WorkbookWriter;

const FORMATS = { amount: '#,##0.00', count: '#,##0' } as const;

/** One sheet that is being written, row by row. */
export interface OpenSheet<Row> {
  add(row: Row): void;
  /** Nothing can be added after it. */
  close(): void;
}

/** A workbook that is written as a stream, so that memory stays small however many rows it gets. */
export class SheetWriter {
  private constructor(private readonly book: Book) {}

  /** Starts a workbook that says it was made `at` this moment; excel is loaded at the first one. */
  static async to(target: Writable, at: Date): Promise<SheetWriter> {
    const { default: excel } = await import('exceljs');
    const book = new excel.stream.xlsx.WorkbookWriter({ stream: target, useStyles: true });
    book.created = at;
    book.modified = at;
    return new SheetWriter(book);
  }

  /** Adds a sheet with its headings. Several may be open at once. */
  open<Row>(name: string, columns: readonly SheetColumn<Row>[]): OpenSheet<Row> {
    const sheet = this.book.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 1 }] });
    sheet.columns = columns.map(({ header, width, kind }) => ({
      header,
      width,
      style: kind ? { numFmt: FORMATS[kind] } : {},
    }));
    const heading = sheet.getRow(1);
    heading.font = { bold: true };
    heading.commit();
    return {
      add: (row) => sheet.addRow(columns.map((column) => cellOf(column, row))).commit(),
      close: () => sheet.commit(),
    };
  }

  /** Adds a whole sheet. */
  write<Row>(name: string, columns: readonly SheetColumn<Row>[], rows: readonly Row[]): void {
    const sheet = this.open(name, columns);
    for (const row of rows) sheet.add(row);
    sheet.close();
  }

  /** Ends the workbook, and its target. */
  async end(): Promise<void> {
    await this.book.commit();
  }
}

/** Texts stay cells of text, so that nothing typed by an applicant is ever run as a formula. */
function cellOf<Row>({ kind, value }: SheetColumn<Row>, row: Row): string | number | null {
  const shown = value(row);
  return kind === 'amount' && typeof shown === 'number' ? shown / 100 : shown;
}
