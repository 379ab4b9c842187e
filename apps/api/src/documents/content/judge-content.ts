import { open } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { typeNotAllowed } from '@samenspoor/domain/documents/document-rules';
import type { DocumentType } from '@samenspoor/domain/documents/document-type';
import { refusal } from '@samenspoor/domain/kernel/refusal';
import { fileTypeFromBuffer } from 'file-type';
import { RefusalError } from '../../platform/http/refusal-error';
import { readPackage } from './package-contents';
import { packageType } from './package-type';
import { textVerdict } from './plain-text';

/** As much of a file as its type shows in. */
const HEAD = 4_100;

/** The largest end of a zip: its record and the longest comment (APPNOTE §4.3.16). */
const ZIP_END = 22 + 65_535;

const ZIP = Buffer.from('PK\u0003\u0004', 'latin1');
const ZIP_END_MARK = Buffer.from('PK\u0005\u0006', 'latin1');

/** Types whose first bytes say enough. */
const BY_FIRST_BYTES: readonly DocumentType[] = [
  'application/pdf',
  'image/png',
  'image/jpeg',
  'image/webp',
  'image/gif',
];

/** What makes a browser or a shell take a file for a page, whatever it is besides. */
const PAGE = /<(?:!doctype|html|head|body|script|svg|iframe)\b/i;

/** What a file is, by its content; `name` only tells a table of values from other text. Throws what is refused. */
export async function judgeContent(path: string, name: string): Promise<DocumentType> {
  const { head, tail } = await endsOf(path);
  if (head.subarray(0, 4).equals(ZIP)) return judgePackage(path);
  const type = (await fileTypeFromBuffer(head))?.mime;
  const known = BY_FIRST_BYTES.find((accepted) => accepted === type);
  if (known) return refuseDoubles(known, head, tail);
  if (type !== undefined) throw new RefusalError([typeNotAllowed()]);
  return judgeText(path, name);
}

async function judgePackage(path: string): Promise<DocumentType> {
  const contents = await readPackage(path);
  const verdict = contents && packageType(contents);
  if (verdict === 'macros') throw RefusalError.of('document_has_macros');
  if (verdict === null) throw new RefusalError([typeNotAllowed()]);
  return verdict;
}

async function judgeText(path: string, name: string): Promise<DocumentType> {
  const verdict = await textVerdict(path);
  if (verdict === 'text') return /\.csv$/i.test(name) ? 'text/csv' : 'text/plain';
  const seemsText = verdict === 'other_encoding' && /\.(?:csv|txt)$/i.test(name);
  throw new RefusalError([seemsText ? refusal('document_text_not_utf8') : typeNotAllowed()]);
}

/** A file that is two things at once (a picture that is a page, a PDF that is an archive) is refused as neither. */
function refuseDoubles(type: DocumentType, head: Buffer, tail: Buffer): DocumentType {
  const isPage = PAGE.test(head.subarray(0, 1_024).toString('latin1'));
  const isCut = type === 'application/pdf' && !tail.includes('%%EOF');
  if (isPage || isCut || endsAsZip(tail)) throw new RefusalError([typeNotAllowed()]);
  return type;
}

/** True when an end of a zip stands there whose comment ends where the file does. */
function endsAsZip(tail: Buffer): boolean {
  for (let at = tail.lastIndexOf(ZIP_END_MARK); at >= 0; at = at === 0 ? -1 : tail.lastIndexOf(ZIP_END_MARK, at - 1)) {
    const comment = at + 22 <= tail.length ? tail.readUInt16LE(at + 20) : 0;
    if (at + 22 + comment === tail.length) return true;
  }
  return false;
}

async function endsOf(path: string): Promise<{ head: Buffer; tail: Buffer }> {
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    const start = Math.max(0, size - ZIP_END);
    return { head: await part(file, 0, Math.min(HEAD, size)), tail: await part(file, start, size - start) };
  } finally {
    await file.close();
  }
}

async function part(file: FileHandle, start: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, start);
  return buffer.subarray(0, bytesRead);
}
