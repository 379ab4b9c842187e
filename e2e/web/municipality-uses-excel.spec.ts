import { readFile } from 'node:fs/promises';
import { type Page, expect } from '@playwright/test';
import excel from 'exceljs';
import { expectAccessible } from '../support/accessible';
import { goToPart, openOwnApplication, reachField } from '../support/application';
import { holdAskingCall } from '../support/asking-call';
import { startFromCall } from '../support/calls';
import { test } from '../support/journey';
import { confirm, expectPage } from '../support/navigation';
import { field } from '../support/programme-editor';
import { expectSaved } from '../support/saving';
import { startDraft } from '@samenspoor/testing/filing';

const APPLICANT = 'medewerker.kortrijk';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The cell in the row of a code, below a title, wherever that column stands. */
function cellOf(book: excel.Workbook, code: string, title: string): excel.Cell {
  for (const sheet of book.worksheets) {
    const head = sheet.getRow(3).values as readonly unknown[];
    const [codes, column] = [head.indexOf('Code'), head.indexOf(title)];
    for (let row = 4; codes > 0 && column > 0 && row <= sheet.rowCount; row += 1)
      if (sheet.getRow(row).getCell(codes).value === code) return sheet.getRow(row).getCell(column);
  }
  throw new Error(`no cell for ${code}, ${title}`);
}

async function downloadedWorkbook(page: Page): Promise<excel.Workbook> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Download werkboek' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^werkboek-.*\.xlsx$/);
  const book = new excel.Workbook();
  await book.xlsx.load(new Uint8Array(await readFile(await download.path())).buffer);
  return book;
}

async function upload(page: Page, name: string, file: excel.Workbook | Buffer): Promise<void> {
  const buffer = Buffer.isBuffer(file) ? file : Buffer.from(await file.xlsx.writeBuffer());
  const field = page.getByLabel('Laad een ingevuld werkboek op');
  await field.setInputFiles({ name, mimeType: XLSX, buffer });
}

test.describe.configure({ mode: 'serial' });

