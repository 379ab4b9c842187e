import { fileTypeFromBuffer } from 'file-type';
import { refusedFile } from './unreadable-file';

const ZIP = Buffer.from('PK\u0003\u0004', 'latin1');
/** The name of the stream that holds an encrypted workbook, as its container spells it. */
const ENCRYPTED = Buffer.from('EncryptedPackage', 'utf16le');
const LOOKED_AT = 64 * 1024;
const UTF16 = [Buffer.from([0xff, 0xfe]), Buffer.from([0xfe, 0xff])] as const;

/** What a file is by its content. A packed one may still be any archive; text may be any text. */
export async function spreadsheetFormat(bytes: Buffer): Promise<'packed' | 'text'> {
  if (bytes.length === 0) throw refusedFile('workbook_unreadable');
  if (bytes.subarray(0, ZIP.length).equals(ZIP)) return 'packed';
  const type = await fileTypeFromBuffer(bytes.subarray(0, LOOKED_AT));
  if (type?.mime === 'application/x-cfb')
    throw refusedFile(bytes.includes(ENCRYPTED) ? 'workbook_encrypted' : 'workbook_old_format');
  if (isUtf16(bytes)) return 'text';
  if (type !== undefined || bytes.includes(0)) throw refusedFile('workbook_not_a_table');
  // Old tools wrote a page as ".xls".
  if (/^\s*</.test(bytes.toString('latin1', 0, 256))) throw refusedFile('workbook_not_a_table');
  return 'text';
}

/** Excel's "Unicode text" begins with a byte order mark. */
export const isUtf16 = (bytes: Buffer): boolean => UTF16.some((mark) => bytes.subarray(0, 2).equals(mark));
