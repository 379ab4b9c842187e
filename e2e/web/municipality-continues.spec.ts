import { expect } from '@playwright/test';
import { expectAccessible } from '../support/accessible';
import { expectRanking, goToPart, openOwnApplication, reachField } from '../support/application';
import { startFromCall } from '../support/calls';
import { test } from '../support/journey';
import { expectPage } from '../support/navigation';

const APPLICANT = 'medewerker.sint-niklaas';

test.describe.configure({ mode: 'serial' });

test.describe('medewerker.sint-niklaas goes on from last year', () => {
  test('is offered it first, and sees what was asked, granted and to be reached', async ({ visitAs }) => {
    const page = await visitAs(APPLICANT, '/oproepen');
    await startFromCall(page);
    await expectPage(page, 'Aanvraag starten');
    const first = page.getByRole('radio').first();
    await expect(first).toHaveAccessibleName(/^Verdergaan van vorig jaar, voor Sint-Niklaas/);
    await expect(first).toBeChecked();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Aanvraag starten' }).click();

    await expect(page.getByRole('heading', { level: 2, name: 'Verdergaan van vorig jaar' })).toBeVisible();
    await expect(page.getByText(/Plan Samenleven – projectjaar 3, van 1 oktober 2024/)).toBeVisible();
    const five = page.getByRole('region', { name: /^5\. / });
    await expect(five.getByText('nog niet gerapporteerd')).toBeVisible();
    await expect(five.getByText('nog niet bekend')).toBeVisible();
    await expectAccessible(page);
  });

  test('chooses per theme by keyboard, sees the sum, takes over and undoes it', async ({ visitAs }) => {
    const page = await visitAs(APPLICANT, '/aanvragen');
    await openOwnApplication(page, 'Ontwerp');
    await expect(page.getByRole('heading', { level: 2, name: 'Wie vraagt aan' })).toBeVisible();
    await goToPart(page, 'KPI-tabel');
    await page.getByRole('link', { name: 'Verdergaan van vorig jaar' }).click();
    const theme = (number: string) => page.getByRole('region', { name: new RegExp(`^${number}\\. `) });
    const totals = page.getByRole('group', { name: 'Samen' });
    await expect(totals).toContainText('Samen 4 thema’s');

    await test.step('raise, with a number that is no raise first', async () => {
      await theme('5').getByRole('radio', { name: 'Verdergaan' }).focus();
      await page.keyboard.press('ArrowDown');
      await expect(theme('5').getByRole('radio', { name: 'Verhogen' })).toBeChecked();
      await page.keyboard.press('Tab');
      const number = theme('5').getByRole('textbox', { name: /^Verhogen tot/ });
      await expect(number).toBeFocused();
      await page.keyboard.type('1');
      await expect(number).toHaveAccessibleDescription(/vul meer in dan de [\d.]+ eenheden/);
      await expect(page.getByRole('button', { name: 'Overnemen' })).toBeDisabled();
      await expectAccessible(page);
      await page.keyboard.press('ControlOrMeta+A');
      await page.keyboard.type('2250');
      await expect(theme('5')).toContainText(/Nu: 2\.250 eenheden,\s+€\s135\.000/);
    });

    await test.step('lower and stop', async () => {
      await theme('23').getByRole('radio', { name: 'Verlagen' }).check();
      await theme('23').getByRole('combobox').selectOption('procent');
      await theme('23').getByRole('textbox').fill('50');
      await theme('2').getByRole('radio', { name: 'Stoppen' }).check();
      await expect(totals).toContainText('Samen 3 thema’s');
      await expectAccessible(page);
    });

    await test.step('takes over, undoes, and takes over again', async () => {
      await page.getByRole('button', { name: 'Overnemen' }).click();
      await expect(page.getByText('Overgenomen in uw ontwerp.')).toBeVisible();
      await page.getByRole('button', { name: 'Ongedaan maken' }).click();
      await expect(page.getByText('Ongedaan gemaakt: uw ontwerp staat weer zoals het was.')).toBeVisible();
      await page.getByRole('button', { name: 'Overnemen' }).click();
      await expect(page.getByText('Overgenomen in uw ontwerp.')).toBeVisible();
      await expectAccessible(page);
    });
  });

  test('finds everything in the draft, with last year beside each row', async ({ visitAs }) => {
    const page = await visitAs(APPLICANT, '/aanvragen');
    await openOwnApplication(page, 'Ontwerp');
    await goToPart(page, 'KPI-tabel');
    await expect(reachField(page, 'Gepland bereik', '5a')).toHaveValue('2250');
    await expect(reachField(page, 'Gepland bereik', '2a')).toHaveValue('');
    const toggle = page.getByRole('checkbox', { name: 'Toon vorig jaar' });
    if ((page.viewportSize()?.width ?? 0) < 700) await expect(toggle).not.toBeChecked();
    await toggle.check();
    const then = page.getByRole('row', { name: /anderstalige/ }).first();
    await expect(then.getByText(/^[\d.]+ gevraagd$/)).toBeVisible();
    await expect(then.getByText(/^[\d.]+ toegekend$/)).toBeVisible();
    await expectAccessible(page);
    await goToPart(page, 'Prioriteiten');
    await expectRanking(page, ['5', '15', '23']);
    await goToPart(page, 'Motivatie per thema');
    await expect(page.getByRole('textbox', { name: /^Motivatie voor thema 5\./ })).not.toHaveValue('');
    await expect(page.getByText('Dit is de tekst van vorig jaar.').first()).toBeVisible();
    await expectAccessible(page);
    await goToPart(page, 'Contact en rekening');
    await expect(page.getByRole('textbox', { name: 'Voornaam' })).toHaveValue('Wim');
    await goToPart(page, 'Nakijken en indienen');
    await expect(page.getByText(/Alles .*ingevuld\. U kunt indienen\./)).toBeVisible();
  });
});
