import type { Request } from 'express';
import { EdgeError } from '../http/edge-error';
import type { IsRaw } from '../http/json-body';
import { SPREADSHEET_LIMITS } from './spreadsheet-limits';
import { tooLarge } from './unreadable-file';

/** What is sent beyond this isn't even thrown away any more: the connection ends. */
const DRAINED = 5;

const isJson = ({ headers }: Request): boolean => /^application\/json\b/i.test(headers['content-type'] ?? '');

/** Says of a request that its body is a file, to be left for the route at `path` (without the query) to read. */
export function isSpreadsheetBody(path: RegExp): IsRaw {
  return (request) =>
    request.method === 'POST' && path.test(request.originalUrl.split('?', 1)[0] ?? '') && !isJson(request);
}

/**
 * The file in the body of a request, whatever type it says to be: its content tells. Refuses JSON
 * (`unsupported_media_type`) and more than `most` bytes (`workbook_too_large`).
 */
export async function readSpreadsheetBody(request: Request, most = SPREADSHEET_LIMITS.fileBytes): Promise<Buffer> {
  if (isJson(request)) throw new EdgeError('unsupported_media_type');
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > most * DRAINED) request.destroy();
    // Read on to the end, so that the answer reaches somebody who is still sending.
    if (size <= most) chunks.push(chunk);
  }
  if (size > most) throw tooLarge({ ...SPREADSHEET_LIMITS, fileBytes: most });
  return Buffer.concat(chunks);
}
