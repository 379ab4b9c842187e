import { RefusalError } from '../http/refusal-error';
import { guessDelimiter } from './read-csv';
import { readSpreadsheet } from './read-spreadsheet';
import { archiveOf, bomb, partsOf, sheetOf, withParts, workbook } from './sample-workbooks.spec-data';

const refusedAs = (bytes: Buffer, limits = {}): Promise<string> =>
  readSpreadsheet(bytes, { limits }).then(
    () => 'read',
    (error: unknown) => (error instanceof RefusalError ? error.refusals[0].code : String(error)),
  );

const texts = async (bytes: Buffer): Promise<string[][]> => {
  const { sheets } = await readSpreadsheet(bytes);
  return (sheets[0]?.rows ?? []).map(({ cells }) => cells.map(({ text }) => text));
};

describe('a workbook', () => {
  it('gives each cell with its kind and its address', async () => {
    const { sheets } = await readSpreadsheet(
      await sheetOf([
        ['NIS', 'Aantal'],
        [],
        ['72039', 8150, new Date('2024-03-01T00:00:00Z'), true, { error: '#N/A' }, '  x  ', ''],
      ]),
    );
    const row = sheets[0]?.rows[1];
    expect(row?.number).toBe(3);
    expect(row?.cells.map(({ address, kind, text, number }) => [address, kind, text, number])).toEqual([
      ['A3', 'text', '72039', null],
      ['B3', 'number', '8150', 8150],
      ['C3', 'day', '2024-03-01', null],
      ['D3', 'boolean', 'ja', null],
      ['E3', 'error', '#N/A', null],
      ['F3', 'text', 'x', null],
    ]);
  });

  it('gives the last value of a formula, and the formula', async () => {
    const bytes = await sheetOf([
      [1, { formula: 'A1+1', result: 2 }, { formula: 'A1/0', result: { error: '#DIV/0!' } }, { formula: 'A1' }],
    ]);
    const cells = (await readSpreadsheet(bytes)).sheets[0]?.rows[0]?.cells ?? [];
    expect(cells.map(({ kind, text, formula }) => [kind, text, formula])).toEqual([
      ['number', '1', null],
      ['number', '2', 'A1+1'],
      ['error', '#DIV/0!', 'A1/0'],
      ['empty', '', 'A1'],
    ]);
  });

  it('has the text of what is set in bold or linked', async () => {
    const rich = { richText: [{ text: 'Gen' }, { text: 'k', font: { bold: true } }] };
    expect(await texts(await sheetOf([[rich, { text: 'site', hyperlink: 'https://example.org' }]]))).toEqual([
      ['Genk', 'site'],
    ]);
  });

  it('has a percentage as people see it, and so not as a number', async () => {
    const bytes = await workbook((book) => {
      const sheet = book.addWorksheet('A');
      sheet.addRow([0.125, 1, 3]);
      sheet.getCell('A1').numFmt = '0.0%';
      sheet.getCell('B1').numFmt = '0%';
      sheet.getCell('C1').numFmt = '0" % van alles"';
    });
    expect(await texts(bytes)).toEqual([['12,5 %', '100 %', '3']]);
  });

  it('counts a merged cell once, where people see it', async () => {
    const bytes = await workbook((book) => {
      const sheet = book.addWorksheet('A');
      sheet.addRow(['Titel', null, 3]);
      sheet.mergeCells('A1:B1');
    });
    expect(await texts(bytes)).toEqual([['Titel', '3']]);
  });

  it('leaves out what nobody can see or store', async () => {
    const bytes = await sheetOf([['Plan\u0001 A', 'half _xD83D_', '\u0002', '_x0000_nul']]);
    const [row = []] = await texts(bytes);
    expect(row[0]).toBe('Plan A');
    expect(row.join('')).not.toMatch(/[\p{Cc}\p{Cs}]/u);
    expect(await texts(Buffer.from('Pl\u0001an;b\u001bc\n'))).toEqual([['Plan', 'bc']]);
  });

  it('names hidden sheets, and does not read them', async () => {
    const bytes = await workbook((book) => {
      book.addWorksheet('Tabel').addRow([1]);
      book.addWorksheet('Geheim', { state: 'hidden' }).addRow([2]);
      book.addWorksheet('Zeer geheim', { state: 'veryHidden' }).addRow([3]);
    });
    const { sheets, hiddenSheets } = await readSpreadsheet(bytes);
    expect(sheets.map(({ name }) => name)).toEqual(['Tabel']);
    expect(hiddenSheets).toEqual(['Geheim', 'Zeer geheim']);
  });

  it('does not mind list checks on a whole column', async () => {
    const bytes = await workbook((book) => {
      const sheet = book.addWorksheet('A');
      sheet.addRow([1]);
      sheet.getCell('B1').dataValidation = { type: 'list', formulae: ['"a,b"'] };
    });
    const parts = await partsOf(bytes);
    const sheet = parts.find(({ name }) => name === 'xl/worksheets/sheet1.xml');
    const wide = Buffer.from(sheet?.content.toString().replace('sqref="B1"', 'sqref="A1:XFD1048576"') ?? '');
    expect(await texts(await withParts(bytes, { name: 'xl/worksheets/sheet1.xml', content: wide }))).toEqual([['1']]);
  });
});

