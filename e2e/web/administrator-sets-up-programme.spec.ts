import { type Locator, type Page, expect } from '@playwright/test';
import type { ApplicationView } from '@samenspoor/contracts/applications/application';
import type { CallSummary } from '@samenspoor/contracts/calls/call';
import type { Page as Items } from '@samenspoor/contracts/kernel/page';
import { expectAccessible } from '../support/accessible';
import { goToPart, openOwnApplication } from '../support/application';
import { callCard } from '../support/calls';
import { HttpClient, bodyOf } from '../support/http-client';
import { test } from '../support/journey';
import { choose, confirm, expectPage } from '../support/navigation';
import {
  STATUTES,
  answerQuestions,
  attachAndContact,
  explainThemes,
  fillAmounts,
} from '../support/organisation-application';
import {
  applicants,
  attachment,
  budget,
  field,
  press,
  questions,
  section,
  themesAndGoals,
} from '../support/programme-editor';
import { expectSaved } from '../support/saving';

const EDITOR = '/referentie/programmas/samen-met-organisaties/versies/1';
const DAY = 86_400_000;

/** The call of this programme, on screens alone. */
const CALL = 'Oproep voor organisaties';
const APPLICANT = 'medewerker.debrug';
/** Publishing comes before opening. */
const UNTIL_OPEN = 30_000;

/** The clock in Brussels, so many milliseconds from now: `2026-10-25T02:30:00`. */
const brussels = (ahead: number): string =>
  new Date(Date.now() + ahead).toLocaleString('sv-SE', { timeZone: 'Europe/Brussels' }).replace(' ', 'T');

/** Fills in a day and a time of the settings of a call. */
async function setMoment(page: Page, label: string, at: string): Promise<void> {
  const moment = page.getByRole('group', { name: label });
  const [day = '', time = ''] = at.split('T');
  await moment.getByLabel('Dag').fill(day);
  await moment.getByLabel('Tijd in Brussel').fill(time);
}

/** The card of the call once it is open, which takes a moment after publishing. */
async function openCard(page: Page): Promise<Locator> {
  const card = callCard(page, CALL);
  await expect(async () => {
    await page.goto('/oproepen');
    await expect(card).toBeVisible({ timeout: 3_000 });
  }).toPass({ timeout: 60_000 });
  return card;
}

test.describe.configure({ mode: 'serial' });

