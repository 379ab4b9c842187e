import { UPLOADS_PATH } from '@samenspoor/contracts/documents/document';
import type { Request } from 'express';

/** The media type of a part of a file (tus 1.0, `PATCH`). */
const PART = 'application/offset+octet-stream';

/** True for a part of a file: its body is no JSON, and goes to disk unread. */
export function isUploadPart({ method, originalUrl, headers }: Request): boolean {
  return method === 'PATCH' && headers['content-type'] === PART && originalUrl.startsWith(`${UPLOADS_PATH}/`);
}
