import { type Page, expect } from '@playwright/test';
import { expectAccessible } from '../support/accessible';
import { goToPart, openOwnApplication, reachField } from '../support/application';
import { startFromCall } from '../support/calls';
import { test } from '../support/journey';
import { confirm, expectPage, goTo } from '../support/navigation';
import { expectSaved } from '../support/saving';

const LEAD = 'medewerker.maasmechelen';
const MEMBER = 'medewerker.beringen';
const NAME = 'Samen in Limburg';

test.describe.configure({ mode: 'serial' });

async function openPartnership(page: Page): Promise<void> {
  await goTo(page, 'Samenwerking');
  await page.getByRole('link', { name: new RegExp(NAME) }).click();
  await expectPage(page, NAME);
}

test.describe('partners agree, and then the lead files', () => {
  test('the lead founds a partnership, and starts an application for it', async ({ visitAs }) => {
    const page = await visitAs(LEAD, '/oproepen');
    await startFromCall(page);
    await page.getByRole('radio', { name: /^Voor een nieuw samenwerkingsverband/ }).check();
    await page.getByRole('textbox', { name: 'Naam van het samenwerkingsverband' }).fill(NAME);
    await page.getByRole('combobox', { name: 'Gemeente toevoegen' }).fill('beringen');
    await page.getByRole('option', { name: /^Beringen/ }).click();
    await expect(page.getByRole('list', { name: 'Gemeenten in het samenwerkingsverband' })).toContainText('Beringen');
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Samenwerkingsverband maken' }).click();
    await expect(page.getByRole('radio', { name: new RegExp(`^Voor ${NAME}`) })).toBeChecked();
    await expect(page.getByText('Nog geen akkoord: Beringen.')).toBeVisible();
    await page.getByRole('button', { name: 'Aanvraag starten' }).click();
    await expect(page.getByText('(gaf nog geen akkoord)')).toBeVisible();
    await expectAccessible(page);
  });

  test('can fill in everything, but not submit before all agreed', async ({ visitAs }) => {
    const page = await visitAs(LEAD, '/aanvragen');
    await openOwnApplication(page, 'Ontwerp');
    await goToPart(page, 'KPI-tabel');
    await reachField(page, 'Gepland bereik', '5a').fill('50');
    await expectSaved(page);
    await goToPart(page, 'Contact en rekening');
    for (const [field, text] of [
      ['Voornaam', 'Davide'],
      ['Familienaam', 'Russo'],
      ['E-mailadres', 'davide.russo@voorbeeld.be'],
      ['Telefoonnummer', '089 12 34 56'],
      ['Rekeningnummer (IBAN)', 'BE68539007547034'],
    ] as const) {
      await page.getByRole('textbox', { name: field }).fill(text);
    }
    await expectSaved(page);
    await goToPart(page, 'Nakijken en indienen');
    await expect(page.getByRole('link', { name: /Beringen/ }).first()).toBeVisible();
    await expect(page.getByRole('button', { name: 'Aanvraag indienen' })).toBeDisabled();
    await expectAccessible(page);
  });

  test('the person of the member finds the question on the start page, and agrees', async ({ visitAs }) => {
    const page = await visitAs(MEMBER);
    await expectPage(page, 'Wat wacht op mij');
    await expect(page.getByRole('heading', { level: 2, name: 'Samenwerking wacht op uw akkoord' })).toBeVisible();
    await expect(page.getByText('Maasmechelen vraagt of uw bestuur meedoet')).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('link', { name: new RegExp(NAME) }).click();
    await expect(page.getByRole('heading', { level: 2, name: 'Uw bestuur wordt gevraagd' })).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Akkoord', exact: true }).click();
    await expect(page.getByRole('heading', { level: 2, name: 'Uw bestuur wordt gevraagd' })).toBeHidden();
    await expect(page.getByRole('row').filter({ hasText: 'Beringen' })).toContainText('Akkoord');
    await expectAccessible(page);
  });

  test('the lead files in the name of both', async ({ visitAs }) => {
    const page = await visitAs(LEAD, '/aanvragen');
    await openOwnApplication(page, 'Ontwerp');
    await goToPart(page, 'Nakijken en indienen');
    await page.getByRole('button', { name: 'Aanvraag indienen' }).click();
    await confirm(page, 'Aanvraag indienen?', 'Indienen');
    await expect(page.getByText('Uw aanvraag is ingediend.')).toBeVisible();
  });

  test('the member reads it, and learns in words what leaving does before it does', async ({ visitAs }) => {
    const page = await visitAs(MEMBER);
    await openPartnership(page);
    await expect(page.getByRole('link', { name: /PS-\d{4}-\d{4} · Maasmechelen/ })).toBeVisible();
    const leave = page.getByRole('button', { name: 'Samenwerkingsverband verlaten' });
    await leave.click();
    await expect(page.getByRole('heading', { level: 3, name: 'Samenwerkingsverband verlaten' })).toBeFocused();
    await page.getByRole('button', { name: 'Toon wat dit betekent' }).click();
    await expect(page.getByRole('heading', { level: 4, name: 'Wat betekent dit?' })).toBeFocused();
    await expect(page.getByText(/Er loopt een project in naam van Beringen\./)).toBeVisible();
    await expect(page.getByText(/Beringen verliest de rechten van vroegere jaren/)).toBeVisible();
    await expect(
      page.getByText('Er blijft maar één bestuur over: dat is geen samenwerkingsverband meer.'),
    ).toBeVisible();
    await expect(page.getByText(/kan de aanvragen uit de eigen periode blijven lezen: PS-/)).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Annuleren' }).click();
    await expect(leave).toBeFocused();
    await expect(page.getByRole('row').filter({ hasText: 'Beringen' })).toContainText('Akkoord');
  });
});
