import { expect } from '@playwright/test';
import { expectAccessible } from '../support/accessible';
import {
  dragAbove,
  expectRanking,
  goToPart,
  openOwnApplication,
  pressUntilFocused,
  reachField,
} from '../support/application';
import { callCard } from '../support/calls';
import { expectPdf } from '../support/documents';
import { test } from '../support/journey';
import { confirm, expectPage, goTo } from '../support/navigation';
import { expectNotSaved, expectSaved } from '../support/saving';

const APPLICANT = 'medewerker.houthalen-helchteren';

test.describe.configure({ mode: 'serial' });

test.describe('medewerker.houthalen-helchteren files an application', () => {
  test('finds the open call with its deadline, and starts', async ({ visitAs }) => {
    const page = await visitAs(APPLICANT);
    await expectPage(page, 'Wat wacht op mij');
    await expect(page.getByText('open oproep, nog geen aanvraag').first()).toBeVisible();
    await expectAccessible(page);

    await goTo(page, 'Open oproepen');
    await expectPage(page, 'Open oproepen');
    const call = callCard(page);
    await expect(call).toContainText(/\d{1,2} \S+ \d{4} om 12:00/);
    await expect(call).toContainText(/nog \d+ (dagen|weken|maanden)/);
    await call.getByText('Bekijk de thema’s').click();
    await expectAccessible(page);

    await call.getByRole('link', { name: 'Aanvraag starten' }).click();
    await expectPage(page, 'Aanvraag starten');
    await expect(page.getByRole('radio', { name: /^Verdergaan van vorig jaar/ })).toBeChecked();
    await page.getByRole('radio', { name: /^Voor Houthalen-Helchteren/ }).check();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Aanvraag starten' }).click();

    await expect(page.getByText('Ja, u voldoet aan alle voorwaarden.')).toBeVisible();
    await expect(page.getByText(/Houthalen-Helchteren telt [\d.]+ inwoners .* Dat is meer dan 7\.500\./)).toBeVisible();
    await expectAccessible(page);
  });

  test('can not start a second one: the call leads to the first', async ({ visitAs }) => {
    const page = await visitAs(APPLICANT, '/oproepen');
    await callCard(page).getByRole('link', { name: 'Verder met uw aanvraag' }).click();
    await expect(page.getByRole('heading', { level: 2, name: 'Wie vraagt aan' })).toBeVisible();
  });

  test('fills in the KPI table by keyboard only', async ({ visitAs }) => {
    const page = await visitAs(APPLICANT, '/aanvragen');
    await openOwnApplication(page, 'Ontwerp');
    await pressUntilFocused(page, 'Tab', page.getByRole('link', { name: 'Volgende: KPI-tabel' }));
    await page.keyboard.press('Enter');
    const table = page.getByRole('table', { name: /^KPI-tabel/ });
    await expect(table).toBeVisible();
    const planned = (code: string) => reachField(page, 'Gepland bereik', code);
    const total = table.getByRole('row', { name: /^Totaal/ });
    const theme = (title: string) => table.getByRole('row', { name: new RegExp(title) });

    await test.step('totals while typing', async () => {
      await pressUntilFocused(page, 'Tab', reachField(page, 'Huidig bereik', '5a'));
      await page.keyboard.type('40');
      await page.keyboard.press('Tab');
      await expect(planned('5a')).toBeFocused();
      await page.keyboard.type('100');
      await expect(theme('Oefenkansen Nederlands organiseren')).toContainText('€ 6.000 van hoogstens € 135.000');
      await expect(total).toContainText('€ 6.000');
      await expectSaved(page);
    });

    await test.step('errors at the field', async () => {
      for (const [text, error] of [
        ['-3', 'Gepland bereik: vul minstens 0 in.'],
        ['2,5', 'Gepland bereik: vul een geheel getal in.'],
        ['veel', 'Gepland bereik: vul een geheel getal in.'],
        ['2251', 'Het gepland bereik mag hoogstens 2.250 zijn.'],
      ] as const) {
        await page.keyboard.press('ControlOrMeta+A');
        await page.keyboard.type(text);
        await expect(planned('5a')).toHaveAccessibleDescription(new RegExp(error.replaceAll('.', '\\.')));
        await expect(planned('5a')).toHaveAttribute('aria-invalid', 'true');
      }
      await expectNotSaved(page);
      await expectAccessible(page);
      await page.keyboard.press('ControlOrMeta+A');
      await page.keyboard.type('100');
      await expect(planned('5a')).not.toHaveAttribute('aria-invalid');
    });

    await test.step('theme 9 above its ceiling', async () => {
      await pressUntilFocused(page, 'Enter', planned('9a'));
      await page.keyboard.type('263');
      await expect(planned('9a')).toHaveAccessibleDescription(
        /Thema 9 komt op €\s170\.950\. Het plafondbedrag is €\s170\.625\./,
      );
      await expectNotSaved(page);
      await expectAccessible(page);
      await page.keyboard.press('ControlOrMeta+A');
      await page.keyboard.type('20');
      await expect(theme('Begeleiding kansengroepen naar arbeidsmarkt')).toContainText('€ 13.000');
      await expectSaved(page);
    });

    await test.step('a third theme, up and down the column', async () => {
      await pressUntilFocused(page, 'ArrowDown', planned('17b'));
      await page.keyboard.type('50');
      await page.keyboard.press('ArrowUp');
      await expect(planned('17a')).toBeFocused();
      await page.keyboard.type('30');
      await expect(total).toContainText('Totaal voor 3 thema’s');
      await expect(total).toContainText('projectkost € 52.400');
      await expectSaved(page);
    });

    await test.step('only what was chosen, and all still there after a reload', async () => {
      await pressUntilFocused(
        page,
        'Shift+Tab',
        page.getByRole('checkbox', { name: 'Toon alleen gekozen thema’s: 3' }),
      );
      await page.keyboard.press('Space');
      await expect(planned('2a')).toHaveCount(0);
      await expectAccessible(page);
      await page.reload();
      await expect(planned('5a')).toHaveValue('100');
      await expect(planned('9a')).toHaveValue('20');
      await expect(planned('17a')).toHaveValue('30');
      await expect(planned('17b')).toHaveValue('50');
      await expect(total).toContainText('€ 26.200');
    });
  });

  test('ranks the themes by buttons, by keys and by dragging', async ({ visitAs }) => {
    const page = await visitAs(APPLICANT, '/aanvragen');
    await openOwnApplication(page, 'Ontwerp');
    await goToPart(page, 'Prioriteiten');
    await expectRanking(page, ['5', '9', '17']);
    await expectAccessible(page);

    await page.getByRole('button', { name: 'Thema 17 hoger' }).click();
    await expectRanking(page, ['5', '17', '9']);
    await expect(page.getByRole('button', { name: 'Thema 17 hoger' })).toBeFocused();
    await expect(page.getByRole('button', { name: 'Thema 5 hoger' })).toBeDisabled();

    const handle = page.getByRole('button', { name: /^Thema 17 verplaatsen/ });
    await handle.focus();
    await page.keyboard.press('ArrowUp');
    await expectRanking(page, ['17', '5', '9']);
    await expect(handle).toBeFocused();
    await expect(handle).toHaveAccessibleName('Thema 17 verplaatsen, nu op plaats 1');

    await dragAbove(page, '9', '17');
    await expectRanking(page, ['9', '17', '5']);
    await expectSaved(page);
    await page.reload();
    await expectRanking(page, ['9', '17', '5']);
  });

  test('gives a motivation for each theme, within its limit', async ({ visitAs }) => {
    const page = await visitAs(APPLICANT, '/aanvragen');
    await openOwnApplication(page, 'Ontwerp');
    await goToPart(page, 'Motivatie per thema');
    const field = (theme: string) =>
      page.getByRole('textbox', { name: new RegExp(`^Motivatie voor thema ${theme}\\.`) });
    await field('9').fill('x'.repeat(2501));
    await expect(field('9')).toHaveAccessibleDescription(/hoogstens 2\.500/);
    await expectNotSaved(page);
    await expectAccessible(page);
    await field('9').fill('Twintig mensen vinden de weg naar een job, met vier gesprekken elk.');
    await field('17').fill('Medewerkers en inwoners leren veilig tussenkomen.');
    await field('5').fill('Samen oefenen in de bibliotheek en in het wijkhuis.');
    await expectSaved(page);
    await expectAccessible(page);
  });

  test('gives a contact person and an account; a wrong IBAN is told at the field', async ({ visitAs }) => {
    const page = await visitAs(APPLICANT, '/aanvragen');
    await openOwnApplication(page, 'Ontwerp');
    await goToPart(page, 'Contact en rekening');
    const field = (name: string) => page.getByRole('textbox', { name });
    await field('Voornaam').fill('Nele');
    await field('Familienaam').fill('Vandersmissen');
    await field('E-mailadres').fill('nele.vandersmissen@voorbeeld.be');
    await field('Telefoonnummer').fill('011 12 34 56');
    await field('Rekeningnummer (IBAN)').fill('BE68 5390 0754 7035');
    await field('Rekeningnummer (IBAN)').blur();
    await expect(field('Rekeningnummer (IBAN)')).toHaveAccessibleDescription(/geen geldig Belgisch rekeningnummer/);
    await expectNotSaved(page);
    await expectAccessible(page);
    await field('Rekeningnummer (IBAN)').fill('BE68 5390 0754 7034');
    await expectSaved(page);
    await page.reload();
    await expect(field('Voornaam')).toHaveValue('Nele');
    await expect(field('Rekeningnummer (IBAN)')).toHaveValue(/BE68 ?5390 ?0754 ?7034/);
    await expectAccessible(page);
  });

  test('checks, submits once, and gets a reference number and a receipt', async ({ visitAs }) => {
    const page = await visitAs(APPLICANT, '/aanvragen');
    await openOwnApplication(page, 'Ontwerp');
    await goToPart(page, 'Nakijken en indienen');
    await expect(page.getByText(/Alles .*ingevuld\. U kunt indienen\./)).toBeVisible();
    await expect(page.getByText('€ 26.200').first()).toBeVisible();
    await expectAccessible(page);
    // The same page in a second window, as it stands before submitting; no news reaches it.
    const other = await page.context().newPage();
    await other.route('**/api/v1/live?**', (route) => route.abort('internetdisconnected'));
    await other.goto(page.url());
    await expect(other.getByText(/Alles .*ingevuld\. U kunt indienen\./)).toBeVisible();

    await page.getByRole('button', { name: 'Aanvraag indienen' }).click();
    const question = page.getByRole('alertdialog', { name: 'Aanvraag indienen?' });
    await expect(question).toContainText('U vraagt € 26.200 aan Vlaanderen voor 3 thema’s.');
    await expectAccessible(page);
    await question.getByRole('button', { name: 'Annuleren' }).click();
    await expect(question).toBeHidden();
    await page.getByRole('button', { name: 'Aanvraag indienen' }).click();
    await confirm(page, 'Aanvraag indienen?', 'Indienen');

    await expect(page.locator(':focus')).toContainText('Uw aanvraag is ingediend.');
    await expect(page.getByText(/De referentie is PS-\d{4}-\d{4}\./)).toBeVisible();
    await expectAccessible(page);
    await expectPdf(page.getByRole('link', { name: 'Ontvangstbewijs (PDF)' }), /PS-\d{4}-\d{4}.*\.pdf$/);

    await test.step('not a second time, from a window that does not know yet', async () => {
      await other.getByRole('button', { name: 'Aanvraag indienen' }).click();
      await confirm(other, 'Aanvraag indienen?', 'Indienen');
      await expect(other.getByRole('link', { name: 'Ontvangstbewijs (PDF)' })).toBeVisible();
    });
  });

  test('reads what was filed, and changes nothing any more', async ({ visitAs }) => {
    const page = await visitAs(APPLICANT, '/aanvragen');
    await openOwnApplication(page, 'Ingediend');
    const table = page.getByRole('table', { name: 'Gevraagd per KPI-rij' });
    await expect(table.getByRole('row', { name: /^Totaal/ })).toContainText('€ 26.200');
    await expect(page.getByText('Uw aanvraag is ingediend.')).toBeHidden();
    await expect(page.getByRole('textbox')).toHaveCount(0);
    await expect(page.getByText(/Controlegetal van de inhoud \(SHA-256\): [0-9a-f]{64}/)).toBeVisible();
    await expect(page.getByText('BE68 5390 0754 7034')).toBeVisible();

    await page.goto(`${page.url().replace('/overzicht', '')}/kpi-tabel`);
    await expect(page).toHaveURL(/\/overzicht$/);
    await page.getByRole('tab', { name: 'Tijdlijn' }).click();
    await expect(page.getByText('De aanvraag is ingediend.')).toBeVisible();
    await expect(page.getByText(/Nele Vandersmissen, Houthalen-Helchteren/).first()).toBeVisible();
    await expectAccessible(page);
  });
});
