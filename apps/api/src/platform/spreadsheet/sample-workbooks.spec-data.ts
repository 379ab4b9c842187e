import { buffer } from 'node:stream/consumers';
import { crc32, deflateRawSync } from 'node:zlib';
import ExcelJS from 'exceljs';
import yauzl from 'yauzl';

/** A part of an archive; `claimed` is what it says to become, when that is a lie. */
export interface Part {
  readonly name: string;
  readonly content: Buffer;
  readonly claimed?: number;
  readonly encrypted?: boolean;
}

/** The bytes of a workbook that is filled by hand. */
export async function workbook(fill: (book: ExcelJS.Workbook) => void): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  fill(book);
  return Buffer.from(await book.xlsx.writeBuffer());
}

/** The bytes of a workbook with one sheet. */
export const sheetOf = (rows: readonly (readonly ExcelJS.CellValue[])[], name = 'Blad1'): Promise<Buffer> =>
  workbook((book) => {
    book.addWorksheet(name).addRows(rows.map((row) => [...row]));
  });

/** A workbook with some of its parts replaced or added. */
export async function withParts(bytes: Buffer, ...parts: readonly Part[]): Promise<Buffer> {
  const replaced = new Set(parts.map(({ name }) => name));
  const kept = (await partsOf(bytes)).filter(({ name }) => !replaced.has(name));
  return archiveOf([...kept, ...parts]);
}

/** What is in an archive. */
export async function partsOf(bytes: Buffer): Promise<Part[]> {
  const archive = await yauzl.fromBufferPromise(bytes, { lazyEntries: true, autoClose: false });
  const parts: Part[] = [];
  for await (const entry of archive.eachEntry())
    parts.push({ name: entry.fileName, content: await buffer(await archive.openReadStreamPromise(entry)) });
  return parts;
}

/** An archive that unpacks to `megabytes` of nothing. */
export async function bomb(megabytes: number, claimed?: number): Promise<Buffer> {
  const content = Buffer.alloc(megabytes * 1024 * 1024, ' ');
  return withParts(await sheetOf([['NIS']]), {
    name: 'xl/worksheets/sheet9.xml',
    content,
    ...(claimed === undefined ? {} : { claimed }),
  });
}

/** Packs parts as ZIP does: local headers with data, the directory, its end. */
export function archiveOf(parts: readonly Part[]): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const part of parts) {
    const name = Buffer.from(part.name);
    const packed = deflateRawSync(part.content);
    const header = Buffer.alloc(26);
    header.writeUInt16LE(20, 0);
    header.writeUInt16LE(part.encrypted ? 1 : 0, 2);
    header.writeUInt16LE(8, 4);
    header.writeUInt32LE(crc32(part.content), 10);
    header.writeUInt32LE(packed.length, 14);
    header.writeUInt32LE(part.claimed ?? part.content.length, 18);
    header.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), header, name, packed]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from('PK\u0001\u0002\u0014\u0000'), header, tail, name]));
    bodies.push(local);
    offset += local.length;
  }
  const listing = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(parts.length, 4);
  end.writeUInt16LE(parts.length, 6);
  end.writeUInt32LE(listing.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...bodies, listing, Buffer.from('PK\u0005\u0006'), end]);
}
