import type {
  FigureHistoryView,
  FigureUploadSummary,
  FigureUploadView,
  FiguresView,
} from '@samenspoor/contracts/catalogue/figures';
import type { Page } from '@samenspoor/contracts/kernel/page';
import type { SignedInAgent } from '@samenspoor/testing/sign-in';
import { startDraft } from '@samenspoor/testing/filing';
import { bomb, sheetOf, withParts, workbook } from '../../src/platform/spreadsheet/sample-workbooks.spec-data';
import { type TestApp, startTestApp } from '../support/test-app';
import { uploadFile } from './figures/figure-files';

const HEADER = ['NIS-code', 'Gemeente', 'Aantal'];
const HOUTHALEN = '72039';

let test: TestApp;
let official: SignedInAgent;

beforeAll(async () => {
  test = await startTestApp();
  official = await test.signIn('behandelaar.abb');
});

afterAll(() => test.close());

const figuresOf = async (year: number): Promise<FiguresView> =>
  (await official.get(`/figures?year=${year}`).expect(200)).body as FiguresView;
const figureOf = async (nis: string, year: number) =>
  (await figuresOf(year)).items.filter((item) => item.nis === nis).at(-1);
const codes = ({ messages }: FigureUploadView) => [...new Set(messages.map(({ code }) => code))];
const takeOver = async ({ id }: FigureUploadView, addMerged = false) =>
  official.post(`/figures/uploads/${id}/take-over`, { addMerged });

describe('the figures of a year', () => {
  it('are shown per municipality, with where they come from', async () => {
    const { year, years, items } = await figuresOf(2024);
    expect([year, years.includes(2022)]).toEqual([2024, true]);
    expect(items.length).toBeGreaterThan(280);
    expect(items.find(({ nis }) => nis === HOUTHALEN)).toMatchObject({
      name: 'Houthalen-Helchteren',
      origin: { demo: true, takenOverAt: null, earlier: 0 },
      population: null,
      originBefore: expect.any(Number) as number,
    });
  });

  it('can be downloaded, and an empty table to fill in', async () => {
    const table = await official.get('/figures.csv?year=2024').expect(200);
    expect(table.headers['content-disposition']).toBe('attachment; filename="cijfers-2024.csv"');
    expect(table.text).toMatch(/72039;Houthalen-Helchteren;\d+;Fictief cijfer/);
    const template = await official.get('/figures/template.csv?kind=population&year=2025').expect(200);
    expect(template.text).toContain('NIS-code;Gemeente;Bevolking\r\n');
    expect(template.text).toContain('\r\n44086;Nazareth-De Pinte;\r\n');
    expect(template.text).not.toContain('44012;');
  });

  it('are for reading only to who may not change them', async () => {
    const policy = await test.signIn('beleid.abb');
    await policy.get('/figures').expect(200);
    await policy.get('/figures/uploads').expect(403);
    expect((await uploadFile(test, policy, 'NIS;Aantal\n')).status).toBe(403);
  });
});

