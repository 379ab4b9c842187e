import type { ApplicationView } from '@samenspoor/contracts/applications/application';
import type { VersionList } from '@samenspoor/contracts/applications/versions';
import type { WorkbookUploadSummary } from '@samenspoor/contracts/applications/workbook';
import type { Page } from '@samenspoor/contracts/kernel/page';
import { startDraft } from '@samenspoor/testing/filing';
import type { SignedInAgent } from '@samenspoor/testing/sign-in';
import { bomb, sheetOf, withParts } from '../../src/platform/spreadsheet/sample-workbooks.spec-data';
import { type TestApp, startTestApp } from '../support/test-app';
import { fillIn } from './drafts';
import { cellOf, downloadWorkbook, edited, opened, uploadWorkbook } from './workbook-files';

const CURRENT = 'Huidig bereik';
const PLANNED = 'Gepland bereik';

let test: TestApp;
let staff: SignedInAgent;
let stranger: SignedInAgent;
let id: string;
let other: string;
let book: Buffer;

beforeAll(async () => {
  test = await startTestApp();
  [staff, stranger] = await Promise.all([
    test.signIn('medewerker.houthalen-helchteren'),
    test.signIn('medewerker.wetteren'),
  ]);
  ({ id } = await startDraft(staff));
  await fillIn(staff, id);
  ({ id: other } = await startDraft(stranger));
  book = await downloadWorkbook(test, staff, id);
});
afterAll(() => test.close());

const view = async (): Promise<ApplicationView> =>
  (await staff.get(`/applications/${id}`).expect(200)).body as ApplicationView;
const upload = (file: Buffer | string, name?: string) => uploadWorkbook(test, staff, id, file, name);
const history = async (): Promise<readonly WorkbookUploadSummary[]> =>
  ((await staff.get(`/applications/${id}/uploads`).expect(200)).body as Page<WorkbookUploadSummary>).items;
const takeOver = (uploadId: string, onlyRight = false) =>
  staff.post(`/applications/${id}/uploads/${uploadId}/take-over`, { onlyRight });
const codes = ({ body }: Awaited<ReturnType<typeof upload>>) => body.messages.map(({ code }) => code);

describe('the workbook of an application', () => {
  it('has a sheet per objective, and only its inputs can be typed in', async () => {
    const file = await opened(book);
    const names = file.worksheets.map(({ name }) => name);
    expect(names.slice(0, 2)).toEqual(['Leeswijzer', 'Gegevens']);
    const rest = names.slice(2).filter((name) => !name.startsWith('Doelstelling '));
    expect(rest).toEqual(['Stimulansen', 'Bijlagen']);
    expect(names.slice(2, -2).every((name) => name.startsWith('Doelstelling '))).toBe(true);
    expect(file.worksheets.every(({ state }) => state === 'visible')).toBe(true);
    const planned = cellOf(file, '5a', PLANNED);
    expect([planned.value, planned.protection.locked, planned.numFmt]).toEqual([100, false, '#,##0']);
    expect(planned.dataValidation).toMatchObject({ type: 'whole', formulae: [0, 2_250], errorTitle: 'Kijk dit na' });
    expect(cellOf(file, '5a', 'Code').protection?.locked).not.toBe(false);
    expect(cellOf(file, '5', 'Rang').dataValidation).toMatchObject({ type: 'list' });
    expect(cellOf(file, '5', 'Bijdrage Vlaanderen (€)')).toMatchObject({ result: 6_000 });
    const sheet = cellOf(file, '5a', 'Code').worksheet;
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 3 });
    expect(sheet.pageSetup).toMatchObject({ orientation: 'landscape', fitToWidth: 1 });
    expect(file.keywords).toContain(id);
  });

  it('is for who can read the application, and a draft for nobody else', async () => {
    await stranger.get(`/applications/${id}/workbook.xlsx`).expect(404);
    const handler = await test.signIn('behandelaar.abb');
    await handler.get(`/applications/${id}/workbook.xlsx`).expect(404);
  });

  it('comes back untouched as no change', async () => {
    const { status, body } = await upload(book);
    expect(status).toBe(201);
    expect(body).toMatchObject({ state: 'previewed', messages: [], changes: [], fileName: 'werkboek.xlsx' });
    const answer = await takeOver(body.id).expect(422);
    expect(answer.body).toMatchObject({ code: 'workbook_nothing_new' });
  });
});