test.describe(`${APPLICANT} fills in the KPI table in Excel`, () => {
  test('pastes a block, takes the maximum, and is warned apart from errors', async ({ visitAs }) => {
    const page = await visitAs(APPLICANT, '/oproepen');
    await startFromCall(page);
    await expectPage(page, 'Aanvraag starten');
    await page.getByRole('button', { name: 'Aanvraag starten' }).click();
    await goToPart(page, 'KPI-tabel');
    const current = reachField(page, 'Huidig bereik', '5a');
    const planned = reachField(page, 'Gepland bereik', '5a');
    await current.focus();
    await current.evaluate((field) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', '500\t40\r\nveel\t7\r\n');
      field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    });
    await expect(planned).toHaveValue('40');
    await expect(page.getByText(/^3 velden zijn ingevuld\. Geen geheel getal/)).toBeVisible();
    await expect(current).toHaveAccessibleDescription(/meer dan 10 keer het gepland bereik/);
    await expect(current).not.toHaveAttribute('aria-invalid');
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Ongedaan maken' }).click();
    await expect(planned).toHaveValue('');

    await page.getByRole('button', { name: /^Max\. invullen, .*\(KPI-rij 9a\)$/ }).click();
    await expect(reachField(page, 'Gepland bereik', '9a')).toHaveValue('262');
    await expectSaved(page);
  });

  test('downloads the workbook, fills it in, and looks before taking over', async ({ visitAs }) => {
    const page = await visitAs(APPLICANT, '/aanvragen');
    await openOwnApplication(page, 'Ontwerp');
    await goToPart(page, 'KPI-tabel');
    await page.getByText('Liever invullen in Excel?').click();
    const book = await downloadedWorkbook(page);
    expect(cellOf(book, '9a', 'Gepland bereik').value).toBe(262);
    cellOf(book, '9a', 'Gepland bereik').value = 20;
    cellOf(book, '5a', 'Gepland bereik').value = 'veel';
    cellOf(book, '17a', 'Gepland bereik').value = 30;
    cellOf(book, 'voornaam', 'Waarde').value = 'Charlotte';
    await upload(page, 'ingevuld.xlsx', book);

    await expect(page.getByRole('heading', { name: 'ingevuld.xlsx: Nog niet overgenomen' })).toBeFocused();
    const changes = page.getByRole('table', { name: /^Wat er verandert/ });
    await expect(changes.getByRole('row', { name: /gepland bereik van 9a/ })).toContainText(/262\s*20/);
    const message = page.getByRole('table', { name: 'Meldingen over het werkboek' }).getByRole('row', { name: /Fout/ });
    await expect(message).toContainText(/Doelstelling \d+\s*\d+\s*H\s*"veel" is geen getal/);
    await expect(reachField(page, 'Gepland bereik', '9a')).toHaveValue('262');
    await expectAccessible(page);

    await page.getByRole('button', { name: 'Alleen overnemen wat juist is' }).press('Enter');
    await confirm(page, 'Werkboek overnemen?', 'Overnemen');
    await expect(page.getByRole('heading', { name: 'ingevuld.xlsx: Overgenomen' })).toBeVisible();
    await expect(reachField(page, 'Gepland bereik', '9a')).toHaveValue('20');
    await expect(reachField(page, 'Gepland bereik', '17a')).toHaveValue('30');
    await expect(reachField(page, 'Gepland bereik', '5a')).toHaveValue('');
  });

  test('is told of a file that can not be read, and finds every upload back', async ({ visitAs }) => {
    const page = await visitAs(APPLICANT, '/aanvragen');
    await openOwnApplication(page, 'Ontwerp');
    await goToPart(page, 'KPI-tabel');
    await page.getByText('Liever invullen in Excel?').click();
    await upload(page, 'plan.xlsx', Buffer.from('%PDF-1.7 dit is geen tabel'));
    await expect(page.getByRole('alert').filter({ hasText: 'Geen tabel' })).toBeVisible();
    const history = page.getByRole('table', { name: /^Opgeladen werkboeken/ });
    await expect(history.getByRole('row', { name: /plan\.xlsx/ })).toContainText('Geweigerd');
    await expect(history.getByRole('row', { name: /ingevuld\.xlsx/ })).toContainText('Overgenomen');
    await history.getByRole('button', { name: 'Bekijk ingevuld.xlsx' }).click();
    await expect(page.getByRole('heading', { name: 'ingevuld.xlsx: Overgenomen' })).toBeFocused();
    await expectAccessible(page);
  });

  test('fills in an answer, an incentive and the own split in the workbook', async ({ agentOf, visitAs }) => {
    const code = await holdAskingCall(await agentOf('beheerder'), 'Oproep met vragen');
    const { id } = await startDraft(await agentOf(APPLICANT), code);
    const page = await visitAs(APPLICANT, `/aanvragen/${id}/kpi-tabel`);
    await page.getByText('Liever invullen in Excel?').click();
    const book = await downloadedWorkbook(page);
    cellOf(book, '5a', 'Gepland bereik').value = 100;
    cellOf(book, '5', 'Waarvan personeel (€)').value = 1_500.5;
    cellOf(book, 'vraag vorm', 'Waarde').value = 'In groep';
    cellOf(book, 'vraag groepen', 'Waarde').value = 51;
    cellOf(book, 'stimulans mentorschap', 'Waarde').value = 'ja';
    cellOf(book, 'stimulans mentorschap: thema 5', 'Waarde').value = 'ja';
    cellOf(book, 'stimulans mentorschap: tekst motivatie', 'Waarde').value = 'Wij doen dit al jaren.';
    await upload(page, 'alles.xlsx', book);

    await expect(page.getByRole('heading', { name: 'alles.xlsx: Nog niet overgenomen' })).toBeFocused();
    const message = page.getByRole('table', { name: 'Meldingen over het werkboek' }).getByRole('row', { name: /Fout/ });
    await expect(message).toContainText(/Vragen\s*\d+\s*C\s*Vul een getal in van 1 tot en met 50\./);
    const changes = page.getByRole('table', { name: /^Wat er verandert/ });
    await expect(changes.getByRole('row', { name: /^In welke vorm\?/ })).toContainText(/leeg\s*In groep/);
    await expect(changes.getByRole('row', { name: /personeel voor thema 5/ })).toContainText('€ 1.500,50');
    await expectAccessible(page);

    cellOf(book, 'vraag groepen', 'Waarde').value = 4;
    await upload(page, 'alles-beter.xlsx', book);
    await expect(page.getByRole('heading', { name: 'alles-beter.xlsx: Nog niet overgenomen' })).toBeFocused();
    await page.getByRole('button', { name: 'Overnemen', exact: true }).press('Enter');
    await confirm(page, 'Werkboek overnemen?', 'Overnemen');
    await expect(page.getByRole('heading', { name: 'alles-beter.xlsx: Overgenomen' })).toBeVisible();
    await expect(field(page, /personeel \(€\) ?, thema 5/)).toHaveValue('1.500,50');
    await goToPart(page, 'Vragen van de oproep');
    await expect(page.getByRole('radio', { name: 'In groep' })).toBeChecked();
    await expect(field(page, 'Hoeveel groepen?')).toHaveValue('4');
    await goToPart(page, 'Stimulansen');
    await expect(page.getByRole('switch', { name: /Mentorschap/ })).toBeChecked();
    await expect(page.getByRole('checkbox', { name: /^5\. / })).toBeChecked();
    await expect(field(page, /^Waarom en hoe begeleidt u/)).toHaveValue('Wij doen dit al jaren.');
    await expectAccessible(page);
  });
});
