import { ASKING_SOURCE } from '@samenspoor/domain/applications/workbook/testing/asking-source';
import { NO_PROPOSAL } from '@samenspoor/domain/applications/workbook/workbook-proposal';
import { RefusalError } from '../../platform/http/refusal-error';
import { archiveOf, partsOf, withParts } from '../../platform/spreadsheet/sample-workbooks.spec-data';
import { cell, downloaded, looked, saved, sheetOf, valueOf } from './workbook-files.spec-data';

type Looked = Awaited<ReturnType<typeof looked>>;
const codes = ({ messages }: Looked) => messages.map(({ code, params }) => params['rule'] ?? code);
const shown = ({ changes }: Looked) => changes.map(({ field, to }) => [field, to]);
const refusal = (bytes: Buffer): Promise<string> =>
  looked(bytes).then(
    () => 'read',
    (error: unknown) => (error instanceof RefusalError ? error.refusals[0].code : String(error)),
  );
const UNCHANGED = { messages: [], changes: [], proposal: NO_PROPOSAL };
// Doelstelling 2: row 4 theme 5, row 5 5a: G present, H planned. Doelstelling 4: 4 theme 9, 5 9a, 6 9b, 7 theme 12, 8 12a.
const PLANNED = ['Doelstelling 2', 'H5'] as const;

describe('a workbook as a person leaves it', () => {
  it('is read without a word when nobody touched it, or only saved it again', async () => {
    expect(await looked(await downloaded())).toEqual(UNCHANGED);
    expect(await looked(await saved(() => undefined))).toEqual(UNCHANGED);
  });

  it.each<readonly [unknown, string | null, string]>([
    ['1.200', 'number_as_text', '1200'],
    ['1 200', 'number_as_text', '1200'],
    ['120,0', 'number_as_text', '120'],
    [1e3, null, '1000'],
    [{ richText: [{ text: '12' }, { text: '1', font: { bold: true } }] }, 'number_as_text', '121'],
    [{ formula: '50+51', result: 101 }, 'formula_value', '101'],
  ])('with a planned reach of %j is read', async (value, code, to) => {
    const result = await looked(await saved((book) => (cell(book, ...PLANNED).value = value as string)));
    expect(codes(result)).toEqual(code === null ? [] : [code]);
    expect(shown(result)).toEqual([['lines.5a.plannedReach', to]]);
  });

  it.each<readonly [unknown, string]>([
    ['1e3', 'not_a_number'],
    ['1,200.50', 'not_a_number'],
    [-4, 'negative'],
    ['-4', 'negative'],
    [0.5, 'not_whole'],
    ['5 %', 'not_a_number'],
    [true, 'not_a_number'],
    [{ error: '#REF!' }, 'not_a_number'],
  ])('with a planned reach of %j is told where it is wrong', async (value, code) => {
    const result = await looked(await saved((book) => (cell(book, ...PLANNED).value = value as string)));
    expect(codes(result)).toContain(code);
    expect(result.messages[0]?.spot).toEqual({ sheet: 'Doelstelling 2', row: 5, column: 'H', address: 'H5' });
    expect(result.proposal).toEqual(NO_PROPOSAL);
  });

  it.each<readonly [string, number | Date, string, object]>([
    ['a percentage', 1, '0%', { kind: 'text', text: '100 %' }],
    ['a date', new Date('2026-04-03T00:00:00Z'), 'd/mm/yyyy', { kind: 'day', text: '2026-04-03' }],
  ])('with %s where a number belongs is told what stands there', async (_, value, numFmt, params) => {
    const file = await saved((book) => {
      const planned = cell(book, ...PLANNED);
      planned.value = value;
      planned.style = { ...planned.style, numFmt };
    });
    expect((await looked(file)).messages).toMatchObject([{ code: 'not_a_number', params }]);
  });

  it('with renamed, moved and added sheets is read all the same', async () => {
    const result = await looked(
      await saved((book) => {
        sheetOf(book, 'Doelstelling 2').name = 'Taal';
        sheetOf(book, 'Vragen').name = 'Onze antwoorden';
        sheetOf(book, 'Lijst 1').name = 'Partners';
        cell(book, 'Taal', 'H5').value = 7;
        book.addWorksheet('Kladblad').addRows([
          ['Naam', 'Bedrag'],
          ['Jan', 3],
        ]);
      }),
    );
    expect(result.messages).toEqual([]);
    expect(result.changes).toMatchObject([{ field: 'lines.5a.plannedReach', spot: { sheet: 'Taal' } }]);
  });

  it('with filtered and hidden rows and columns is read whole', async () => {
    const result = await looked(
      await saved((book) => {
        const sheet = sheetOf(book, 'Doelstelling 4');
        sheet.autoFilter = 'A3:K8';
        sheet.getRow(6).hidden = true;
        sheet.getColumn(8).hidden = true;
        cell(book, 'Doelstelling 4', 'H6').value = 3;
      }),
    );
    expect(result.messages).toEqual([]);
    expect(shown(result)).toEqual([['lines.9b.plannedReach', '3']]);
  });

  it('with merged cells counts what people see, once', async () => {
    const result = await looked(
      await saved((book) => {
        sheetOf(book, 'Doelstelling 2').unprotect();
        sheetOf(book, 'Doelstelling 2').mergeCells('G5:H5');
      }),
    );
    expect(codes(result)).toEqual(['rank_without_plan']);
    expect(result.changes).toMatchObject([{ field: 'lines.5a.plannedReach', from: '100', to: '0' }]);
  });

  it('with a row twice counts neither, and with rows gone keeps what they held', async () => {
    const double = await looked(
      await saved((book) => {
        sheetOf(book, 'Doelstelling 4').duplicateRow(5, 1, true);
        cell(book, 'Doelstelling 4', 'H6').value = 200;
      }),
    );
    expect(codes(double)).toContain('code_double');
    expect(double.proposal.lines).toEqual([]);
    const gone = await looked(
      await saved((book) => {
        sheetOf(book, 'Doelstelling 4').spliceRows(5, 1);
        sheetOf(book, 'Gegevens').spliceRows(4, 1);
      }),
    );
    expect(gone.messages).toMatchObject([
      { code: 'rows_missing', params: { codes: '9a' } },
      { code: 'rows_missing', params: { codes: 'voornaam' } },
    ]);
    expect(gone.changes).toEqual([]);
  });

  it('with moved columns in every table is read all the same', async () => {
    const result = await looked(
      await saved((book) => {
        sheetOf(book, 'Lijst 1').spliceColumns(2, 0, [], []);
        sheetOf(book, 'Vragen').spliceColumns(2, 0, []);
        cell(book, 'Lijst 1', 'D6').value = 'De Stoep';
      }),
    );
    expect(result.messages).toEqual([]);
    expect(result.changes).toMatchObject([{ field: 'answers.partners.0', spot: { row: 6 } }]);
  });

  it('with a text in bold and a link in an answer is read as text', async () => {
    const result = await looked(
      await saved((book) => {
        valueOf(book, 'Vragen', 'vraag aanpak').value = {
          richText: [{ text: 'Sa' }, { text: 'men', font: { bold: true } }],
        };
        valueOf(book, 'Vragen', 'vraag wat').value = { text: 'Zie site', hyperlink: 'https://example.org' };
      }),
    );
    expect(shown(result)).toEqual([
      ['answers.aanpak', 'Samen'],
      ['answers.wat', 'Zie site'],
    ]);
  });

  it('with a sheet that was hidden says that it wasn’t read', async () => {
    const result = await looked(await saved((book) => (sheetOf(book, 'Vragen').state = 'hidden')));
    expect(codes(result)).toEqual(['sheet_hidden', 'sheet_missing']);
    expect(result.changes).toEqual([]);
  });
});

