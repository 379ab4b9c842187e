import { expect } from '@playwright/test';
import { expectAccessible } from '../support/accessible';
import { goToPart, openOwnApplication, reachField } from '../support/application';
import { callCard, startFromCall } from '../support/calls';
import { test } from '../support/journey';
import { confirm, expectPage, goTo } from '../support/navigation';
import { expectSaved } from '../support/saving';

const LEAD = 'medewerker.eeklo';
const PARTNER = 'medewerker.wetteren';
const PARTNERSHIP = 'Samenwerkingsverband Eeklo – Wetteren – Zelzate – Maldegem – Aalter';

test.describe.configure({ mode: 'serial' });

test.describe('medewerker.eeklo files for the partnership', () => {
  test('starts as the lead; together they are enough', async ({ visitAs }) => {
    const page = await visitAs(LEAD, '/oproepen');
    await startFromCall(page);
    await page.getByRole('radio', { name: new RegExp(`^Voor ${PARTNERSHIP}`) }).check();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Aanvraag starten' }).click();

    await expect(page.getByText('Ja, u voldoet aan alle voorwaarden.')).toBeVisible();
    await expect(
      page.getByText(/De gemeenten \(5\) tellen samen [\d.]+ inwoners .* Dat is meer dan 7\.500\./),
    ).toBeVisible();
    await expect(page.getByText(/Geen enkele gemeente /)).toBeVisible();
    await expect(page.getByText(/Alle gemeenten liggen in de referentieregio/)).toBeVisible();
    await expectAccessible(page);
  });

  test('the partner sees nothing of the draft', async ({ visitAs }) => {
    const page = await visitAs(PARTNER, '/aanvragen');
    await expectPage(page, 'Mijn aanvragen');
    await expect(page.getByRole('row').filter({ hasText: 'Toegekend' }).first()).toBeVisible();
    await expect(page.getByText('Ontwerp')).toHaveCount(0);
    await page.goto('/oproepen');
    await expect(callCard(page).getByRole('link', { name: 'Aanvraag starten' })).toBeVisible();
  });

  test('fills in and submits in the name of all', async ({ visitAs }) => {
    const page = await visitAs(LEAD, '/aanvragen');
    await openOwnApplication(page, 'Ontwerp');
    await goToPart(page, 'KPI-tabel');
    await reachField(page, 'Gepland bereik', '5a').fill('60');
    await reachField(page, 'Huidig bereik', '5a').fill('25');
    await expectSaved(page);
    await goToPart(page, 'Motivatie per thema');
    await page.getByRole('textbox', { name: /^Motivatie voor thema 5\./ }).fill('Vijf gemeenten delen één aanbod.');
    await goToPart(page, 'Nakijken en indienen');
    await expect(page.getByText(/Alles .*ingevuld\. U kunt indienen\./)).toBeHidden();
    await expect(page.getByRole('button', { name: 'Aanvraag indienen' })).toBeDisabled();
    await expectAccessible(page);

    await test.step('what is missing leads to its field', async () => {
      await page.getByRole('link', { name: 'Vul de voornaam van de contactpersoon in.' }).click();
      await expect(page.getByRole('textbox', { name: 'Voornaam' })).toBeFocused();
    });
    for (const [field, text] of [
      ['Voornaam', 'Sofie'],
      ['Familienaam', 'De Baets'],
      ['E-mailadres', 'sofie.debaets@voorbeeld.be'],
      ['Telefoonnummer', '09 123 45 67'],
      ['Rekeningnummer (IBAN)', 'BE68539007547034'],
    ] as const) {
      await page.getByRole('textbox', { name: field }).fill(text);
    }
    await expectSaved(page);
    await goToPart(page, 'Nakijken en indienen');
    await page.getByRole('button', { name: 'Aanvraag indienen' }).click();
    await confirm(page, 'Aanvraag indienen?', 'Indienen');
    await expect(page.getByText('Uw aanvraag is ingediend.')).toBeVisible();
    await expectAccessible(page);
  });

  test('now the partner reads it, and can change nothing', async ({ visitAs }) => {
    const page = await visitAs(PARTNER);
    await goTo(page, 'Mijn aanvragen');
    const row = page.getByRole('row').filter({ hasText: 'Ingediend' }).filter({ hasText: 'ook voor u' }).first();
    await expect(row).toContainText(PARTNERSHIP);
    await row.getByRole('link').click();
    await expect(page.getByText(`Eeklo, voor ${PARTNERSHIP}`)).toBeVisible();
    await expect(page.getByRole('table', { name: 'Gevraagd per KPI-rij' })).toContainText('€ 3.600');
    await expect(page.getByRole('textbox')).toHaveCount(0);
    await expectAccessible(page);
    await page.goto('/oproepen');
    await expect(page.getByText('Eeklo diende in, ook voor uw bestuur')).toBeVisible();
    await expectAccessible(page);
  });
});
