import { isUtf16 } from './spreadsheet-format';

/**
 * The text of a CSV file, without a byte order mark: UTF-16 when it says so, UTF-8 when it is valid as such, and
 * otherwise Windows-1252, which is what Excel writes on a Belgian computer.
 */
export function decodeText(bytes: Buffer): string {
  if (isUtf16(bytes)) return new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
