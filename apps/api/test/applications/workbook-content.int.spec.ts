import type { ApplicationView } from '@samenspoor/contracts/applications/application';
import type { VersionList } from '@samenspoor/contracts/applications/versions';
import { startDraft } from '@samenspoor/testing/filing';
import type { SignedInAgent } from '@samenspoor/testing/sign-in';
import type ExcelJS from 'exceljs';
import { type TestApp, startTestApp } from '../support/test-app';
import { DETAILS, LINES } from './drafts';
import { askQuestions } from './questioned-call';
import { cellOf, downloadWorkbook, edited, opened, uploadWorkbook } from './workbook-files';

const VALUE = 'Waarde';
const STAFF = 'Waarvan personeel (€)';

let test: TestApp;
let staff: SignedInAgent;
let id: string;

beforeAll(async () => {
  test = await startTestApp();
  await askQuestions(test);
  staff = await test.signIn('medewerker.houthalen-helchteren');
  ({ id } = await startDraft(staff));
  await staff.put(`/applications/${id}/lines`, LINES).expect(200);
  await staff.patch(`/applications/${id}`, { ...DETAILS, answers: { aanpak: 'Samen' } }).expect(200);
});
afterAll(() => test.close());

const view = async (): Promise<ApplicationView> =>
  (await staff.get(`/applications/${id}`).expect(200)).body as ApplicationView;
const upload = async (edit: (book: ExcelJS.Workbook) => void) => {
  const { status, body } = await uploadWorkbook(
    test,
    staff,
    id,
    await edited(await downloadWorkbook(test, staff, id), edit),
  );
  expect(status).toBe(201);
  return body;
};
const takeOver = (uploadId: string) =>
  staff.post(`/applications/${id}/uploads/${uploadId}/take-over`, { onlyRight: false });

