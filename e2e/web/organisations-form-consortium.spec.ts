import { type Page, expect } from '@playwright/test';
import { addOrganisation, holdConsortiumCall } from '@samenspoor/testing/consortium-programme';
import { expectAccessible } from '../support/accessible';
import { goToPart, openOwnApplication } from '../support/application';
import { callCard, startFromCall } from '../support/calls';
import { test } from '../support/journey';
import { followMail, readMail } from '../support/mailbox';
import { confirm, expectPage, goTo } from '../support/navigation';
import { field, press } from '../support/programme-editor';
import { expectSaved } from '../support/saving';

const CALL = 'Oproep voor consortia';
const CONSORTIUM = 'Consortium Kempen';
const PROGRAMME = { code: 'consortia', name: 'Organisaties samen', referencePrefix: 'CON' };
const UNTIL_OPEN = 15_000;

const LEAD = 'mira@trekker.demo.invalid';
const STAFF = 'jan@buurt.demo.invalid';
const SIGNATORY = 'lien@haven.demo.invalid';

async function openConsortium(page: Page): Promise<void> {
  await goTo(page, 'Samenwerking');
  await page.getByRole('link', { name: new RegExp(CONSORTIUM) }).click();
  await expectPage(page, CONSORTIUM);
}

test.describe.configure({ mode: 'serial' });