test.describe('beheerder sets up a second programme', () => {
  test('for other applicants, from the screens alone', async ({ visitAs }) => {
    const page = await visitAs('beheerder', '/referentie/programmas');
    await expect(page.getByRole('table', { name: 'Versies van Plan Samenleven' })).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('link', { name: 'Nieuw programma' }).click();
    await press(page, 'Programma aanmaken');
    await expect(page.getByText('Geef het programma een naam.')).toBeVisible();
    await field(page, 'Naam').fill('Samen met organisaties');
    await field(page, 'Letters in dossiernummers').fill('smo');
    await expectAccessible(page);
    await press(page, 'Programma aanmaken');
    await expectPage(page, 'Samen met organisaties, versie 1');
    await themesAndGoals(page);
    await budget(page);
  });

  test('and what is asked of them', async ({ visitAs }) => {
    const page = await visitAs('beheerder', `${EDITOR}?deel=aanvragers`);
    await applicants(page);
    await questions(page);
    await page.reload();
    await expect(page.getByRole('group', { name: 'Hoeveel vrijwilligers?' })).toBeVisible();
  });

  test('is told what is still wrong, and publishes', async ({ visitAs }) => {
    const page = await visitAs('beheerder', `${EDITOR}?deel=bijlagen`);
    await attachment(page);
    await section(page, 'Beoordelingscriteria');
    await press(page, 'Criterium toevoegen');
    await section(page, 'Nakijken en publiceren');
    await expect(page.getByText('Dit is de eerste versie van het programma.')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Publiceren', exact: true })).toBeDisabled();
    await expectAccessible(page);
    await page.getByRole('link', { name: 'Criterium 1' }).click();
    await expect(field(page, 'Titel')).toBeFocused();
    await field(page, 'Titel').fill('Aanpak');
    await section(page, 'Nakijken en publiceren');
    await field(page, 'Wat verandert er, en waarom?').fill('Eerste versie');
    await press(page, 'Publiceren');
    await confirm(page, 'Versie 1 publiceren?', 'Publiceren');
    await expect(page.getByText('Deze versie wijzigt niet meer.')).toBeVisible();
    await expect(page.getByRole('row', { name: /^1a/ })).toContainText('€ 20.000');
    await expectAccessible(page);
  });

  test('opens a call on it', async ({ visitAs }) => {
    const page = await visitAs('beheerder', '/referentie/oproepen');
    await page.getByRole('link', { name: 'Nieuwe oproep' }).click();
    await choose(page, 'Vertrekken van', 'Leeg, voor Samen met organisaties');
    await press(page, 'Ontwerp maken');
    await expect(page.getByText('Deze oproep is een ontwerp.')).toBeVisible();
    await field(page, 'Naam').fill(CALL);
    await setMoment(page, 'Opent op', brussels(UNTIL_OPEN));
    await setMoment(page, 'Sluit op', brussels(20 * DAY));
    const period = page.getByRole('group', { name: 'Projectperiode' });
    const year = Number(brussels(20 * DAY).slice(0, 4)) + 1;
    await period.getByLabel('Eerste dag').fill(`${year}-01-01`);
    await period.getByLabel('Laatste dag').fill(`${year}-12-31`);
    await press(page, 'Instellingen bewaren');
    await expect(page.getByText('Bewaard', { exact: true })).toBeVisible();
    await page.getByRole('radio', { name: 'Nu publiceren' }).check();
    await press(page, 'Nu publiceren');
    await confirm(page, 'Nu publiceren?', 'Publiceren');
    await expect(page.getByText('Iedereen ziet deze oproep.')).toBeVisible();
    await expectAccessible(page);
  });

  test('an organisation applies for it', async ({ visitAs }) => {
    const page = await visitAs(APPLICANT, '/oproepen');
    const card = await openCard(page);
    await card.getByText('Bekijk de thema’s').click();
    await expect(card).toContainText('Taal op de werkvloer');
    await expectAccessible(page);
    await card.getByRole('link', { name: 'Aanvraag starten' }).click();
    await page.getByRole('radio', { name: /^Voor vzw De Brug/ }).check();
    await expectAccessible(page);
    await press(page, 'Aanvraag starten');
    await expect(page.getByText('Ja, u voldoet aan alle voorwaarden.')).toBeVisible();
    await expectAccessible(page);
    await fillAmounts(page);
    await explainThemes(page);
  });

  test('answers its questions, and submits', async ({ visitAs }) => {
    const page = await visitAs(APPLICANT, '/aanvragen');
    await openOwnApplication(page, 'Ontwerp');
    await answerQuestions(page);
    await goToPart(page, 'Nakijken en indienen');
    await expect(page.getByRole('link', { name: /Statuten/ })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Aanvraag indienen' })).toBeDisabled();
    await expectAccessible(page);
    await attachAndContact(page);
    await goToPart(page, 'Nakijken en indienen');
    await expect(page.getByText(/Alles .*ingevuld\. U kunt indienen\./)).toBeVisible();
    await press(page, 'Aanvraag indienen');
    await expect(page.getByRole('alertdialog')).toContainText('€ 16.500,50 aan Vlaanderen voor 2 thema’s');
    await confirm(page, 'Aanvraag indienen?', 'Indienen');
    await expect(page.getByText(/De referentie is SMO-\d{4}-0001\./)).toBeVisible();
    await expectAccessible(page);
  });

  test('and is granted, in euro', async ({ visitAs }) => {
    const page = await visitAs('behandelaar.abb', '/dossiers?zoek=De+Brug&status=submitted');
    await page.getByRole('row').filter({ hasText: /SMO-/ }).getByRole('link').first().click();
    await expectPage(page, 'vzw De Brug');
    await expect(page.getByText('Hoeveel vrijwilligers?')).toBeVisible();
    await expect(page.getByText('Koken')).toBeVisible();
    await expect(page.getByRole('link', { name: STATUTES.name })).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('radio', { name: 'Ja, ze is ontvankelijk' }).check();
    await press(page, 'Vastleggen');
    await page.getByRole('tab', { name: 'Toekenning' }).click();
    const granted = field(page, /^Toegekend bedrag in euro, Personeel/);
    await granted.fill('12.500,51');
    await expect(granted).toHaveAttribute('aria-invalid', 'true');
    await granted.fill('10.000');
    await expectSaved(page);
    await expectAccessible(page);
    await page.getByRole('radio', { name: 'Toekennen zoals hierboven' }).check();
    await press(page, 'Beslissing nemen');
    await expect(page.getByRole('alertdialog')).toContainText('€ 14.000');
    await page.getByRole('alertdialog').getByRole('button', { name: 'Toekennen' }).click();
    await expect(page.getByRole('heading', { name: 'Toegekend', exact: true })).toBeVisible();
    await expectAccessible(page);

    const theirs = await visitAs(APPLICANT, '/aanvragen');
    await expectAccessible(theirs);
    await openOwnApplication(theirs, 'Toegekend');
    const table = theirs.getByRole('table', { name: /per kostensoort/ });
    await expect(table.getByRole('row', { name: /Personeel/ })).toContainText('€ 10.000');
    await expect(table.getByRole('row', { name: /^Totaal/ })).toContainText('€ 14.000');
    await expect(table).not.toContainText('1.000.000');
    await expectAccessible(theirs);
  });

  test('the portfolio lists the organisations, and no map of municipalities', async ({ visitAs }) => {
    const page = await visitAs('beleid.abb', '/portefeuille?programma=samen-met-organisaties');
    await expect(page.getByText('Er is geen kaart van gemeenten')).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Waar in Vlaanderen' })).toBeHidden();
    const row = page.getByRole('table', { name: /^Organisaties/ }).getByRole('row', { name: /vzw De Brug/ });
    await expect(row).toContainText('€ 14.000');
    await expectAccessible(page);
    await row.getByRole('link').click();
    await expect(page.getByRole('link', { name: /^SMO-/ })).toHaveCount(1);
  });

  test('changes it while a draft is open: the applicant is told', async ({ visitAs, baseURL }) => {
    const applicant = new HttpClient(baseURL ?? '');
    await applicant.signIn('medewerker.samensterk');
    const { items } = bodyOf<Items<CallSummary>>(await applicant.get('/calls'));
    const callCode = items.find(({ programmeCode }) => programmeCode === 'samen-met-organisaties')?.code;
    const { id } = bodyOf<ApplicationView>(await applicant.send('POST', '/applications', { callCode }));
    const asked = ['1a', '2a'].map((indicatorCode) => ({ indicatorCode, currentReach: 0, plannedReach: 1_500_000 }));
    expect((await applicant.send('PUT', `/applications/${id}/lines`, asked)).status).toBe(200);

    const page = await visitAs('beheerder', '/referentie/programmas');
    await press(page, 'Nieuwe versie van Samen met organisaties');
    await expectPage(page, 'Samen met organisaties, versie 2');
    await section(page, 'Budgettabel');
    await field(page, 'Hoogste bedrag').first().fill('18.000');
    await press(page, 'Rij 2a verwijderen');
    await section(page, 'Nakijken en publiceren');
    const difference = page.getByRole('table', { name: 'Verschil met de vorige versie' });
    await expect(difference.getByRole('row', { name: /^Rij 1a/ })).toContainText('€ 18.000');
    await expect(page.getByRole('list', { name: /^Open ontwerpen/ })).toContainText('Er vervallen rijen bij 1.');
    await expectAccessible(page);
    await field(page, 'Wat verandert er, en waarom?').fill('Minder middelen');
    await press(page, 'Publiceren');
    await confirm(page, 'Versie 2 publiceren?', 'Publiceren');
    await expect(page.getByText('Deze versie wijzigt niet meer.')).toBeVisible();

    const theirs = await visitAs('medewerker.samensterk', `/aanvragen/${id}`);
    const notice = theirs.getByRole('region', { name: /^Deze oproep is gewijzigd op/ });
    await expect(notice).toContainText('Gevraagd was € 30.000, en is nu € 15.000');
    await expect(notice.getByRole('row', { name: /^Rij 2a/ }).first()).toContainText('€ 15.000');
    await expectAccessible(theirs);
    await notice.getByRole('button', { name: 'Ik heb dit gezien' }).click();
    await expect(notice).toBeHidden();
    await theirs.reload();
    await expect(theirs.getByRole('heading', { level: 2 }).first()).toBeVisible();
    await expect(notice).toBeHidden();
  });
});
