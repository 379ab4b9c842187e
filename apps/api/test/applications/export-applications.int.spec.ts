import { localMomentOf } from '@samenspoor/contracts/kernel/local-moment';
import { FILLING, fileApplication, ledPartnership, startDraft } from '@samenspoor/testing/filing';
import type { SignedInAgent } from '@samenspoor/testing/sign-in';
import ExcelJS from 'exceljs';
import { binary } from '../support/binary';
import { startTestApp } from '../support/test-app';
import type { TestApp } from '../support/test-app';

let test: TestApp;
let handler: SignedInAgent;
let sofie: SignedInAgent;
let filed: { readonly id: string; readonly reference: string | null };

beforeAll(async () => {
  test = await startTestApp();
  handler = await test.signIn('behandelaar.abb');
  sofie = await test.signIn('medewerker.eeklo');
  filed = await fileApplication(sofie, FILLING, (await ledPartnership(sofie)).id);
  await startDraft(sofie, 'ps-2024');
});

afterAll(() => test.close());

async function workbook(agent: SignedInAgent, query = ''): Promise<ExcelJS.Workbook> {
  const answer = await agent.get(`/applications/export.xlsx?${query}`).buffer(true).parse(binary).expect(200);
  expect(answer.headers['content-disposition']).toBe('attachment; filename="aanvragen.xlsx"');
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(answer.body as Parameters<typeof book.xlsx.load>[0]);
  return book;
}

/** The rows of a sheet below its headings, each by the heading of its columns. */
function rowsOf(book: ExcelJS.Workbook, name: string): Record<string, ExcelJS.CellValue>[] {
  const [headings = [], ...rows] = (book.getWorksheet(name)?.getSheetValues() ?? []).slice(1) as ExcelJS.CellValue[][];
  return rows.map((row) =>
    Object.fromEntries(headings.map((heading, index) => [String(heading), row[index]]).slice(1)),
  );
}

const references = (book: ExcelJS.Workbook): unknown[] =>
  rowsOf(book, 'Aanvragen').map((row) => row['Dossiernummer'] ?? null);

describe('the work list as a workbook', () => {
  it('holds what is filed, with its partners and its KPI table', async () => {
    const book = await workbook(handler);
    expect(rowsOf(book, 'Aanvragen')).toEqual([
      expect.objectContaining({
        Dossiernummer: filed.reference,
        Aanvrager: 'Eeklo',
        'NIS-code': '43005',
        Partners: 'Aalter, Maldegem, Wetteren, Zelzate',
        Status: 'Ingediend',
      }),
    ]);
    const lines = rowsOf(book, 'KPI-tabellen');
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) expect(line).toMatchObject({ Dossiernummer: filed.reference, Aanvrager: 'Eeklo' });
  });

  it('keeps to the filters of the list, and to what its reader may see', async () => {
    expect(references(await workbook(handler, 'query=genk'))).toEqual([]);
    expect(references(await workbook(sofie))).toEqual([null, filed.reference]);
    expect(references(await workbook(await test.signIn('medewerker.wetteren')))).toEqual([filed.reference]);
    expect(references(await workbook(await test.signIn('medewerker.debrug')))).toEqual([]);
    await handler.get('/applications/export.xlsx?sort=kleur').expect(400);
  });

  it('holds no person and no account number', async () => {
    const texts = (await workbook(sofie)).worksheets.map((sheet) => JSON.stringify(sheet.getSheetValues()));
    expect(texts.join('\n')).not.toMatch(/@|BE\d\d|539007547034/);
  });

  it('tells others what was filed while its applicant works on it again', async () => {
    const before = rowsOf(await workbook(handler), 'KPI-tabellen');
    const { body } = await handler.get(`/applications/${filed.id}`).expect(200);
    const until = localMomentOf(new Date(test.clock.now().getTime() + 86_400_000).toISOString());
    await handler.post(`/applications/${filed.id}/reopen`, { reason: 'Fout bedrag.', until }).expect(200);
    const [code] = (body as { lines: { indicatorCode: string }[] }).lines.map(({ indicatorCode }) => indicatorCode);
    await sofie
      .patch(`/applications/${filed.id}/lines`, [{ indicatorCode: code, currentReach: 0, plannedReach: 1 }])
      .expect(200);
    expect(rowsOf(await workbook(handler), 'KPI-tabellen')).toEqual(before);
    expect(rowsOf(await workbook(sofie), 'KPI-tabellen')).toContainEqual(
      expect.objectContaining({ 'KPI-rij': code, 'Gepland bereik': 1 }),
    );
  });

  it('is written down: who took it, with which filters', async () => {
    await workbook(handler, 'year=2024&state=submitted');
    const traces = await test.dataSource.query<unknown[]>(`
      select person_name, subject_id, changes, visibility from audit_entry
       where action = 'list.exported' order by at desc, id desc limit 1`);
    expect(traces).toEqual([
      {
        person_name: handler.me.person.name,
        subject_id: handler.me.person.id,
        changes: expect.arrayContaining([
          { field: 'list', from: null, to: 'Aanvragen' },
          { field: 'year', from: null, to: '2024' },
          { field: 'state', from: null, to: 'submitted' },
        ]) as unknown,
        visibility: 'internal',
      },
    ]);
  });
});
