import { type Page, expect } from '@playwright/test';
import { expectAccessible } from '../support/accessible';
import { copyProgramme } from '../support/asking-call';
import { test } from '../support/journey';
import { confirm, expectPage } from '../support/navigation';
import { field, press, section } from '../support/programme-editor';
import { expectSaved } from '../support/saving';

const NAME = 'Plan met een nieuwe versie';

/** One row of the table with everything it has, and the ceiling of its theme. */
async function changeRow(page: Page): Promise<void> {
  await section(page, 'Budgettabel');
  const theme = page.getByRole('region', { name: /^5\. / });
  const row = theme.getByRole('group', { name: 'Rij 5a' });
  for (const [label, text] of [
    ['Wat geteld wordt (eenheid)', 'deelnemer'],
    ['Doelgroep', 'volwassen laaggeletterde'],
    ['Prijs per eenheid', '65'],
    ['Hoogstens (eenheden)', '1.900'],
    ['Telregel (niet verplicht)', 'minstens 10 oefenmomenten'],
  ] as const)
    await row.getByRole('textbox', { name: label }).fill(text);
  await theme.getByRole('textbox', { name: 'Plafondbedrag per aanvraag' }).fill('123.500');
  await expectSaved(page);
  await expectAccessible(page);
}

async function changeTerms(page: Page): Promise<void> {
  await section(page, 'Stimulansen');
  await field(page, 'Bedrag').first().fill('12.500');
  await field(page, 'Hoogste aantal tekens').first().fill('2.000');
  await expectSaved(page);
  await expectAccessible(page);
  await section(page, 'Wie kan aanvragen');
  await page.getByRole('checkbox', { name: 'vzw de Rand' }).uncheck();
  await field(page, 'Meer dan zoveel inwoners').fill('8.000');
  await field(page, 'Minstens zoveel leden, de aanvrager meegeteld').fill('3');
  await page.getByRole('checkbox', { name: 'Gemeenten in één referentieregio' }).uncheck();
  await expectSaved(page);
  await expectAccessible(page);
}

/** A text with a limit and a file, a criterion with its score, and an objective by another name. */
async function askMore(page: Page): Promise<void> {
  await section(page, 'Vragen');
  await press(page, 'Tekst toevoegen');
  const text = page.getByRole('group', { name: /^Vraag 1|^Hoe bereikt/ });
  await text.getByRole('textbox', { name: 'Vraag', exact: true }).fill('Hoe bereikt u mensen?');
  await text.getByRole('textbox', { name: 'Hoogste aantal tekens' }).fill('500');
  await press(page, 'Bestand toevoegen');
  const file = page.getByRole('group', { name: /^Vraag 2|^Uw plan/ });
  await file.getByRole('textbox', { name: 'Vraag', exact: true }).fill('Uw plan');
  await expectSaved(page);
  await expectAccessible(page);
  await section(page, 'Beoordelingscriteria');
  await press(page, 'Criterium toevoegen');
  await field(page, 'Titel').last().fill('Haalbaarheid');
  await field(page, 'Hoogste score').last().fill('15');
  await section(page, 'Doelstellingen en thema’s');
  await field(page, 'Titel').first().fill('Veilig samenleven');
  await expectSaved(page);
}

test.describe('beheerder publishes a new version of a programme', () => {
  test('sees each difference before, and reads the old version after', async ({ agentOf, visitAs }) => {
    await copyProgramme(await agentOf('beheerder'), NAME);
    const page = await visitAs('beheerder', '/referentie/programmas');
    await press(page, `Nieuwe versie van ${NAME}`);
    await expectPage(page, `${NAME}, versie 2`);
    await section(page, 'Nakijken en publiceren');
    await expect(page.getByText('Er is nog niets gewijzigd tegenover versie 1.')).toBeVisible();
    await expectAccessible(page);
    await changeRow(page);
    await changeTerms(page);
    await askMore(page);

    await section(page, 'Nakijken en publiceren');
    const difference = page.getByRole('table', { name: 'Verschil met de vorige versie' });
    for (const [what, was, is] of [
      [/^Rij 5a .*: prijs/, '€ 60', '€ 65'],
      [/^Rij 5a .*: maximum/, '2.250', '1.900'],
      [/^Rij 5a .*: eenheid/, 'persoon', 'deelnemer'],
      [/^Rij 5a .*: doelgroep/, 'volwassen anderstalige', 'volwassen laaggeletterde'],
      [/^Rij 5a .*: telregel/, '–', 'minstens 10 oefenmomenten'],
      [/^Thema 5 .*: plafondbedrag/, '€ 135.000', '€ 123.500'],
      [/^Stimulans “Samenwerking”: bedrag/, '€ 10.000', '€ 12.500'],
      [/^Tekst bij een stimulans .*: hoogste aantal tekens/, '2.500', '2.000'],
      [/^vzw de Rand/, 'bestond', 'vervalt'],
      [/inwoners van herkomst buiten de EU-14: getal/, '7.500', '8.000'],
      [/minimumaantal leden .*: getal/, '2', '3'],
      [/^Gemeenten in één referentieregio/, 'bestond', 'vervalt'],
      [/^Vraag “Hoe bereikt u mensen\?”/, 'bestond niet', 'nieuw'],
      [/^Vraag “Uw plan”/, 'bestond niet', 'nieuw'],
      [/^Criterium “Haalbaarheid”/, 'bestond niet', 'nieuw'],
      [/^Doelstelling 1 .*: titel/, 'Veiligheid en leefbaarheid', 'Veilig samenleven'],
    ] as const) {
      const row = difference.getByRole('row', { name: what });
      await expect(row.getByRole('cell').nth(0)).toHaveText(was);
      await expect(row.getByRole('cell').nth(1)).toHaveText(is);
    }
    await expectAccessible(page);

    await field(page, 'Wat verandert er, en waarom?').fill('Andere prijzen en voorwaarden');
    await press(page, 'Publiceren');
    await confirm(page, 'Versie 2 publiceren?', 'Publiceren');
    await expect(page.getByText('Deze versie wijzigt niet meer.')).toBeVisible();
    await expect(page.getByRole('row', { name: /^5a/ })).toContainText('€ 65');
    await expectAccessible(page);

    await page.goto('/referentie/programmas');
    await page.getByRole('link', { name: `Versie 1 van ${NAME}` }).click();
    await expectPage(page, `${NAME}, versie 1`);
    await expect(page.getByRole('row', { name: /^5a/ })).toContainText('€ 60');
    await expect(page.getByRole('textbox')).toHaveCount(0);
  });
});
