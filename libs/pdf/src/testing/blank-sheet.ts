import { Sheet } from '../document/sheet';
import { openPdf, type OpenedPdf } from './opened-pdf';

/** An empty document to try one block on. */
export function blankSheet(title = 'Proefblad'): Sheet {
  return new Sheet({ title, author: 'Samenspoor', subject: 'Proef', createdAt: '2026-05-06T10:00:00.000Z' });
}

/** Closes the document and reads it back. */
export async function reopen(sheet: Sheet): Promise<OpenedPdf> {
  return openPdf(await sheet.close());
}
