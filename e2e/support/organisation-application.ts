import { type Locator, type Page, expect } from '@playwright/test';
import { expectAccessible } from './accessible';
import { expectRanking, goToPart } from './application';
import { field } from './programme-editor';
import { expectSaved } from './saving';

/** The file that this programme asks. */
export const STATUTES = {
  name: 'statuten.txt',
  mimeType: 'text/plain',
  buffer: Buffer.from('Statuten van vzw De Brug.\n'),
};

/** An amount in euro in the budget table. */
const amount = (page: Page, category: string): Locator => field(page, new RegExp(`^Bedrag \\(€\\) ?, ${category}`));

/** Amounts per kind of cost, with the own share and its staff. */
export async function fillAmounts(page: Page): Promise<void> {
  await goToPart(page, 'Budgettabel');
  await expectAccessible(page);
  await amount(page, 'Personeel').fill('twaalf');
  await expect(amount(page, 'Personeel')).toHaveAttribute('aria-invalid', 'true');
  await amount(page, 'Personeel').fill('20.000,01');
  await expect(amount(page, 'Personeel')).toHaveAccessibleDescription(/hoogstens €\s20\.000/);
  await amount(page, 'Personeel').fill('12.500,50');
  await amount(page, 'Werkingskosten').fill('4000');
  const total = page.getByRole('row', { name: /^Totaal voor 2 thema’s/ });
  await expect(total).toContainText('€ 16.500,50');
  await expect(total).toContainText('€ 3.300,10');
  await field(page, /^Eigen inbreng waarvan personeel \(€\) ?, thema 1/).fill('1.000');
  await expect(page.getByText('en € 1.500,10 in geld')).toBeVisible();
  await expectSaved(page);
  await page.reload();
  await expect(amount(page, 'Personeel')).toHaveValue('12.500,50');
  await expect(field(page, /^Eigen inbreng waarvan personeel \(€\) ?, thema 1/)).toHaveValue('1.000');
  await expectAccessible(page);
}

/** The order of the themes, and why. */
export async function explainThemes(page: Page): Promise<void> {
  await goToPart(page, 'Prioriteiten');
  await expectRanking(page, ['1', '2']);
  await page.getByRole('button', { name: 'Thema 2 hoger' }).click();
  await expectRanking(page, ['2', '1']);
  await expectAccessible(page);
  await goToPart(page, 'Motivatie per thema');
  await field(page, /^Motivatie voor thema 1\./).fill('Een vaste medewerker brengt buren samen.');
  await field(page, /^Motivatie voor thema 2\./).fill('Taalcoaches komen op de werkvloer.');
  await expectSaved(page);
  await expectAccessible(page);
}

/** The conditional question comes with an answer; items of the group are added and taken away. */
export async function answerQuestions(page: Page): Promise<void> {
  await goToPart(page, 'Vragen van de oproep');
  await expect(field(page, 'Hoeveel vrijwilligers?')).toHaveCount(0);
  await page.getByRole('radio', { name: 'Ja', exact: true }).check();
  await field(page, 'Hoeveel vrijwilligers?').fill('12');
  await page.getByRole('button', { name: 'Toevoegen', exact: true }).click();
  await field(page, 'Naam van de activiteit').fill('Koken');
  await page.getByRole('button', { name: 'Toevoegen', exact: true }).click();
  await field(page, 'Naam van de activiteit').nth(1).fill('Wandelen');
  await page.getByRole('button', { name: /^Verwijderen ?: Activiteiten 2/ }).click();
  await expect(page.getByText('Nummer 2 is verwijderd.')).toBeVisible();
  await expectSaved(page);
  await expectAccessible(page);
}

/** The file that is asked, the contact person and the account. */
export async function attachAndContact(page: Page): Promise<void> {
  await goToPart(page, 'Bijlagen');
  await expectAccessible(page);
  const files = page.getByRole('group', { name: 'Statuten' });
  await files.locator('input[type=file]').setInputFiles(STATUTES);
  await expect(files.getByRole('link', { name: STATUTES.name })).toBeVisible();
  await expectAccessible(page);
  await goToPart(page, 'Contact en rekening');
  for (const [name, text] of [
    ['Voornaam', 'Amina'],
    ['Familienaam', 'Haddad'],
    ['E-mailadres', 'amina@voorbeeld.be'],
    ['Telefoonnummer', '09 223 45 67'],
    ['Rekeningnummer (IBAN)', 'BE68 5390 0754 7034'],
  ] as const) {
    await field(page, name).fill(text);
  }
  await expectSaved(page);
  await expectAccessible(page);
}
