import { crc32 } from 'node:zlib';

/** A zip of stored entries, in this order: names may be double, hostile or many. */
export function zipOf(entries: readonly (readonly [name: string, content: string])[]): Buffer {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of entries) {
    const [path, content] = [Buffer.from(name), Buffer.from(text)];
    const facts = Buffer.alloc(26);
    facts.writeUInt16LE(20, 0);
    facts.writeUInt32LE(crc32(content), 10);
    facts.writeUInt32LE(content.length, 14);
    facts.writeUInt32LE(content.length, 18);
    facts.writeUInt16LE(path.length, 22);
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), facts, path, content]);
    const where = Buffer.alloc(14);
    where.writeUInt32LE(offset, 10);
    central.push(Buffer.concat([Buffer.from('PK\u0001\u0002'), Buffer.from([20, 0]), facts, where, path]));
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...locals, directory, Buffer.from('PK\u0005\u0006'), end]);
}

const OFFICE = 'application/vnd.openxmlformats-officedocument';

const contentTypes = (...types: string[]): readonly [string, string] => [
  '[Content_Types].xml',
  `<?xml version="1.0"?><Types>${types.map((type) => `<Override PartName="/a" ContentType="${type}"/>`).join('')}</Types>`,
];

const WORD = contentTypes(`${OFFICE}.wordprocessingml.document.main+xml`);
const SHEET = contentTypes(`${OFFICE}.spreadsheetml.sheet.main+xml`);
const MACRO_WORD = contentTypes('application/vnd.ms-word.document.macroEnabled.main+xml');
const HIDDEN_VBA = contentTypes(`${OFFICE}.wordprocessingml.document.main+xml`, 'application/vnd.ms-office.vbaProject');

const PDF = Buffer.from('%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n');
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const GIF = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');
const TEXT = Buffer.from('Buurt;Bereik\nNoord;60\nZuid, één;40\n');

/** Files as honest people send them. */
export const HONEST = {
  pdf: PDF,
  png: PNG,
  gif: GIF,
  text: TEXT,
  docx: zipOf([WORD, ['word/document.xml', '<w:document/>']]),
  xlsx: zipOf([SHEET, ['xl/workbook.xml', '<workbook/>']]),
  odt: zipOf([
    ['mimetype', 'application/vnd.oasis.opendocument.text'],
    ['content.xml', '<office/>'],
  ]),
} as const;

/** Files that carry what runs in an office program. */
export const WITH_MACROS = {
  'docm with its own type': zipOf([MACRO_WORD, ['word/document.xml', '<w:document/>']]),
  'VBA under the usual name': zipOf([WORD, ['word/vbaProject.bin', 'x']]),
  'VBA in other letters': zipOf([WORD, ['word/VBAPROJECT.BIN', 'x']]),
  'VBA under another name': zipOf([HIDDEN_VBA, ['word/picture.bin', 'x']]),
  'an Excel 4 macro sheet': zipOf([SHEET, ['xl/macrosheets/sheet1.xml', '<x/>']]),
  ActiveX: zipOf([WORD, ['word/activeX/activeX1.xml', '<x/>']]),
  'Basic of LibreOffice': zipOf([
    ['mimetype', 'application/vnd.oasis.opendocument.text'],
    ['Basic/Standard/Module1.xml', '<x/>'],
  ]),
} as const;

/** Files that are something else than their name says, or two things at once. */
export const DISGUISED = {
  'a program': Buffer.concat([Buffer.from('MZ\u0090\u0000', 'latin1'), Buffer.alloc(200), Buffer.from('PE\0\0')]),
  'a program of Linux': Buffer.from('\u007fELF\u0002\u0001\u0001\u0000', 'latin1'),
  'a script of a shell': Buffer.from('#!/bin/sh\nrm -rf /\n'),
  'a page': Buffer.from('<!DOCTYPE html><html><script>alert(1)</script></html>'),
  'a page after white space': Buffer.from('\ufeff \n\t<HTML><body onload="x()"></body></HTML>'),
  'a drawing with a script': Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
  'a drawing in XML': Buffer.from('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>'),
  'a picture that is a page': Buffer.concat([
    GIF.subarray(0, 13),
    Buffer.from('/*<html><script>alert(1)</script>*/'),
    GIF,
  ]),
  'a PDF that is an archive': Buffer.concat([PDF, zipOf([['a.class', 'x']])]),
  'a PDF that was cut off': PDF.subarray(0, 30),
  'an archive': zipOf([['a.txt', 'x']]),
  'an archive with two tables of contents': zipOf([WORD, MACRO_WORD]),
  'an archive that was cut off': zipOf([WORD, ['word/document.xml', 'x']]).subarray(0, 80),
  'an archive of ten thousand parts': zipOf([
    WORD,
    ...Array.from({ length: 10_000 }, (_, at) => [`p${at}`, ''] as const),
  ]),
  'an office document of before 2007': Buffer.concat([Buffer.from('D0CF11E0A1B11AE1', 'hex'), Buffer.alloc(600)]),
  'a template of OpenDocument': zipOf([['mimetype', 'application/vnd.oasis.opendocument.text-template']]),
  'a few bytes of nothing': Buffer.from([0, 1, 2, 3, 255]),
} as const;

/** The test file of EICAR: harmless, and found by every scanner. Put together here, so that this file isn't. */
export const EICAR = Buffer.from(
  ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join(''),
);