describe('a table of official figures', () => {
  it('is looked at, taken over, and keeps what it replaced', async () => {
    const before = await figureOf(HOUTHALEN, 2023);
    const file = await sheetOf([HEADER, [HOUTHALEN, 'Houthalen-Helchteren', 8_233], ['43005', 'Eeklo', '2.111']]);
    const { status, body: seen } = await uploadFile(test, official, file, { year: 2023 });
    expect(status).toBe(201);
    expect(seen).toMatchObject({
      state: 'previewed',
      uploadedByName: official.me.person.name,
      fileHash: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
      counts: { added: 0, changed: 2, same: 0 },
      errors: 0,
    });
    expect(codes(seen)).toEqual(['municipalities_missing', 'numbers_as_text']);
    expect(await figureOf(HOUTHALEN, 2023)).toEqual(before);

    const { body: taken } = (await await takeOver(seen)) as { body: FigureUploadView };
    expect(taken).toMatchObject({ state: 'taken_over', counts: { changed: 2 }, settledByName: seen.uploadedByName });
    const after = await figureOf(HOUTHALEN, 2023);
    expect(after?.origin).toEqual({
      count: 8_233,
      source: 'Officiële tabel',
      demo: false,
      takenOverAt: taken.settledAt,
      earlier: 1,
    });
    const held = await official.get(`/figures/${after?.localGovernmentId}/history?year=2023`).expect(200);
    expect(held.body as FigureHistoryView[]).toEqual([
      {
        kind: 'origin',
        count: 8_233,
        source: 'Officiële tabel',
        demo: false,
        heldFrom: taken.settledAt,
        heldUntil: null,
      },
      {
        kind: 'origin',
        count: before?.origin?.count,
        source: before?.origin?.source,
        demo: true,
        heldFrom: null,
        heldUntil: taken.settledAt,
      },
    ]);
    const trail = await test.dataSource.query<{ action: string }[]>(
      'select action from audit_entry where subject_id = $1',
      [seen.id],
    );
    expect(trail).toEqual([{ action: 'figures.taken_over' }]);
  });

  it('is taken over once, and not after it was discarded', async () => {
    const file = `NIS;Aantal\n${HOUTHALEN};8233\n`;
    const { body: first } = await uploadFile(test, official, file, { year: 2023, fileName: 'a.csv' });
    expect(first.counts).toEqual({ added: 0, changed: 0, same: 1 });
    expect((await takeOver(first)).status).toBe(200);
    expect((await takeOver(first)).body).toMatchObject({ status: 409, code: 'figure_upload_settled' });
    const { body: second } = await uploadFile(test, official, file, { year: 2023 });
    expect((await official.post(`/figures/uploads/${second.id}/discard`)).body).toMatchObject({ state: 'discarded' });
    expect((await takeOver(second)).body).toMatchObject({ code: 'figure_upload_settled' });
    expect((await figureOf(HOUTHALEN, 2023))?.origin?.earlier).toBe(1);
  });

  it('is not taken over with errors, of which each names its cell', async () => {
    const file = await workbook((book) => {
      book.addWorksheet('Geheim', { state: 'hidden' });
      book
        .addWorksheet('Cijfers')
        .addRows([
          ['Officiële cijfers'],
          ['Gemeente', 'Aantal', 'NIS-code'],
          ['Houthalen-Helchteren', 'n.b.', HOUTHALEN],
          ['Nergens', 5, '72999'],
          ['Eeklo', { formula: 'B4*2', result: 2_111 }, '43005'],
        ]);
    });
    const { body } = await uploadFile(test, official, file);
    expect(body.messages.map(({ code, sheet, row, address }) => [code, sheet, row, address])).toEqual([
      ['sheet_hidden', null, null, null],
      ['municipalities_missing', null, null, null],
      ['figure_not_a_number', 'Cijfers', 3, 'B3'],
      ['code_unknown', 'Cijfers', 4, null],
      ['formula_values', 'Cijfers', 5, 'B5'],
    ]);
    expect((await takeOver(body)).body).toMatchObject({ status: 422, code: 'figures_have_errors' });
    expect((await figureOf('43005', 2024))?.origin?.demo).toBe(true);
  });

  it('says what is wrong when the columns are others', async () => {
    const { body } = await uploadFile(
      test,
      official,
      await sheetOf([
        ['Provincie', 'Aandeel'],
        ['Limburg', 0.1],
      ]),
    );
    expect(body.messages).toMatchObject([{ severity: 'error', code: 'columns_missing' }]);
    expect((await takeOver(body)).status).toBe(422);
  });

  it('adds merged municipalities together only when the person agrees', async () => {
    const rows = [HEADER, ['44012', 'De Pinte', 500], ['44048', 'Nazareth', 700]];
    const { body } = await uploadFile(test, official, await sheetOf(rows), { year: 2025 });
    expect(body.messages.filter(({ solvedByAdding }) => solvedByAdding)).toHaveLength(2);
    expect(body.messages.at(-1)?.text).toContain('ging op 1 januari 2025 op in Nazareth-De Pinte (44086)');
    expect((await takeOver(body)).body).toMatchObject({ code: 'figures_have_errors' });
    const { body: taken } = await takeOver(body, true);
    expect(taken).toMatchObject({ addedMerged: true, changes: [{ nis: '44086', to: 1_200, byAdding: true }] });
    expect((await figureOf('44086', 2025))?.origin).toMatchObject({ count: 1_200, demo: false });
  });

  it('keeps the population apart, and compares with it', async () => {
    const population = await sheetOf([
      ['NIS', 'Inwoners'],
      [HOUTHALEN, 30_500],
    ]);
    const { body } = await uploadFile(test, official, population, { kind: 'population', year: 2024 });
    expect((await takeOver(body)).body).toMatchObject({ counts: { added: 1 } });
    expect(await figureOf(HOUTHALEN, 2024)).toMatchObject({ population: { count: 30_500 }, origin: { demo: true } });
    const { body: origin } = await uploadFile(test, official, `NIS;Aantal\n${HOUTHALEN};30501`);
    expect(codes(origin)).toContain('figure_above_population');
  });

  it('says how many open drafts may no longer apply, or may again', async () => {
    const applicant = await test.signIn('medewerker.houthalen-helchteren');
    const draft = await startDraft(applicant);
    const [{ year }] = await test.dataSource.query<[{ year: number }]>(
      'select c.origin_year as year from application a join call c on c.id = a.call_id where a.id = $1',
      [draft.id],
    );
    const { body: low } = await uploadFile(test, official, `NIS;Aantal\n${HOUTHALEN};7500`, { year });
    expect((await takeOver(low)).body).toMatchObject({ draftsAffected: 1 });
    const { body: high } = await uploadFile(test, official, `NIS;Aantal\n${HOUTHALEN};7501`, { year });
    expect((await takeOver(high)).body).toMatchObject({ draftsAffected: 1 });
    const { body: higher } = await uploadFile(test, official, `NIS;Aantal\n${HOUTHALEN};8000`, { year });
    expect((await takeOver(higher)).body).toMatchObject({ draftsAffected: 0 });
  });

  it('stays in the history with its outcome, page by page', async () => {
    const { body: first } = await official.get('/figures/uploads?limit=3').expect(200);
    const { items, next } = first as Page<FigureUploadSummary>;
    expect(items).toHaveLength(3);
    const { body: second } = await official.get(`/figures/uploads?limit=100&cursor=${next}`).expect(200);
    const all = [...items, ...(second as Page<FigureUploadSummary>).items];
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(new Set(all.map(({ state }) => state))).toEqual(new Set(['previewed', 'taken_over', 'discarded']));
    const taken = all.find(({ state, kind }) => state === 'taken_over' && kind === 'population');
    expect(taken?.counts).toEqual({ added: 1, changed: 0, same: 0 });
    expect((await official.get(`/figures/uploads/${taken?.id}`)).body).toMatchObject({ id: taken?.id, changes: [{}] });
  });
});

