import { PassThrough, type Readable } from 'node:stream';
import { StreamableFile } from '@nestjs/common';
import { SheetWriter } from './sheet-writer';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A workbook of this moment as a stream that is written while it is read; when writing fails the stream breaks, so that nobody takes half a file for a whole one. */
export function workbookStream(at: Date, write: (book: SheetWriter) => Promise<void>): Readable {
  const content = new PassThrough();
  writeAll(content, at, write).catch((error: unknown) =>
    content.destroy(error instanceof Error ? error : new Error('export failed')),
  );
  return content;
}

async function writeAll(target: PassThrough, at: Date, write: (book: SheetWriter) => Promise<void>): Promise<void> {
  const book = await SheetWriter.to(target, at);
  await write(book);
  await book.end();
}

/** Answers a workbook as an attachment. The name holds letters, figures and hyphens only. */
export function workbookDownload(fileName: string, content: Readable): StreamableFile {
  return new StreamableFile(content, { type: XLSX, disposition: `attachment; filename="${fileName}"` });
}
