import { type Page, expect } from '@playwright/test';
import { expectAccessible } from './accessible';
import { expectSaved } from './saving';

/** Goes to a section of the editor. */
export async function section(page: Page, name: string): Promise<void> {
  const sections = page.getByRole('navigation', { name: 'Onderdelen van het programma' });
  await sections.getByRole('link', { name: new RegExp(`^${name}`) }).click();
  await expect(page.getByRole('heading', { level: 2, name })).toBeVisible();
}

/** Presses a button by its whole name. */
export const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true }).click();
/** A field to type in. */
export const field = (page: Page, name: string | RegExp) => page.getByRole('textbox', { name });

/** One goal with two themes; a third is taken away, and back, and away. */
export async function themesAndGoals(page: Page): Promise<void> {
  await press(page, 'Doelstelling toevoegen');
  await field(page, 'Titel').fill('Ontmoeting tussen mensen');
  await press(page, 'Thema toevoegen');
  await field(page, 'Titel').nth(1).fill('Buurtwerking');
  await press(page, 'Thema toevoegen');
  await field(page, 'Titel').nth(2).fill('Taal op de werkvloer');
  await press(page, 'Thema toevoegen');
  await press(page, 'Thema 3 verwijderen');
  await press(page, /^Ongedaan maken/);
  await expect(page.getByRole('heading', { name: 'Thema 3' })).toBeVisible();
  await press(page, 'Thema 3 verwijderen');
  await expectSaved(page);
  await expectAccessible(page);
}

/** Cost categories asked as amounts, up to a highest amount, with an own share of 20 %. */
export async function budget(page: Page): Promise<void> {
  await section(page, 'Budgettabel');
  for (const [theme, category] of [
    [1, 'Personeel'],
    [2, 'Werkingskosten'],
  ] as const) {
    const part = page.getByRole('region', { name: new RegExp(`^${theme}\\. `) });
    await part.getByRole('button', { name: /^Rij toevoegen/ }).click();
    await part.getByRole('combobox', { name: 'Hoe gemeten' }).selectOption('Bedrag');
    await part.getByRole('textbox', { name: 'Kostensoort' }).fill(category);
    await part.getByRole('textbox', { name: 'Hoogste bedrag' }).fill('20.000');
    await part.getByRole('textbox', { name: 'Plafondbedrag per aanvraag' }).fill('25.000,50');
    await part.getByRole('textbox', { name: 'Eigen inbreng' }).fill('20');
  }
  await expectSaved(page);
  await expectAccessible(page);
}

export async function applicants(page: Page): Promise<void> {
  await section(page, 'Wie kan aanvragen');
  await page.getByRole('checkbox', { name: 'Organisatie', exact: true }).check();
  await page.getByRole('checkbox', { name: 'Consortium van organisaties' }).check();
  await page.getByRole('checkbox', { name: /herkomst buiten de EU-14/ }).check();
  await expect(page.getByText('zegt niets over wie hier kan aanvragen')).toBeVisible();
  await page.getByRole('checkbox', { name: /herkomst buiten de EU-14/ }).uncheck();
  await expectAccessible(page);
}

/** A choice, a number that depends on it, and a group that repeats. */
export async function questions(page: Page): Promise<void> {
  await section(page, 'Vragen');
  await press(page, 'Keuze toevoegen');
  const first = page.getByRole('group', { name: /^Vraag 1|^Werkt u/ });
  await first.getByRole('textbox', { name: 'Vraag', exact: true }).fill('Werkt u met vrijwilligers?');
  await press(page, 'Getal toevoegen');
  const second = page.getByRole('group', { name: /^Vraag 2|^Hoeveel/ });
  await second.getByRole('textbox', { name: 'Vraag', exact: true }).fill('Hoeveel vrijwilligers?');
  await second
    .getByRole('combobox', { name: 'Wanneer wordt dit gevraagd?' })
    .selectOption('Alleen bij een antwoord op: Werkt u met vrijwilligers?');
  await expect(second.getByRole('combobox', { name: 'Bij welk antwoord?' })).toHaveValue(/^keuze-/);
  await press(page, 'Groep die zich herhaalt toevoegen');
  const third = page.getByRole('group', { name: /^Vraag 3|^Activiteiten/ });
  await third.getByRole('textbox', { name: 'Vraag', exact: true }).first().fill('Activiteiten');
  await third.getByRole('button', { name: 'Tekst toevoegen aan de groep' }).click();
  const inner = third.getByRole('group', { name: /^Vraag 1/ });
  await inner.getByRole('textbox', { name: 'Vraag', exact: true }).fill('Naam van de activiteit');
  await second.getByText('Zo ziet een aanvrager dit').click();
  await expect(second.getByText('Alleen te zien bij “Werkt u met vrijwilligers?”: Ja')).toBeVisible();
  await expectSaved(page);
  await expectAccessible(page);
}

/** A file that goes with every application. */
export async function attachment(page: Page): Promise<void> {
  await section(page, 'Bijlagen');
  await press(page, 'Bijlage toevoegen');
  await field(page, 'Titel').fill('Statuten');
  await page.getByRole('combobox', { name: 'Verplicht?' }).selectOption('Altijd verplicht');
  await expectSaved(page);
  await expectAccessible(page);
}
