import { expect } from '@playwright/test';
import { fileApplication, grantApplication } from '@samenspoor/testing/filing';
import { signIn } from '@samenspoor/testing/sign-in';
import { expectAccessible } from '../support/accessible';
import { test } from '../support/journey';
import { choose, confirm, expectPage, openChoice } from '../support/navigation';

/** A municipality of Limburg without an application in the open call: this story brings its own. */

const TRAJECTORY = /^Heusden-Zolder – Oefenkansen Nederlands organiseren/;

test.describe.configure({ mode: 'serial' });

test.describe('coordinator.limburg and expert.limburg guide a municipality', () => {
  let address = '';

  test.beforeAll(async ({}, { project }) => {
    const server = String(project.use.baseURL);
    const applicant = await signIn(server, 'medewerker.heusden-zolder');
    const { id } = await fileApplication(applicant);
    await grantApplication(await signIn(server, 'behandelaar.abb'), id);
  });

  test('the coordinator finds the new trajectory waiting, and assigns an expert', async ({ visitAs }) => {
    const page = await visitAs('coordinator.limburg');
    await expect(page.getByRole('heading', { name: 'Wachten op een expert' })).toBeVisible();
    await page.getByRole('link', { name: /^Heusden-Zolder.*Oefenkansen/ }).click();
    await expectPage(page, TRAJECTORY);
    address = new URL(page.url()).pathname;
    await expect(page.getByText('AgII-coördinator Limburg')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Naar Omgevingsanalyse' })).toBeDisabled();
    await expectAccessible(page);
    const experts = await openChoice(page, 'Expert toewijzen');
    await expect(experts.getByRole('option', { name: /^Elif Yilmaz \(\d+ traject(en)?\)$/ })).toBeVisible();
    await expectAccessible(page);
    await experts.getByRole('option', { name: /^Elif Yilmaz/ }).click();
    await expect(page.getByText('Elif Yilmaz is toegewezen als expert.')).toBeVisible();
    await expectAccessible(page);
  });

  test('the expert sees the granted targets as goals, and moves on', async ({ visitAs }) => {
    const page = await visitAs('expert.limburg');
    await expect(page.getByRole('heading', { name: 'Mijn trajecten' })).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('link', { name: /^Heusden-Zolder.*Oefenkansen/ }).click();
    await expectPage(page, TRAJECTORY);
    const goal = page.getByRole('table').getByRole('row', { name: /^volwassen anderstalige/ });
    await expect(goal.getByRole('cell')).toHaveText(['40', '100', '140']);
    const phase = page.getByRole('list', { name: 'Fasen van het traject' }).getByRole('listitem');
    await expect(phase).toContainText([
      'Intake',
      'Omgevingsanalyse',
      'Werkgroep',
      'Actieplan',
      'Uitvoering',
      'Evaluatie',
      'Afgesloten',
    ]);
    await page.getByRole('button', { name: 'Naar Omgevingsanalyse' }).click();
    await expect(page.getByText('Het traject is nu in de fase Omgevingsanalyse.')).toBeVisible();
    await page.getByRole('button', { name: 'Naar Werkgroep' }).click();
    await expect(phase.nth(2)).toHaveAttribute('aria-current', 'step');
    await page.getByRole('button', { name: 'Terug naar Omgevingsanalyse' }).click();
    await expect(phase.nth(1)).toHaveAttribute('aria-current', 'step');
    await expectAccessible(page);
  });

  test('logs a contact, and sets a next step with a date', async ({ visitAs }) => {
    const page = await visitAs('expert.limburg', address);
    await page.getByRole('button', { name: 'Contact noteren' }).click();
    await page.getByRole('button', { name: 'Bewaren', exact: true }).click();
    await expect(page.getByRole('textbox', { name: /Wat is er besproken/ })).toHaveAccessibleDescription(/\S/);
    await expectAccessible(page);
    await choose(page, 'Soort contact', 'Telefoon');
    await page.getByRole('textbox', { name: /Wat is er besproken/ }).fill('Eerste gesprek met de dienst samenleving.');
    await page.getByRole('button', { name: 'Bewaren', exact: true }).click();
    await expect(page.getByText('Eerste gesprek met de dienst samenleving.')).toBeVisible();
    await expect(page.getByText('genoteerd door Elif Yilmaz')).toBeVisible();

    const step = page.getByRole('textbox', { name: 'Wat is de volgende stap?' });
    await step.fill('Werkgroep samenroepen');
    await page.getByRole('button', { name: 'Volgende stap bewaren' }).click();
    await expect(page.getByLabel('Datum')).toHaveAccessibleDescription(/datum/i);
    await expectAccessible(page);
    await page.getByLabel('Datum').fill('2031-03-14');
    await page.getByRole('button', { name: 'Volgende stap bewaren' }).click();
    await expect(page.getByText('Bewaard', { exact: true })).toBeVisible();
    await expect(page.getByText('14/03/2031: Werkgroep samenroepen')).toBeVisible();
    await expectAccessible(page);
  });

  test('the municipality follows it, and changes nothing', async ({ visitAs }) => {
    const page = await visitAs('medewerker.heusden-zolder', '/trajecten');
    await expect(page.getByRole('row').filter({ hasText: 'Werkgroep samenroepen' })).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('row').filter({ hasText: 'Werkgroep samenroepen' }).getByRole('link').click();
    await expectPage(page, TRAJECTORY);
    await expect(page.getByText('14 maart 2031: Werkgroep samenroepen')).toBeVisible();
    await expect(page.getByText('Elif Yilmaz').first()).toBeVisible();
    await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
    await expect(page.getByRole('textbox')).toHaveCount(0);
    await expectAccessible(page);
  });

  test('somebody of another region finds nothing', async ({ visitAs }) => {
    const page = await visitAs('coordinator.oost-vlaanderen', '/trajecten?zoek=Heusden-Zolder');
    await expect(page.getByText('Geen trajecten gevonden')).toBeVisible();
    await page.goto(address);
    await expectPage(page, 'Traject niet gevonden');
    await expectAccessible(page);
    const municipality = await visitAs('medewerker.wetteren', address);
    await expectPage(municipality, 'Traject niet gevonden');
  });

  test('the expert closes it, after a question', async ({ visitAs }) => {
    const page = await visitAs('expert.limburg', address);
    await page.getByRole('button', { name: 'Traject afsluiten' }).click();
    await confirm(page, 'Traject afsluiten?', 'Afsluiten');
    await expect(page.getByText('Het traject is afgesloten.')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Contact noteren' })).toHaveCount(0);
    await expectAccessible(page);
  });
});
