import { type Page, expect } from '@playwright/test';
import { fileApplication } from '@samenspoor/testing/filing';
import { expectAccessible } from '../support/accessible';
import { goToPart, pressUntilFocused } from '../support/application';
import { test } from '../support/journey';
import { readMail } from '../support/mailbox';
import { confirm, expectPage } from '../support/navigation';
import { expectSaved } from '../support/saving';

const STAFF = 'medewerker.roeselare';
const OFFICIAL = 'behandelaar.abb';
const WHY_NOT = 'Wij dienen dit jaar samen met de buurgemeente in.';
const WHY = 'Het telefoonnummer van de contactpersoon klopt niet.';

/** Of the application that this journey is about. */
let id = '';
let reference = '';

const DAY = 86_400_000;
/** As a date field takes it. */
const dayFromNow = (days: number): string => new Date(Date.now() + days * DAY).toISOString().slice(0, 10);

async function reopen(page: Page, reason: string, day: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Reden' }).fill(reason);
  await page.getByRole('group', { name: 'Open tot' }).getByLabel('Dag').fill(day);
  await page.getByRole('button', { name: 'Openzetten', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Opnieuw geopend' })).toBeVisible();
}

test.describe.configure({ mode: 'serial' });

test.describe('medewerker.roeselare withdraws, behandelaar.abb reopens', () => {
  test('withdraws with a reason, which is asked for at its field', async ({ agentOf, visitAs }) => {
    const filed = await fileApplication(await agentOf(STAFF));
    id = filed.id;
    reference = filed.reference ?? '';

    const page = await visitAs(STAFF, `/aanvragen/${id}`);
    const begin = page.getByRole('button', { name: 'Aanvraag intrekken…' });
    await expect(begin).toBeVisible();
    await begin.focus();
    await page.keyboard.press('Enter');
    const reason = page.getByRole('textbox', { name: 'Reden' });
    // The button has given way to the form, and the focus with it.
    await expect(reason).toBeFocused();
    await page.getByRole('button', { name: 'Intrekken', exact: true }).click();
    await expect(reason).toHaveAccessibleDescription(/Geef een reden op\./);
    await expectAccessible(page);
    await page.getByRole('link', { name: 'Geef een reden op.' }).click();
    await expect(reason).toBeFocused();
    await page.keyboard.type(WHY_NOT);
    await pressUntilFocused(page, 'Tab', page.getByRole('button', { name: 'Intrekken', exact: true }));
    await page.keyboard.press('Enter');
    await expect(page.locator(':focus')).toContainText('Deze aanvraag is ingetrokken');
    await expect(page.getByText(`Reden: ${WHY_NOT}`)).toBeVisible();
    await expect(begin).toBeHidden();
    await expectAccessible(page);
  });

  test('the official sees that it is withdrawn, and gives it back until a day', async ({ visitAs }) => {
    const page = await visitAs(OFFICIAL, `/dossiers/${id}`);
    await expectPage(page, 'Roeselare');
    await expect(page.getByText('Geen: de aanvraag is ingetrokken')).toBeVisible();
    await page.getByRole('button', { name: 'Opnieuw openzetten…' }).click();
    await page.getByRole('button', { name: 'Openzetten', exact: true }).click();
    await expect(page.getByRole('textbox', { name: 'Reden' })).toHaveAccessibleDescription(/Geef een reden op\./);
    await expectAccessible(page);
    await reopen(page, WHY, dayFromNow(3));
    await expect(page.getByText(`Reden: ${WHY}`)).toBeVisible();
    await expectAccessible(page);

    await page.getByRole('tab', { name: 'Tijdlijn' }).click();
    await expect(page.getByText(WHY_NOT)).toBeVisible();
    await expect(page.getByText(WHY).first()).toBeVisible();
    await expectAccessible(page);
  });

  test('the applicant is told, changes it, and files again under the same number', async ({ visitAs }) => {
    const page = await visitAs(STAFF, '/demo/postvak');
    const mail = await readMail(page, STAFF, `Heropend: aanvraag ${reference}`);
    await expect(mail.getByText(WHY)).toBeVisible();
    await page.goto(`/aanvragen/${id}`);
    await expect(page.getByText('Deze aanvraag is opnieuw opengezet')).toBeVisible();
    await expect(page.getByText(`Reden: ${WHY}`)).toBeVisible();
    await expectAccessible(page);
    await goToPart(page, 'Contact en rekening');
    await page.getByRole('textbox', { name: 'Telefoonnummer' }).fill('051 26 20 00');
    await expectSaved(page);
    await goToPart(page, 'Nakijken en indienen');
    await page.getByRole('button', { name: 'Aanvraag indienen' }).click();
    await confirm(page, 'Aanvraag indienen?', 'Indienen');
    await expect(page.getByText('Uw aanvraag is ingediend.')).toBeVisible();
    await expect(page.getByText(`De referentie is ${reference}.`)).toBeVisible();
    await expect(page.getByText('051 26 20 00')).toBeVisible();
    await expectAccessible(page);
  });

  test('the official ends another reopening: what was filed stands again', async ({ visitAs }) => {
    const page = await visitAs(OFFICIAL, `/dossiers/${id}`);
    await page.getByRole('button', { name: 'Opnieuw openzetten…' }).click();
    await reopen(page, 'Toch nog eens nakijken.', dayFromNow(2));
    const theirs = await visitAs(STAFF, `/aanvragen/${id}/contact`);
    await theirs.getByRole('textbox', { name: 'Telefoonnummer' }).fill('051 99 99 99');
    await expectSaved(theirs);
    await page.reload();
    await expect(page.getByText('U ziet hier wat het laatst is ingediend.')).toBeVisible();
    await expect(page.getByText('051 26 20 00')).toBeVisible();
    await expect(page.getByText('051 99 99 99')).toBeHidden();
    await expectAccessible(page);
    await page.getByRole('button', { name: /^Nu beëindigen/ }).click();
    await expect(page.getByRole('heading', { name: 'Opnieuw geopend' })).toBeHidden();
    await expect(page.getByText('Ontvankelijkheid nagaan')).toBeVisible();
    await expect(page.getByText('051 26 20 00')).toBeVisible();
    await theirs.goto(`/aanvragen/${id}`);
    await expect(theirs.getByText('051 26 20 00')).toBeVisible();
    await expect(theirs.getByText('051 99 99 99')).toBeHidden();
    await expectAccessible(theirs);
  });
});
