import { expect } from '@playwright/test';
import { expectAccessible } from '../support/accessible';
import { goToPart } from '../support/application';
import { startFromCall } from '../support/calls';
import { test } from '../support/journey';
import { expectPage, goTo } from '../support/navigation';

const STAFF = 'medewerker.ronse';

test.describe.configure({ mode: 'serial' });

test.describe('medewerker.ronse is too small to apply alone', () => {
  test('a new partnership asks for a name and for others', async ({ visitAs }) => {
    const page = await visitAs(STAFF, '/oproepen');
    await startFromCall(page);
    await expectPage(page, 'Aanvraag starten');
    await page.getByRole('radio', { name: /^Voor een nieuw samenwerkingsverband/ }).check();
    await page.getByRole('button', { name: 'Samenwerkingsverband maken' }).click();
    await expect(page.getByText('Geef een naam.')).toBeVisible();
    await expect(page.getByText('Voeg minstens één andere gemeente toe.')).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('combobox', { name: 'Gemeente toevoegen' }).fill('oudenaar');
    await page.getByRole('option', { name: /^Oudenaarde/ }).click();
    await expect(page.getByRole('list', { name: 'Gemeenten in het samenwerkingsverband' })).toContainText('Oudenaarde');
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Oudenaarde verwijderen' }).click();
    await expect(page.getByRole('list', { name: 'Gemeenten in het samenwerkingsverband' })).toHaveCount(0);
  });

  test('alone: told why, rule by rule; drafting goes on, submitting does not', async ({ visitAs }) => {
    const page = await visitAs(STAFF, '/oproepen');
    await startFromCall(page);
    await page.getByRole('radio', { name: /^Voor Ronse/ }).check();
    await page.getByRole('button', { name: 'Aanvraag starten' }).click();
    await expect(page.getByText(/^\s*Nog niet\./)).toBeVisible();
    await expect(page.getByText(/Ronse telt [\d.]+ inwoners .* Er zijn er meer dan 7\.500 nodig\./)).toBeVisible();
    await expectAccessible(page);

    await goToPart(page, 'Prioriteiten');
    await expect(page.getByText('Nog geen thema’s gekozen').last()).toBeVisible();
    await expectAccessible(page);
    await goToPart(page, 'Nakijken en indienen');
    await expect(page.getByRole('button', { name: 'Aanvraag indienen' })).toBeDisabled();
    await expect(page.getByText(/voldoet nog niet aan alle voorwaarden/)).toBeVisible();
    await expectAccessible(page);
    await goTo(page, 'Mijn aanvragen');
    await expect(page.getByRole('row').filter({ hasText: 'Ontwerp' })).toBeVisible();
    await expectAccessible(page);
  });
});
