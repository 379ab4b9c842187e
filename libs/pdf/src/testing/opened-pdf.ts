import { inflateSync } from 'node:zlib';

/** A line of text as drawn; `artifact` when it is outside the structure tree, `tag` the role it was drawn under. */
export interface DrawnLine {
  readonly text: string;
  readonly artifact: boolean;
  readonly tag: string;
}

type Objects = ReadonlyMap<number, { readonly dictionary: string; readonly stream: Buffer | null }>;

/** A document read back from its bytes, so that specs need no other program. Knows only what pdfkit writes. */
export interface OpenedPdf {
  readonly pages: readonly (readonly DrawnLine[])[];
  /** Every dictionary of the file, for facts that have no better door. */
  readonly dictionaries: readonly string[];
  readonly catalogue: string;
  readonly xmp: string;
  /** Number of structure elements per role. */
  readonly roles: ReadonlyMap<string, number>;
  /** Contents of the embedded files. */
  readonly attachments: readonly string[];
}

/** Opens a document made by one of the templates. */
export function openPdf(bytes: Buffer): OpenedPdf {
  const objects = readObjects(bytes);
  const dictionaries = [...objects.values()].map(({ dictionary }) => dictionary);
  const streamsOf = (mark: string): string[] =>
    [...objects.values()]
      .filter(({ dictionary }) => dictionary.includes(mark))
      .map((object) => (object.stream ?? Buffer.alloc(0)).toString('utf8'));
  return {
    pages: pageIds(objects).map((id) => readPage(objects, dictionaryOf(objects, id))),
    dictionaries,
    catalogue: dictionaries.find((dictionary) => dictionary.includes('/Type /Catalog')) ?? '',
    xmp: streamsOf('/Subtype /XML').join(''),
    roles: countRoles(dictionaries),
    attachments: streamsOf('/Type /EmbeddedFile'),
  };
}

/** The text in reading order, without artifacts, white space made single. */
export function textOf(pdf: OpenedPdf): string {
  const lines = pdf.pages.flat().filter(({ artifact }) => !artifact);
  return lines
    .map(({ text }) => text)
    .join(' ')
    .replace(/\s+/g, ' ');
}

function readObjects(bytes: Buffer): Objects {
  const file = bytes.toString('latin1');
  const table = file.slice(file.lastIndexOf('xref\n0 '));
  const offsets = [...table.matchAll(/^(\d{10}) \d{5} n/gm)].map((match) => Number(match[1]));
  return new Map(
    offsets.map((offset, index) => {
      const end = file.indexOf('endobj', offset);
      const start = file.indexOf('\nstream\n', offset);
      const dictionary = file.slice(file.indexOf('obj\n', offset) + 4, start === -1 || start > end ? end : start);
      const stream = start === -1 || start > end ? null : bytes.subarray(start + 8, start + 8 + lengthOf(dictionary));
      const inflated = stream && dictionary.includes('/FlateDecode') ? inflateSync(stream) : stream;
      return [index + 1, { dictionary, stream: inflated }];
    }),
  );
}

function lengthOf(dictionary: string): number {
  return Number(/\/Length (\d+)/.exec(dictionary)?.[1]);
}

function dictionaryOf(objects: Objects, id: number): string {
  return objects.get(id)?.dictionary ?? '';
}

function references(text: string): number[] {
  return [...text.matchAll(/(\d+) 0 R/g)].map((match) => Number(match[1]));
}

function pageIds(objects: Objects): number[] {
  const pages = [...objects.values()].find(({ dictionary }) => dictionary.includes('/Type /Pages'));
  return references(/\/Kids \[([^\]]*)\]/.exec(pages?.dictionary ?? '')?.[1] ?? '');
}

function readPage(objects: Objects, page: string): DrawnLine[] {
  const content = objects.get(Number(/\/Contents (\d+)/.exec(page)?.[1]))?.stream?.toString('latin1') ?? '';
  const resources = dictionaryOf(objects, Number(/\/Resources (\d+)/.exec(page)?.[1]));
  const fonts = new Map<string, string[]>();
  for (const [, name = '', id] of resources.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
    const map = /\/ToUnicode (\d+)/.exec(dictionaryOf(objects, Number(id)))?.[1];
    fonts.set(name, readCharacters(objects.get(Number(map))?.stream?.toString('latin1') ?? ''));
  }
  return readLines(content, fonts);
}

/** The characters of a font by glyph number, from its ToUnicode map. */
function readCharacters(map: string): string[] {
  return [...map.matchAll(/<[\da-f]+> <[\da-f]+> \[([^\]]*)\]/g)].flatMap(([, range = '']) =>
    [...range.matchAll(/<([\da-f ]*)>/g)].map(([, hex = '']) =>
      String.fromCharCode(...hex.split(' ').map((unit) => Number.parseInt(unit, 16))),
    ),
  );
}

function readLines(content: string, fonts: ReadonlyMap<string, readonly string[]>): DrawnLine[] {
  const lines: DrawnLine[] = [];
  const open: string[] = [];
  let characters: readonly string[] = [];
  let text = '';
  const tokens = /\/(\w+) <<[^>]*>> BDC|(EMC)|\/(F\d+) [\d.]+ Tf|\[([^\]]*)\] TJ|(ET)/g;
  for (const [, opened, closed, font, shown, ended] of content.matchAll(tokens)) {
    if (opened) open.push(opened);
    if (closed) open.pop();
    if (font) characters = fonts.get(font) ?? [];
    if (shown) text += decode(shown, characters);
    if (ended) {
      lines.push({ text, artifact: open.includes('Artifact'), tag: open.at(-1) ?? '' });
      text = '';
    }
  }
  return lines;
}

function decode(shown: string, characters: readonly string[]): string {
  const codes = [...shown.matchAll(/<([\da-f]+)>/g)].flatMap(([, hex = '']) => hex.match(/.{4}/g) ?? []);
  return codes.map((code) => characters[Number.parseInt(code, 16)] ?? '?').join('');
}

function countRoles(dictionaries: readonly string[]): Map<string, number> {
  const roles = new Map<string, number>();
  for (const dictionary of dictionaries) {
    const role = /^<<\n\/S \/(\w+)/.exec(dictionary)?.[1];
    if (role) roles.set(role, (roles.get(role) ?? 0) + 1);
  }
  return roles;
}