describe('everything that a call asks', () => {
  it('stands in the workbook, with what is filled in and with checks of its own', async () => {
    const book = await opened(await downloadWorkbook(test, staff, id));
    expect(book.worksheets.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Stimulansen', 'Vragen', 'Lijst 1 Partners', 'Bijlagen', 'Keuzelijsten']),
    );
    const answer = cellOf(book, 'vraag aanpak', VALUE);
    expect([answer.value, answer.protection.locked]).toEqual(['Samen', false]);
    expect(answer.dataValidation).toMatchObject({ type: 'textLength', formulae: [20] });
    expect(cellOf(book, 'vraag deelnemers', VALUE).dataValidation).toMatchObject({ type: 'whole', formulae: [1, 50] });
    expect(cellOf(book, 'vraag vorm', VALUE).dataValidation).toMatchObject({
      type: 'list',
      formulae: ["'Keuzelijsten'!$A$4:$A$5"],
    });
    expect(cellOf(book, 'stimulans mentorschap', VALUE).dataValidation).toMatchObject({ formulae: ['"ja,nee"'] });
    expect(cellOf(book, '20a', 'Gepland bereik').numFmt).toBe('#,##0.00');
    expect(cellOf(book, '5', STAFF).dataValidation).toMatchObject({ type: 'decimal' });
    for (const { pageSetup, sheetProtection } of book.worksheets as (ExcelJS.Worksheet & {
      sheetProtection?: object;
    })[]) {
      expect(pageSetup).toMatchObject({ orientation: 'landscape', fitToWidth: 1, fitToHeight: 0 });
      expect(sheetProtection).toBeTruthy();
    }
  });

  it('comes back as one version, and only when somebody says so', async () => {
    const before = await view();
    const body = await upload((book) => {
      cellOf(book, 'vraag aanpak', VALUE).value = 'Anders';
      cellOf(book, 'vraag deelnemers', VALUE).value = 12;
      cellOf(book, 'vraag vorm', VALUE).value = 'In groep';
      cellOf(book, 'vraag zaal', VALUE).value = 'De Zaal';
      cellOf(book, 'stimulans mentorschap', VALUE).value = 'ja';
      cellOf(book, 'stimulans mentorschap: thema 5', VALUE).value = 'ja';
      cellOf(book, 'stimulans mentorschap: tekst motivatie', VALUE).value = 'Wij begeleiden.';
      cellOf(book, 'andere rekening', VALUE).value = 'ja';
      cellOf(book, '5', STAFF).value = 1_500.25;
      cellOf(book, '20a', 'Gepland bereik').value = 2_000;
      const partners = book.getWorksheet('Lijst 1 Partners');
      if (partners) partners.getCell('B6').value = 'De Stap';
    });
    expect(body.messages).toEqual([]);
    expect(body.changes).toContainEqual(
      expect.objectContaining({ title: 'In welke vorm?', sheet: 'Vragen', from: '', to: 'In groep' }),
    );
    expect(await view()).toMatchObject({ version: before.version, answers: { aanpak: 'Samen' } });

    await takeOver(body.id).set('If-Match', `"${body.draftVersion}"`).expect(200);
    const after = await view();
    expect(after).toMatchObject({
      version: before.version + 1,
      answers: { aanpak: 'Anders', deelnemers: 12, vorm: 'groep', zaal: 'De Zaal', partners: [{ naam: 'De Stap' }] },
      incentives: { mentorschap: { themes: ['5'], texts: { motivatie: 'Wij begeleiden.' } } },
      ownStaffCents: { '5': 150_025 },
      otherAccount: true,
      totals: { incentiveCents: 500_000 },
    });
    expect(after.lines).toContainEqual(expect.objectContaining({ indicatorCode: '20a', plannedReach: 200_000 }));
    const { items } = (await staff.get(`/applications/${id}/versions`)).body as VersionList;
    expect(items[0]).toMatchObject({ reason: 'imported', version: after.version });
    expect(await upload(() => undefined)).toMatchObject({ messages: [], changes: [] });
  });

  it('is judged by the rules of the form, with sheet, row and column', async () => {
    const { messages } = await upload((book) => {
      cellOf(book, 'vraag deelnemers', VALUE).value = 51;
      cellOf(book, 'stimulans samenwerking', VALUE).value = 'ja';
      cellOf(book, '5', STAFF).value = 6_000.01;
    });
    expect(messages.map(({ text }) => text)).toEqual([
      expect.stringMatching(/^De inbreng in personeel voor thema 5 kan niet hoger zijn dan/),
      expect.stringMatching(/met kleinere gemeenten samenwerkt\.$/),
      'Vul een getal in van 1 tot en met 50.',
    ]);
    expect(messages.every(({ sheet, row, column }) => sheet !== null && row !== null && column !== null)).toBe(true);
  });

  it('is taken over beside what others saved meanwhile, and never over it', async () => {
    const one = await upload((book) => (cellOf(book, 'vraag deelnemers', VALUE).value = 20));
    await staff.patch(`/applications/${id}`, { answers: { zaal: 'Foyer' } }).expect(200);
    await takeOver(one.id).expect(200);
    expect((await view()).answers).toMatchObject({ deelnemers: 20, zaal: 'Foyer' });

    const other = await upload((book) => (cellOf(book, 'vraag deelnemers', VALUE).value = 21));
    await staff.patch(`/applications/${id}`, { answers: { deelnemers: 22 } }).expect(200);
    const stale = await takeOver(other.id).expect(412);
    expect(stale.body).toMatchObject({ code: 'stale_version', changed: ['answers.deelnemers'] });
  });

  it('is judged once more when it is taken over', async () => {
    const { id: uploadId, messages } = await upload((book) => (cellOf(book, '5', STAFF).value = 6_000));
    expect(messages).toEqual([]);
    const less = [{ indicatorCode: '5a', currentReach: 40, plannedReach: 99 }];
    await staff.patch(`/applications/${id}/lines`, less as object).expect(200);
    expect((await takeOver(uploadId).expect(422)).body).toMatchObject({ code: 'own_staff_above_own' });
  });
});