describe('a workbook that was filled in', () => {
  it('is shown first, and changes nothing until somebody says so', async () => {
    const before = await view();
    const file = await edited(book, (it) => {
      cellOf(it, '5a', PLANNED).value = 120;
      cellOf(it, '9a', PLANNED).value = 10;
      cellOf(it, 'iban', 'Waarde').value = 'BE71 0961 2345 6769';
      cellOf(it, 'motivatie 9', 'Waarde').value = 'Naar werk.\nMet begeleiding.';
    });
    const { body } = await upload(file, 'ingevuld.xlsx');
    expect(body.changes).toMatchObject([
      { field: 'lines.5a.plannedReach', title: 'gepland bereik van 5a', from: '100', to: '120' },
      { field: 'lines.9a.plannedReach', from: '0', to: '10' },
      { field: 'iban', to: 'BE71096123456769' },
      { field: 'motivations.9', to: 'Naar werk.\nMet begeleiding.' },
    ]);
    expect(await view()).toMatchObject({ version: before.version });

    const taken = await takeOver(body.id).set('If-Match', `"${body.draftVersion}"`).expect(200);
    const after = await view();
    expect(taken.body).toMatchObject({ state: 'taken_over', takenOverAs: after.version });
    expect(after).toMatchObject({
      version: before.version + 1,
      iban: 'BE71096123456769',
      ranking: ['5', '17', '9'],
      totals: { flemishContributionCents: 1_050_000 + 120_000 + 650_000 },
      motivations: { '5': 'Er zijn te weinig oefenkansen.', '9': 'Naar werk.\nMet begeleiding.' },
    });
    const { items } = (await staff.get(`/applications/${id}/versions`)).body as VersionList;
    expect(items[0]).toMatchObject({ reason: 'imported', label: 'ingevuld.xlsx', version: after.version });
    const again = await takeOver(body.id).expect(409);
    expect(again.body).toMatchObject({ code: 'workbook_upload_settled' });
  });

  it('that is taken over twice at once, is taken over once', async () => {
    book = await downloadWorkbook(test, staff, id);
    const { body } = await upload(await edited(book, (it) => (cellOf(it, '5a', CURRENT).value = 55)));
    const answers = await Promise.all([takeOver(body.id), takeOver(body.id)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  it('never overwrites what somebody saved after it was looked at', async () => {
    book = await downloadWorkbook(test, staff, id);
    const { body } = await upload(await edited(book, (it) => (cellOf(it, '17a', PLANNED).value = 25)));
    await staff.patch(`/applications/${id}/lines`, [
      { indicatorCode: '17a', currentReach: 0, plannedReach: 21 },
    ] as object);
    const stale = await takeOver(body.id).set('If-Match', `"${body.draftVersion}"`).expect(412);
    expect(stale.body).toMatchObject({ code: 'stale_version', changed: ['lines.17a'] });
    await takeOver(body.id).expect(412);
    const again = await upload(await edited(book, (it) => (cellOf(it, '17a', PLANNED).value = 25)));
    expect(codes(again)).toEqual(['draft_changed']);
    expect(again.body.changes).toMatchObject([{ from: '21', to: '25', changedSince: true }]);
    await takeOver(again.body.id).expect(200);
  });

  it('with errors is taken over for what is right, or not at all', async () => {
    book = await downloadWorkbook(test, staff, id);
    const file = await edited(book, (it) => {
      cellOf(it, '5a', PLANNED).value = 'veel';
      cellOf(it, '9a', PLANNED).value = 264;
      cellOf(it, '17b', PLANNED).value = 31;
    });
    const { body } = await upload(file);
    expect(body.messages.map(({ code, sheet, row, column }) => [code, sheet !== '', row !== null, column])).toEqual([
      ['not_a_number', true, true, 'H'],
      ['above_row_maximum', true, true, 'H'],
    ]);
    expect((await takeOver(body.id).expect(422)).body).toMatchObject({ code: 'workbook_has_errors' });
    await takeOver(body.id, true).expect(200);
    const { lines } = await view();
    const planned = (code: string) => lines.find(({ indicatorCode }) => indicatorCode === code)?.plannedReach;
    expect([planned('5a'), planned('9a'), planned('17b')]).toEqual([120, 10, 31]);
  });

  it('can be left as it is', async () => {
    const { body } = await upload(await edited(book, (it) => (cellOf(it, '5a', CURRENT).value = 1)));
    const left = await staff.post(`/applications/${id}/uploads/${body.id}/discard`, {}).expect(200);
    expect(left.body).toMatchObject({ state: 'discarded', settledByName: staff.me.person.name });
    await takeOver(body.id).expect(409);
  });
});

describe('a spoilt workbook', () => {
  it('with moved columns and rows is read all the same', async () => {
    book = await downloadWorkbook(test, staff, id);
    const file = await edited(book, (it) => {
      const sheet = cellOf(it, '5a', PLANNED).worksheet;
      cellOf(it, '5a', PLANNED).value = 99;
      sheet.unprotect();
      sheet.spliceColumns(3, 0, ['x'], ['y']);
      sheet.spliceRows(2, 0, ['Nota van Jan'], []);
    });
    const { body } = await upload(file);
    expect(body.changes).toMatchObject([{ field: 'lines.5a.plannedReach', to: '99', address: 'J7' }]);
  });

  it('with formulas and numbers as text is read with a warning', async () => {
    const result = await upload(
      await edited(book, (it) => {
        cellOf(it, '5a', PLANNED).value = { formula: '50+51', result: 101 };
        cellOf(it, '5a', CURRENT).value = '1.200';
      }),
    );
    expect(codes(result).sort()).toEqual(['formula_value', 'number_as_text']);
    expect(result.body.changes).toMatchObject([{ to: '1200' }, { to: '101' }]);
  });

  it('with a hidden sheet says that it was not read', async () => {
    const result = await upload(
      await edited(book, (it) => {
        const sheet = cellOf(it, '5a', PLANNED).worksheet;
        cellOf(it, '5a', PLANNED).value = 1;
        sheet.state = 'hidden';
      }),
    );
    expect(codes(result)).toEqual(expect.arrayContaining(['sheet_hidden', 'sheet_missing']));
    expect(result.body.changes).toEqual([]);
  });

  it('of another application is refused as a whole', async () => {
    const result = await upload(await downloadWorkbook(test, stranger, other));
    expect(codes(result)).toEqual(['other_application']);
    await takeOver(result.body.id).expect(422);
  });

  it('that harms, or is none, is refused and kept with why', async () => {
    const macros = await withParts(book, { name: 'xl/vbaProject.bin', content: Buffer.from('x') });
    const spoilt: (readonly [string, Buffer | string, number, string])[] = [
      ['groot.xlsx', Buffer.alloc(10 * 1024 * 1024 + 1), 413, 'workbook_too_large'],
      ['bom.xlsx', await bomb(40), 422, 'workbook_is_bomb'],
      ['macro.xlsm', macros, 422, 'workbook_has_macros'],
      ['plan.xlsx', '%PDF-1.7', 422, 'workbook_not_a_table'],
      ['half.xlsx', book.subarray(0, 4_000), 422, 'workbook_unreadable'],
    ];
    for (const [name, file, status, code] of spoilt) {
      const answer = await upload(file, name);
      expect([name, answer.status, answer.body.code]).toEqual([name, status, code]);
    }
    const kept = (await history()).slice(0, spoilt.length).toReversed();
    expect(kept.map(({ fileName, state }) => [fileName, state])).toEqual(spoilt.map(([name]) => [name, 'refused']));
    expect(kept.every(({ refusal }) => (refusal?.length ?? 0) > 10)).toBe(true);
    expect(kept.map(({ fileHash }) => fileHash !== null)).toEqual([false, true, true, true, true]);
  });

  it('of any other kind is told that it is no workbook of ours', async () => {
    expect(
      codes(
        await upload(
          await sheetOf([
            ['Naam', 'Bedrag'],
            ['Jan', 3],
          ]),
        ),
      ),
    ).toEqual(['no_table', 'marker_missing']);
    expect(codes(await upload('Code;Gepland bereik\n5a;7\n', 'tabel.csv'))).toEqual(
      expect.arrayContaining(['marker_missing', 'column_missing', 'details_missing']),
    );
  });
});

describe('uploads', () => {
  it('are kept with their outcome, for who works on the application', async () => {
    const items = await history();
    expect(new Set(items.map(({ state }) => state))).toEqual(
      new Set(['previewed', 'taken_over', 'discarded', 'refused']),
    );
    const [first] = items;
    await staff.get(`/applications/${id}/uploads/${first?.id ?? ''}`).expect(200);
    await stranger.get(`/applications/${id}/uploads/${first?.id ?? ''}`).expect(404);
    await stranger.get(`/applications/${id}/uploads`).expect(404);
    await stranger.get(`/applications/${other}/uploads/${first?.id ?? ''}`).expect(404);
    const foreign = `/applications/${other}/uploads/${first?.id ?? ''}/take-over`;
    await stranger.post(foreign, { onlyRight: true }).expect(404);
    expect((await uploadWorkbook(test, stranger, id, book)).status).toBe(404);
  });

  it('end with the draft', async () => {
    await staff.post(`/applications/${id}/submit`).expect(200);
    expect((await upload(book)).body).toMatchObject({ code: 'already_submitted' });
    await downloadWorkbook(test, await test.signIn('behandelaar.abb'), id);
  });
});
