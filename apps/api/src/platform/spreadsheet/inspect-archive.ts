import { text } from 'node:stream/consumers';
import yauzl from 'yauzl';
import type { Entry, ZipFile } from 'yauzl';
import { RefusalError } from '../http/refusal-error';
import type { SpreadsheetLimits } from './spreadsheet-limits';
import { refusedFile, tooLarge } from './unreadable-file';

const CONTENT_TYPES = '[Content_Types].xml';
const CONTENT_TYPES_MOST = 1024 * 1024;
const WORKBOOK = /^xl\/workbook\.xml$/i;
const MACROS = /(^|\/)vbaProject[^/]*\.bin$|^xl\/(macrosheets|dialogsheets)\//i;
const MACRO_TYPES = /macroEnabled|vbaProject|intlmacrosheet/i;
const FOREIGN = /^xl\/(externalLinks|embeddings|activeX)\//i;
const FOREIGN_TYPES = /oleObject|externalLink|activeX/i;

/**
 * Looks a packed workbook through before anything unpacks it in memory: how much it would become, by what it says and by
 * counting, and what has no place in a table (macros, links to other files, embedded objects). Throws the refusal.
 */
export async function inspectArchive(bytes: Buffer, limits: SpreadsheetLimits): Promise<void> {
  try {
    // Unpacked sizes are counted along: a part that becomes more than it said is an error.
    const options = { lazyEntries: true, autoClose: false, validateEntrySizes: true };
    const archive = await yauzl.fromBufferPromise(bytes, options);
    const entries = await listed(archive, limits);
    refuseBombs(entries, bytes.length, limits);
    refuseForeignParts(entries);
    await refuseForeignTypes(archive, entries);
    for (const entry of entries) await unpack(archive, entry);
  } catch (error) {
    throw error instanceof RefusalError ? error : refusedFile('workbook_unreadable');
  }
}

async function listed(archive: ZipFile, limits: SpreadsheetLimits): Promise<Entry[]> {
  const entries: Entry[] = [];
  for await (const entry of archive.eachEntry()) {
    entries.push(entry);
    if (entries.length > limits.entries) throw refusedFile('workbook_is_bomb');
  }
  return entries;
}

function refuseBombs(entries: readonly Entry[], packed: number, limits: SpreadsheetLimits): void {
  const unpacked = entries.reduce((sum, entry) => sum + entry.uncompressedSize, 0);
  if (unpacked > packed * limits.ratio) throw refusedFile('workbook_is_bomb');
  if (unpacked > limits.unpackedBytes) throw tooLarge(limits);
}

function refuseForeignParts(entries: readonly Entry[]): void {
  if (entries.some((entry) => entry.isEncrypted())) throw refusedFile('workbook_encrypted');
  const names = entries.map((entry) => entry.fileName);
  if (!names.some((name) => WORKBOOK.test(name))) throw refusedFile('workbook_not_a_table');
  // Two parts of one name: two readers may each see another one.
  if (new Set(names.map((name) => name.toLowerCase())).size < names.length) throw refusedFile('workbook_unreadable');
  if (names.some((name) => MACROS.test(name))) throw refusedFile('workbook_has_macros');
  if (names.some((name) => FOREIGN.test(name))) throw refusedFile('workbook_has_foreign_parts');
}

async function refuseForeignTypes(archive: ZipFile, entries: readonly Entry[]): Promise<void> {
  const entry = entries.find(({ fileName }) => fileName === CONTENT_TYPES);
  if (!entry || entry.uncompressedSize > CONTENT_TYPES_MOST) throw refusedFile('workbook_not_a_table');
  const types = await text(await archive.openReadStreamPromise(entry));
  if (MACRO_TYPES.test(types)) throw refusedFile('workbook_has_macros');
  if (FOREIGN_TYPES.test(types)) throw refusedFile('workbook_has_foreign_parts');
}

/** To nowhere, outside the event loop, for the size it really has. */
async function unpack(archive: ZipFile, entry: Entry): Promise<void> {
  for await (const chunk of await archive.openReadStreamPromise(entry)) void chunk;
}