describe('a workbook that isn’t the one of this application now', () => {
  it('is refused as a whole when it is of another application, also of another year', async () => {
    const lastYear = {
      ...ASKING_SOURCE,
      applicationId: '0196f000-0000-7000-8000-000000000009',
      callName: 'Oproep 2025',
    };
    const result = await looked(await downloaded(lastYear));
    expect(codes(result)).toEqual(['other_application']);
    expect(result.proposal).toEqual(NO_PROPOSAL);
  });

  it('of another version of the programme says so, and names what isn’t asked any more', async () => {
    const file = await saved((book) => (cell(book, ...PLANNED).value = 7));
    const questions = ASKING_SOURCE.questions.filter(({ code }) => code !== 'saldo');
    const now = { ...ASKING_SOURCE, programmeVersion: 3, questions };
    const result = await looked(file, now);
    expect(codes(result)).toEqual(['programme_changed', 'code_unknown']);
    expect(result.messages[1]?.params).toEqual({ code: 'vraag saldo' });
    expect(shown(result)).toEqual([['lines.5a.plannedReach', '7']]);
  });
});

describe('a file that isn’t such a workbook, whatever its name', () => {
  const ods = archiveOf([
    { name: 'mimetype', content: Buffer.from('application/vnd.oasis.opendocument.spreadsheet') },
    { name: 'content.xml', content: Buffer.from('<office:document-content/>') },
  ]);
  const container = (stream: string): Buffer =>
    Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(2_000), Buffer.from(stream, 'utf16le')]);

  it.each([
    ['.ods', ods, 'workbook_not_a_table'],
    ['.xls', container('Workbook'), 'workbook_old_format'],
    ['a workbook with a password', container('EncryptedPackage'), 'workbook_encrypted'],
  ])('is refused as %s', async (_, bytes, code) => expect(await refusal(bytes)).toBe(code));

  it('is refused with macros, with links to other files, and cut off', async () => {
    const bytes = await downloaded();
    const part = (name: string) => withParts(bytes, { name, content: Buffer.from('x') });
    expect(await refusal(await part('xl/vbaProject.bin'))).toBe('workbook_has_macros');
    expect(await refusal(await part('xl/externalLinks/externalLink1.xml'))).toBe('workbook_has_foreign_parts');
    expect(await refusal(bytes.subarray(0, bytes.length - 500))).toBe('workbook_unreadable');
    const locked = (await partsOf(bytes)).map((one) => ({ ...one, encrypted: true }));
    expect(await refusal(archiveOf(locked))).toBe('workbook_encrypted');
  });

  it('is read as CSV when it is CSV, for the rows it has', async () => {
    const result = await looked(Buffer.from('Code;Huidig bereik;Gepland bereik\n5a;40;1.200\n'));
    expect(shown(result)).toEqual([['lines.5a.plannedReach', '1200']]);
    expect(new Set(codes(result))).toEqual(
      new Set(['marker_missing', 'sheet_missing', 'column_missing', 'details_missing']),
    );
  });
});
