import { type Locator, type Page, expect } from '@playwright/test';
import { expectAccessible } from '../support/accessible';
import { pressUntilFocused } from '../support/application';
import { test } from '../support/journey';
import { choose, confirm, expectPage } from '../support/navigation';

const OFFICIAL = 'behandelaar.abb';
/** A year that no open call judges by. */
const YEAR = '2025';

const tableOf = (...rows: readonly string[]): Buffer => Buffer.from(['NIS-code;Gemeente;Aantal', ...rows].join('\r\n'));
const SPOILT = tableOf(
  '41002;Aalst;21500',
  '24001;Aarschot;onbekend',
  '44012;De Pinte;500',
  '44084;Aalter;1200',
  '44084;Aalter;1300',
);
const SOUND = tableOf(
  '41002;Aalst;21500',
  '24001;Aarschot;640',
  '44012;De Pinte;500',
  '44048;Nazareth;450',
  '44084;Aalter;1200',
);

async function upload(page: Page, name: string, buffer: Buffer): Promise<void> {
  await choose(page, 'Jaar van de cijfers', YEAR);
  await page.getByRole('textbox', { name: 'Bron' }).fill('Statistiek Vlaanderen, stand op 1 januari');
  await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/csv', buffer });
  await expect(page.getByText(name)).toBeVisible();
  await page.getByRole('button', { name: 'Tabel nakijken' }).click();
  await expectPage(page, `Inwoners van niet-EU-14-herkomst, ${YEAR}`);
}

/** The row of a message or of a figure, by what stands in it. */
const row = (page: Page, table: string, text: string | RegExp): Locator =>
  page.getByRole('table', { name: table }).getByRole('row').filter({ hasText: text });

test.describe.configure({ mode: 'serial' });

test.describe('behandelaar.abb uploads the official table', () => {
  test('of a spoilt table each row is told, and nothing can be taken over', async ({ visitAs }) => {
    const page = await visitAs(OFFICIAL, '/referentie/cijfers/opladen');
    await page.getByRole('button', { name: 'Tabel nakijken' }).click();
    await expect(page.getByText('Kies een bestand.')).toBeVisible();
    await expect(page.getByText('Zeg waar de tabel vandaan komt.')).toBeVisible();
    await expectAccessible(page);

    await upload(page, 'herkomst-fout.csv', SPOILT);
    const messages = 'Meldingen over de tabel';
    await expect(row(page, messages, 'Het cijfer van Aarschot is geen getal.')).toContainText('C3');
    await expect(row(page, messages, 'De Pinte (44012) ging op 1 januari 2025 op in')).toContainText(
      'Nazareth ontbreekt in de tabel.',
    );
    await expect(row(page, messages, 'Aalter staat twee keer in de tabel, ook in rij 5.')).toContainText('6');
    const takeOver = page.getByRole('button', { name: 'Overnemen', exact: true });
    await expect(takeOver).toBeDisabled();
    await expect(takeOver).toHaveAccessibleDescription(/Verbeter eerst de fouten in het bestand/);
    await expectAccessible(page);
    await page.getByRole('radio', { name: /^Fouten \(/ }).click();
    await expect(row(page, messages, 'Waarschuwing')).toHaveCount(0);
  });

  test('of the mended one old stands beside new; taken over by keyboard', async ({ visitAs }) => {
    const page = await visitAs(OFFICIAL, '/referentie/cijfers/opladen');
    await upload(page, 'herkomst-juist.csv', SOUND);
    const figures = 'Oude en nieuwe cijfers per gemeente';
    await expect(row(page, figures, 'Aalst')).toContainText('21.500');
    await expect(row(page, figures, 'Nazareth-De Pinte')).toHaveCount(0);
    const add = page.getByRole('checkbox', { name: 'Tel deze cijfers op voor de nieuwe gemeente' });
    await pressUntilFocused(page, 'Tab', add);
    await page.keyboard.press('Space');
    await expect(row(page, figures, 'Nazareth-De Pinte')).toContainText('950');
    await expectAccessible(page);

    await pressUntilFocused(page, 'Tab', page.getByRole('button', { name: 'Overnemen', exact: true }));
    await page.keyboard.press('Enter');
    await confirm(page, `Cijfers van ${YEAR} overnemen?`, 'Overnemen');
    await expect(page.getByText(/^\s*Overgenomen op .* door Lieve Goossens\./)).toBeVisible();
    await expectAccessible(page);
  });

  test('the figures tell what they were before, and the tables what became of them', async ({ visitAs }) => {
    const page = await visitAs(OFFICIAL, `/referentie/cijfers?jaar=${YEAR}&zoek=Aalst`);
    await expect(row(page, `Cijfers per gemeente in ${YEAR}`, '41002')).toContainText('21.500');
    await page.getByRole('button', { name: /eerder cijfer van Aalst$/ }).click();
    await expect(page.getByText(/Fictief cijfer voor de demo-omgeving/)).toBeVisible();
    const uploads = 'Opgeladen tabellen';
    await expect(row(page, uploads, 'herkomst-juist.csv')).toContainText('Overgenomen');
    await expect(row(page, uploads, 'herkomst-fout.csv')).toContainText('Na te kijken');
    await expectAccessible(page);
  });
});