describe('a file that is refused', () => {
  it('becomes far more than it is', async () => {
    expect(await refusedAs(await bomb(90))).toBe('workbook_is_bomb');
  });

  it('becomes far more than it says', async () => {
    expect(await refusedAs(await bomb(20, 1_000))).toBe('workbook_unreadable');
  });

  it('has too many parts', async () => {
    const parts = Array.from({ length: 2_001 }, (_, index) => ({ name: `p${index}`, content: Buffer.from('x') }));
    expect(await refusedAs(archiveOf(parts))).toBe('workbook_is_bomb');
  });

  it('has macros, by its parts or by its type', async () => {
    const bytes = await sheetOf([[1]]);
    const macro = { name: 'xl/vbaProject.bin', content: Buffer.from('x') };
    expect(await refusedAs(await withParts(bytes, macro))).toBe('workbook_has_macros');
    const types = (await partsOf(bytes)).find(({ name }) => name === '[Content_Types].xml');
    const content = Buffer.from(
      types?.content
        .toString()
        .replace('openxmlformats-officedocument.spreadsheetml.sheet.main', 'ms-excel.sheet.macroEnabled.main') ?? '',
    );
    expect(await refusedAs(await withParts(bytes, { name: '[Content_Types].xml', content }))).toBe(
      'workbook_has_macros',
    );
  });

  it.each(['xl/externalLinks/externalLink1.xml', 'xl/embeddings/oleObject1.bin', 'xl/activeX/activeX1.xml'])(
    'holds something else: %s',
    async (name) => {
      const bytes = await withParts(await sheetOf([[1]]), { name, content: Buffer.from('x') });
      expect(await refusedAs(bytes)).toBe('workbook_has_foreign_parts');
    },
  );

  it('is locked by a password, as a part or as a whole', async () => {
    const locked = { name: 'xl/locked.xml', content: Buffer.from('x'), encrypted: true };
    expect(await refusedAs(await withParts(await sheetOf([[1]]), locked))).toBe('workbook_encrypted');
    const container = Buffer.concat([
      Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      Buffer.alloc(2_000),
      Buffer.from('EncryptedPackage', 'utf16le'),
    ]);
    expect(await refusedAs(container)).toBe('workbook_encrypted');
  });

  it('is of a format of long ago', async () => {
    const old = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(4_000)]);
    expect(await refusedAs(old)).toBe('workbook_old_format');
  });

  it.each([
    ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')],
    ['a document', Buffer.from('%PDF-1.7\n')],
    ['a page', Buffer.from('  <html><table><tr><td>1</td></tr></table></html>')],
    ['bytes', Buffer.from([1, 0, 2, 0, 3])],
    ['another archive', archiveOf([{ name: 'brief.txt', content: Buffer.from('x') }])],
  ])('is no table but %s', async (_, bytes) => {
    expect(await refusedAs(bytes)).toBe('workbook_not_a_table');
  });

  it('is empty, cut off or spoilt', async () => {
    const bytes = await sheetOf([[1]]);
    expect(await refusedAs(Buffer.alloc(0))).toBe('workbook_unreadable');
    expect(await refusedAs(bytes.subarray(0, bytes.length - 200))).toBe('workbook_unreadable');
    const spoilt = { name: 'xl/workbook.xml', content: Buffer.from('<workbook><sheets>') };
    expect(await refusedAs(await withParts(bytes, spoilt))).toBe('workbook_unreadable');
  });

  it('has a part twice', async () => {
    const parts = await partsOf(await sheetOf([[1]]));
    expect(await refusedAs(archiveOf([...parts, ...parts.slice(0, 1)]))).toBe('workbook_unreadable');
  });

  it('is larger than the limits, as a file, in rows, in columns, in cells or in time', async () => {
    const bytes = await sheetOf(Array.from({ length: 30 }, () => [1, 2, 3]));
    for (const limits of [
      { fileBytes: 1_000 },
      { rowsPerSheet: 20 },
      { columnsPerSheet: 2 },
      { cells: 80 },
      { time: 0 },
    ])
      expect(await refusedAs(bytes, limits)).toBe('workbook_too_large');
    const csv = Buffer.from('1;2;3\n'.repeat(30));
    for (const limits of [{ fileBytes: 100 }, { rowsPerSheet: 20 }, { columnsPerSheet: 2 }, { cells: 80 }])
      expect(await refusedAs(csv, limits)).toBe('workbook_too_large');
    expect(await refusedAs(bytes, { rowsPerSheet: 30, columnsPerSheet: 3, cells: 90 })).toBe('read');
  });
});

