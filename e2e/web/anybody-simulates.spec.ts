import { type Page, expect } from '@playwright/test';
import { expectAccessible } from '../support/accessible';
import { reachField } from '../support/application';
import { DEMO_CALL } from '../support/calls';
import { test } from '../support/journey';
import { expectPage } from '../support/navigation';

const STAFF = 'medewerker.halle';
const HEADING = 'Simulator: wat kunt u krijgen?';

test.describe.configure({ mode: 'serial' });

async function pick(page: Page, field: string, letters: string, name: RegExp): Promise<void> {
  await page.getByRole('combobox', { name: field }).fill(letters);
  await page.getByRole('option', { name }).click();
}

const chosen = (page: Page) => page.getByRole('list', { name: 'Besturen in deze berekening' });

test.describe('anybody calculates what a local government could get', () => {
  test('without an account: who, what, whether they may and what it comes to', async ({ visit }) => {
    const page = await visit('/');
    await page.getByRole('link', { name: `Bereken wat u kunt krijgen voor ${DEMO_CALL}` }).click();
    await expectPage(page, HEADING);
    await expect(page.getByText('Dit is een proefberekening: er wordt niets bewaard.')).toBeVisible();
    await expectAccessible(page);

    await pick(page, 'Gemeente of bestuur dat aanvraagt', 'ronse', /^Ronse/);
    await expect(page.getByText(/^\s*Nee, zo nog niet\./)).toBeVisible();
    await expect(page.getByText(/Ronse telt niet meer dan 7\.500 inwoners/)).toBeVisible();
    await expectAccessible(page);

    await reachField(page, 'Gepland bereik', '5a').fill('100');
    await reachField(page, 'Huidig bereik', '5a').fill('40');
    await expect(page.getByText('Samen te vragen').locator('..')).toContainText(/€\s6\.000/);
    await expect(page).toHaveURL(/rijen=5a\.40\.100/);
    await reachField(page, 'Gepland bereik', '5a').fill('9999');
    await expect(page.getByText('In de tabel staan nog fouten.')).toBeVisible();
    await expectAccessible(page);
  });

  test('by keyboard only, and the link opens the same calculation elsewhere', async ({ visit }) => {
    const page = await visit('/simulator?oproep=ps-demo');
    await page.getByRole('combobox', { name: 'Gemeente of bestuur dat aanvraagt' }).focus();
    await page.keyboard.type('genk');
    await expect(page.getByRole('option', { name: /^Genk/ })).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(chosen(page)).toContainText('Genk');
    await expect(page.getByText(/^\s*Ja, op basis van de officiële cijfers\./)).toBeVisible();
    await reachField(page, 'Gepland bereik', '17a').focus();
    await page.keyboard.type('20');
    await expect(page).toHaveURL(/wie=71016/);
    await expect(page).toHaveURL(/rijen=17a\.0\.20/);

    const link = await page.getByRole('textbox', { name: 'Deel deze berekening' }).inputValue();
    const other = await visit(link);
    await expect(chosen(other)).toContainText('Genk');
    await expect(reachField(other, 'Gepland bereik', '17a')).toHaveValue('20');
    await other.getByRole('link', { name: 'Aanmelden en overnemen' }).click();
    const signIn = other.getByRole('link', { name: 'Aanmelden', exact: true });
    await expect(signIn).toHaveAttribute('href', /returnTo=%2Fsimulator%3F.*wie%3D71016/);
  });

  test('a link that does not fit says what was left out', async ({ visit }) => {
    const page = await visit('/simulator?oproep=ps-demo&wie=71022,onzin&rijen=5a.0.10-99z.1.1');
    await expect(page.getByText(/geen bekend bestuur: onzin\./)).toBeVisible();
    await expect(page.getByText(/geen KPI-rij van deze oproep: 99z\./)).toBeVisible();
    await expect(page.getByText(/Hasselt is door een fusie een nieuwe gemeente met dezelfde naam\./)).toBeVisible();
    await expect(reachField(page, 'Gepland bereik', '5a')).toHaveValue('10');
    await expectAccessible(page);
  });

  test('together: the figures add up, against the threshold', async ({ visit }) => {
    const page = await visit('/simulator?oproep=ps-demo&wie=71016');
    await pick(page, 'Partner toevoegen', 'oudenaar', /^Oudenaarde/);
    await expect(page.getByText(/Alle gemeenten moeten in dezelfde referentieregio liggen/)).toBeVisible();
    await expect(page.getByText('Samen', { exact: true })).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Oudenaarde verwijderen' }).click();
    await expect(chosen(page)).not.toContainText('Oudenaarde');
  });

  test('after signing in, the reaches go into the own application; nothing is overwritten unasked', async ({
    visitAs,
  }) => {
    const page = await visitAs(STAFF, '/simulator?oproep=ps-demo&wie=71016&rijen=5a.40.100-17a.0.20');
    await expectPage(page, HEADING);
    await page.getByRole('button', { name: 'Neem over in een aanvraag' }).click();
    await expect(page.getByText(/U berekende voor Genk\. Uw aanvraag is voor .*Halle/)).toBeVisible();
    await expect(page.getByRole('row').filter({ hasText: 'Thema 5' })).toContainText('wordt ingevuld');
    await expectAccessible(page);
    await page.getByRole('button', { name: /neem over|Neem over in uw ontwerp/ }).click();
    await expect(page.getByRole('heading', { level: 2, name: 'KPI-tabel' })).toBeVisible();
    await expect(reachField(page, 'Gepland bereik', '5a')).toHaveValue('100');

    await page.goto('/simulator?oproep=ps-demo&rijen=5a.0.200-9a.0.5');
    await page.getByRole('button', { name: 'Neem over in een aanvraag' }).click();
    await expect(page.getByRole('checkbox', { name: /^overschrijven/ })).not.toBeChecked();
    await page.getByRole('button', { name: 'Neem over in uw ontwerp' }).click();
    await expect(page.getByRole('heading', { level: 2, name: 'KPI-tabel' })).toBeVisible();
    await expect(reachField(page, 'Gepland bereik', '5a')).toHaveValue('100');
    await expect(reachField(page, 'Gepland bereik', '9a')).toHaveValue('5');
  });
});