describe('a file that could do harm', () => {
  const refused = async (file: Buffer | string, type?: string) => {
    const { status, body } = await uploadFile(test, official, file, {}, type);
    return [status, body.code];
  };

  it('is refused, whatever it says to be', async () => {
    const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
    const macro = { name: 'xl/vbaProject.bin', content: Buffer.from('x') };
    expect(await refused(await withParts(await sheetOf([HEADER]), macro), xlsx)).toEqual([422, 'workbook_has_macros']);
    expect(await refused(await bomb(90), xlsx)).toEqual([422, 'workbook_is_bomb']);
    expect(await refused('%PDF-1.7', xlsx)).toEqual([422, 'workbook_not_a_table']);
    expect(await refused('', 'text/csv')).toEqual([422, 'workbook_unreadable']);
    expect(await refused('{}', 'application/json')).toEqual([415, 'unsupported_media_type']);
  });

  it('is refused above ten megabytes, and read up to there', async () => {
    const line = `${HOUTHALEN};Houthalen-Helchteren;8000\n`;
    const most = 10 * 1024 * 1024;
    expect(await refused(Buffer.alloc(most + 1, line))).toEqual([413, 'workbook_too_large']);
    const wide = `NIS;Gemeente;Aantal;Opmerking\n${HOUTHALEN};;8000;"${'x'.repeat(900_000)}"\n`;
    expect((await uploadFile(test, official, wide, { year: 2022 })).status).toBe(201);
  });

  it.each([
    ['year=1999', '/year'],
    ['kind=age', '/kind'],
    ['source=', '/source'],
  ])('is not even read with ?%s', async (changed, pointer) => {
    const [name = '', value = ''] = changed.split('=');
    const { status, body } = await uploadFile(test, official, 'NIS;Aantal', { [name]: value });
    expect([status, body]).toMatchObject([400, { errors: [{ pointer }] }]);
  });
});
