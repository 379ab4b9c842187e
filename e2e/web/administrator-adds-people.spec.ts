import { type Page, expect } from '@playwright/test';
import { holdConsortiumCall } from '@samenspoor/testing/consortium-programme';
import { expectAccessible } from '../support/accessible';
import { callCard, startFromCall } from '../support/calls';
import { test } from '../support/journey';
import { followMail, readMail } from '../support/mailbox';
import { choose, confirm, expectPage } from '../support/navigation';
import { field, press } from '../support/programme-editor';

const ORGANISATION = 'vzw Nieuwe Start';
/** Right check digits, and given to nobody. */
const KBO = '0999.000.426';
const NEW = 'nora.nieuwestart';
const NAME = 'Nora Willems';
const ADDRESS = 'nora@nieuwestart.demo.invalid';

/** A call that organisations may apply to. */
const CALL = 'Oproep voor nieuwe verenigingen';
const PROGRAMME = { code: 'verenigingen', name: 'Verenigingen aan zet', referencePrefix: 'VER' };
const UNTIL_OPEN = 15_000;

const DAY = 86_400_000;
const dayInBrussels = (days: number): string =>
  new Date(Date.now() + days * DAY).toLocaleDateString('sv-SE', { timeZone: 'Europe/Brussels' });

async function openPeople(page: Page): Promise<void> {
  await page.getByRole('link', { name: `Bekijk de mensen van ${ORGANISATION}` }).click();
  await expectPage(page, ORGANISATION);
}

async function fillInPerson(page: Page, email: string): Promise<void> {
  await field(page, 'Voornaam').fill('Nora');
  await field(page, 'Familienaam').fill('Willems');
  await field(page, 'E-mailadres').fill(email);
}

test.describe.configure({ mode: 'serial' });

test.describe('beheerder adds people to a new organisation', () => {
  test('on screens alone', async ({ agentOf, visitAs }) => {
    await holdConsortiumCall(await agentOf('beheerder'), PROGRAMME, CALL, UNTIL_OPEN);
    const page = await visitAs('beheerder', '/referentie/organisaties');
    await field(page, 'Naam').fill(ORGANISATION);
    await field(page, 'Ondernemingsnummer (KBO)').fill(KBO);
    await field(page, 'Gemeente van de zetel').fill('Genk');
    await press(page, 'Organisatie toevoegen');
    await expect(page.getByText(`${ORGANISATION} is toegevoegd.`)).toBeVisible();
    await expectAccessible(page);
    await openPeople(page);
    await expect(page.getByText('Nog niemand', { exact: true })).toBeVisible();
    await expect(page.getByText('Er is geen ondertekenaar.')).toBeVisible();
    await press(page, 'Persoon toevoegen');
    await expect(field(page, 'Voornaam')).toBeFocused();
    await expect(page.getByText('Vul een geldig e-mailadres in', { exact: false })).toBeVisible();
    await fillInPerson(page, ADDRESS);
    await field(page, 'Laatste dag').fill(dayInBrussels(-1));
    await expect(page.getByText('De laatste dag ligt voor de eerste dag.')).toBeVisible();
    await expectAccessible(page);
    await field(page, 'Laatste dag').fill('');
    await press(page, 'Persoon toevoegen');
    await expect(page.getByText(`${NAME} is toegevoegd, en krijgt een uitnodiging met de mail.`)).toBeVisible();
    await expect(page.getByRole('row', { name: new RegExp(`^${NAME}`) })).toContainText('Medewerker organisatie');
    await expectAccessible(page);
  });

  test('the new person signs in from the mail, and begins an application', async ({ visit }) => {
    const mailbox = await visit('/demo/postvak');
    const mail = await readMail(mailbox, NEW, `U kunt werken voor ${ORGANISATION} in Samenspoor`);
    const page = await followMail(mailbox, mail, 'Meld u aan');
    await expectPage(page, 'Wat wacht op mij');
    await expect(page.getByRole('banner').getByRole('button', { name: new RegExp(NAME) })).toBeVisible();
    await expect(async () => {
      await page.goto('/oproepen');
      await expect(callCard(page, CALL)).toBeVisible({ timeout: 3_000 });
    }).toPass({ timeout: 60_000 });
    await startFromCall(page, CALL);
    await page.getByRole('radio', { name: new RegExp(`^Voor ${ORGANISATION}`) }).check();
    await press(page, 'Aanvraag starten');
    await expect(page).toHaveURL(/\/aanvragen\/[0-9a-f-]{36}/);
    await expectAccessible(page);
  });

  test('and finds the own card on the page to sign in', async ({ visit }) => {
    const page = await visit('/api/v1/auth/login');
    await page.getByText(/^Alle andere personen/).click();
    await page.getByRole('button', { name: new RegExp(`${NAME}.*${ORGANISATION}`) }).click();
    await expectPage(page, 'Wat wacht op mij');
  });

  test('the same person gets another capacity, and the first one ends', async ({ visitAs }) => {
    const page = await visitAs('beheerder', '/referentie/organisaties');
    await openPeople(page);
    await fillInPerson(page, ADDRESS);
    await press(page, 'Persoon toevoegen');
    await expect(field(page, 'E-mailadres')).toHaveAccessibleDescription(/heeft dezelfde hoedanigheid al/);
    await expectAccessible(page);
    await choose(page, 'Hoedanigheid', 'Ondertekenaar');
    await press(page, 'Persoon toevoegen');
    await expect(page.getByText(`${NAME} was al bekend met dit e-mailadres`, { exact: false })).toBeVisible();
    await expect(page.getByText('Er is geen ondertekenaar.')).toBeHidden();

    await press(page, `Laatste dag van ${NAME}, Medewerker organisatie`);
    await page
      .getByRole('row', { name: /Medewerker organisatie/ })
      .getByLabel('Laatste dag')
      .fill(dayInBrussels(-1));
    await expectAccessible(page);
    await press(page, 'Vastleggen');
    await confirm(page, `Toegang van ${NAME} beëindigen?`, 'Beëindigen');
    await expect(page.getByRole('row', { name: /Medewerker organisatie/ })).toContainText('Afgelopen');
    await expect(page.getByText(`${NAME} (Medewerker organisatie) kreeg een andere laatste dag.`)).toBeVisible();

    await press(page, `Laatste dag van ${NAME}, Ondertekenaar`);
    await press(page, 'Vastleggen');
    await expect(page.getByRole('alertdialog')).toContainText('Daarna is er geen ondertekenaar meer');
    await page.getByRole('alertdialog').getByRole('button', { name: 'Terug' }).click();
    await press(page, 'Annuleren');
    await expectAccessible(page);
  });

  test('a municipality has its people there too', async ({ visitAs }) => {
    const page = await visitAs('beheerder', '/referentie/lokale-besturen?zoek=eeklo');
    await page.getByRole('link', { name: 'Bekijk de mensen van Eeklo' }).click();
    await expectPage(page, 'Eeklo');
    await expect(page.getByRole('row', { name: /^Sofie De Baets/ })).toContainText('Heeft toegang');
    await expectAccessible(page);
  });
});