test.describe('organisations form a consortium and apply', () => {
  test('the lead founds it with another organisation', async ({ agentOf, visitAs }) => {
    const official = await agentOf('beheerder');
    const person = (givenName: string, familyName: string, email: string, role: 'organisation_staff' | 'signatory') => [
      { givenName, familyName, email, role },
    ];
    await addOrganisation(official, 'vzw Trekker', '0999000525', person('Mira', 'Peeters', LEAD, 'organisation_staff'));
    await addOrganisation(official, 'vzw Buurt', '0999000624', person('Jan', 'Aerts', STAFF, 'organisation_staff'));
    await addOrganisation(official, 'vzw Haven', '0999000723', person('Lien', 'Smets', SIGNATORY, 'signatory'));
    await holdConsortiumCall(official, PROGRAMME, CALL, UNTIL_OPEN);

    const page = await visitAs(LEAD, '/oproepen');
    await expect(async () => {
      await page.goto('/oproepen');
      await expect(callCard(page, CALL)).toBeVisible({ timeout: 3_000 });
    }).toPass({ timeout: 60_000 });
    await startFromCall(page, CALL);
    await page.getByRole('radio', { name: /^Voor een nieuw consortium/ }).check();
    await field(page, 'Naam van het consortium').fill(CONSORTIUM);
    await press(page, 'Consortium maken');
    await expect(page.getByText('Voeg minstens één andere organisatie toe.')).toBeVisible();
    await page.getByRole('combobox', { name: 'Organisatie toevoegen' }).fill('buurt');
    await page.getByRole('option', { name: /^vzw Buurt/ }).click();
    await expect(page.getByRole('list', { name: 'Organisaties in het consortium' })).toContainText('vzw Buurt');
    await expectAccessible(page);
    await press(page, 'Consortium maken');
    await expect(page.getByRole('radio', { name: new RegExp(`^Voor ${CONSORTIUM}`) })).toBeChecked();
    await expect(page.getByText('Nog geen akkoord: vzw Buurt.')).toBeVisible();
    await expectAccessible(page);
    await press(page, 'Aanvraag starten');
    await expect(page.getByText('(gaf nog geen akkoord)')).toBeVisible();
    await expectAccessible(page);
  });

  test('and invites one more afterwards', async ({ visitAs }) => {
    const page = await visitAs(LEAD);
    await openConsortium(page);
    await expect(page.getByRole('main')).not.toContainText(/gemeente|bestuur/i);
    await page.getByRole('combobox', { name: 'Organisatie toevoegen' }).fill('haven');
    await page.getByRole('option', { name: /^vzw Haven/ }).click();
    await press(page, 'vzw Haven uitnodigen');
    await expect(page.getByRole('row').filter({ hasText: 'vzw Haven' })).toContainText(/akkoord/i);
    await expectAccessible(page);
  });

  test('its own staff agrees for one organisation, from the mail', async ({ visit }) => {
    const mailbox = await visit(`/api/v1/auth/login?login_hint=${encodeURIComponent(STAFF)}&returnTo=/demo/postvak`);
    const mail = await readMail(mailbox, 'jan.buurt', `Vraag om samen te werken: ${CONSORTIUM}`);
    const page = await followMail(mailbox, mail, 'Lees de vraag');
    await expectPage(page, CONSORTIUM);
    await expect(page.getByRole('heading', { level: 2, name: 'Uw organisatie wordt gevraagd' })).toBeVisible();
    await expect(page.getByRole('main')).not.toContainText(/gemeente|bestuur/i);
    await expectAccessible(page);
    await press(page, 'Akkoord');
    await expect(page.getByRole('row').filter({ hasText: 'vzw Buurt' })).toContainText('Akkoord');
    await expectAccessible(page);
  });

  test('the signatory agrees for the other, from the start page', async ({ visitAs }) => {
    const page = await visitAs(SIGNATORY);
    await expectPage(page, 'Wat wacht op mij');
    await expect(page.getByText('vzw Trekker vraagt of uw organisatie meedoet')).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('link', { name: new RegExp(CONSORTIUM) }).click();
    await press(page, 'Akkoord');
    await expect(page.getByRole('row').filter({ hasText: 'vzw Haven' })).toContainText('Akkoord');
  });

  test('the lead applies in the name of all', async ({ visitAs }) => {
    const page = await visitAs(LEAD, '/aanvragen');
    await openOwnApplication(page, 'Ontwerp');
    await expect(page.getByText('Ja, u voldoet aan alle voorwaarden.')).toBeVisible();
    await expect(page.getByRole('main')).not.toContainText(/gemeente|bestuur|besturen/i);
    await expectAccessible(page);
    await goToPart(page, 'Budgettabel');
    await field(page, /^Bedrag \(€\) ?, Personeel/).fill('12.000');
    await expectSaved(page);
    await goToPart(page, 'Contact en rekening');
    for (const [name, text] of [
      ['Voornaam', 'Mira'],
      ['Familienaam', 'Peeters'],
      ['E-mailadres', LEAD],
      ['Telefoonnummer', '089 12 34 56'],
      ['Rekeningnummer (IBAN)', 'BE68 5390 0754 7034'],
    ] as const)
      await field(page, name).fill(text);
    await expectSaved(page);
    await goToPart(page, 'Nakijken en indienen');
    await expectAccessible(page);
    await press(page, 'Aanvraag indienen');
    await confirm(page, 'Aanvraag indienen?', 'Indienen');
    await expect(page.getByText(/De referentie is CON-\d{4}-0001\./)).toBeVisible();
  });

  test('the members read what is filed in their name', async ({ visitAs }) => {
    const page = await visitAs(SIGNATORY);
    await openConsortium(page);
    await page.getByRole('link', { name: /CON-\d{4}-0001 · vzw Trekker/ }).click();
    await expect(page.getByText(`vzw Trekker, voor ${CONSORTIUM}`)).toBeVisible();
    await expect(page.getByRole('textbox')).toHaveCount(0);
    await expectAccessible(page);
  });

  test('a member learns what leaving does, in the words of organisations', async ({ visitAs }) => {
    const page = await visitAs(STAFF);
    await openConsortium(page);
    await press(page, 'Samenwerkingsverband verlaten');
    await press(page, 'Toon wat dit betekent');
    await expect(page.getByText('Aantal organisaties dat daarna in het consortium blijft: 2.')).toBeVisible();
    await expect(page.getByRole('main')).not.toContainText(/gemeente|bestuur|inwoners/i);
    await expectAccessible(page);
    await press(page, 'Annuleren');
  });
});