describe('a CSV file', () => {
  it.each([';', ',', '\t'])('is split at %j', async (delimiter) => {
    const lines = [
      ['NIS', 'Naam', 'Aantal'],
      ['72039', 'Houthalen-Helchteren', '"9.120,0"'],
    ];
    const content = Buffer.from(lines.map((line) => line.join(delimiter)).join('\r\n'));
    expect(await texts(content)).toEqual([
      ['NIS', 'Naam', 'Aantal'],
      ['72039', 'Houthalen-Helchteren', '9.120,0'],
    ]);
  });

  it('may hold the other signs in its texts', () => {
    expect(guessDelimiter('naam;aantal\n"a,b,c";1,5\nd;2,5')).toBe(';');
    expect(guessDelimiter('naam,aantal\n"a;b",1\n"c;d",2')).toBe(',');
  });

  it('is read in the encodings that Excel writes', async () => {
    const text = 'Gemeente;Aantal\nLiège – Sint-Niklaas;1';
    const expected = [
      ['Gemeente', 'Aantal'],
      ['Liège – Sint-Niklaas', '1'],
    ];
    expect(await texts(Buffer.from(`\ufeff${text}`))).toEqual(expected);
    expect(await texts(Buffer.from(text))).toEqual(expected);
    expect(await texts(Buffer.from(text.replace('–', '\u0096'), 'latin1'))).toEqual(expected);
    expect(await texts(Buffer.from(`\ufeff${text}`, 'utf16le'))).toEqual(expected);
  });

  it('keeps the numbers of its rows around empty ones', async () => {
    const { sheets } = await readSpreadsheet(Buffer.from('a;b\n;;\n\nc;d'));
    expect(sheets[0]?.rows.map(({ number }) => number)).toEqual([1, 4]);
    expect(sheets[0]?.rows[1]?.cells[1]).toMatchObject({ address: 'B4', kind: 'text', text: 'd' });
  });
});

describe('a large file', () => {
  it('is read without keeping others waiting', async () => {
    const rows = Array.from({ length: 20_000 }, (_, index) => [String(10_000 + index), `Gemeente ${index}`, index]);
    const bytes = await sheetOf(rows);
    let turns = 0;
    const beat = setInterval(() => (turns += 1), 5);
    const { sheets } = await readSpreadsheet(bytes);
    clearInterval(beat);
    expect(sheets[0]?.rows).toHaveLength(20_000);
    // On this thread it would be a handful of turns: between the parts of the file.
    expect(turns).toBeGreaterThan(20);
  });
});
