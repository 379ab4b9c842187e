import { type Page, expect } from '@playwright/test';
import type { ApplicationView } from '@samenspoor/contracts/applications/application';
import type { CallSummary } from '@samenspoor/contracts/calls/call';
import type { ManagedCall } from '@samenspoor/contracts/calls/managed-call';
import type { Page as Items } from '@samenspoor/contracts/kernel/page';
import { expectAccessible } from '../support/accessible';
import { HttpClient, bodyOf } from '../support/http-client';
import { test } from '../support/journey';
import { confirm, expectPage } from '../support/navigation';
import { expectSaved } from '../support/saving';

const EDITOR = '/referentie/programmas/samen-met-organisaties/versies/1';
const DAY = 86_400_000;

/** Goes to a section of the editor. */
async function section(page: Page, name: string): Promise<void> {
  const sections = page.getByRole('navigation', { name: 'Onderdelen van het programma' });
  await sections.getByRole('link', { name: new RegExp(`^${name}`) }).click();
  await expect(page.getByRole('heading', { level: 2, name })).toBeVisible();
}

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true }).click();
const field = (page: Page, name: string | RegExp) => page.getByRole('textbox', { name });

async function themesAndGoals(page: Page): Promise<void> {
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
async function budget(page: Page): Promise<void> {
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

async function applicants(page: Page): Promise<void> {
  await section(page, 'Wie kan aanvragen');
  await page.getByRole('checkbox', { name: 'Organisatie', exact: true }).check();
  await page.getByRole('checkbox', { name: 'Consortium van organisaties' }).check();
  await page.getByRole('checkbox', { name: /herkomst buiten de EU-14/ }).check();
  await expect(page.getByText('zegt niets over wie hier kan aanvragen')).toBeVisible();
  await page.getByRole('checkbox', { name: /herkomst buiten de EU-14/ }).uncheck();
  await expectAccessible(page);
}

/** A choice, a number that depends on it, and a group that repeats. */
async function questions(page: Page): Promise<void> {
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

/** The first option, a number and one item: what the questions of this programme ask. */
function answersTo(questions: ApplicationView['call']['questions']): Record<string, unknown> {
  const answers = questions.map((question): [string, unknown] => {
    if (question.kind === 'choice') return [question.code, question.options[0]?.code];
    if (question.kind !== 'group') return [question.code, 12];
    return [question.code, [Object.fromEntries(question.questions.map(({ code }) => [code, 'Koken']))]];
  });
  return Object.fromEntries(answers);
}

/** The clock in Brussels, so many milliseconds from now: `2026-10-25T02:30:00`. */
const brussels = (ahead: number): string =>
  new Date(Date.now() + ahead).toLocaleString('sv-SE', { timeZone: 'Europe/Brussels' }).replace(' ', 'T');

/** Opens a call on it, in some seconds. Through the API: running calls has a journey of its own. */
async function openCall(client: HttpClient): Promise<string> {
  const created = await client.send('POST', '/calls', { programmeCode: 'samen-met-organisaties' });
  expect(created.status).toBe(201);
  const { settings } = bodyOf<ManagedCall>(created);
  const changes = { opens: { at: brussels(5_000) }, closes: { at: brussels(20 * DAY) } };
  const changed = await client.send('PATCH', `/calls/${settings.code}`, changes);
  expect(changed.status, changed.bytes.toString()).toBe(200);
  const published = await client.send('POST', `/calls/${settings.code}/publish`, {});
  expect(published.status, published.bytes.toString()).toBe(200);
  return settings.code;
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
    await applicants(page);
    await questions(page);
    await page.reload();
    await expect(page.getByRole('group', { name: 'Hoeveel vrijwilligers?' })).toBeVisible();
  });

  test('is told what is still wrong, and publishes', async ({ visitAs }) => {
    const page = await visitAs('beheerder', `${EDITOR}?deel=criteria`);
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

  test('and an organisation applies, and is granted', async ({ visitAs, baseURL }) => {
    const official = new HttpClient(baseURL ?? '');
    await official.signIn('beheerder');
    const callCode = await openCall(official);

    const applicant = new HttpClient(baseURL ?? '');
    await applicant.signIn('medewerker.debrug');
    const started = bodyOf<ApplicationView>(await applicant.send('POST', '/applications', { callCode }));
    const { id } = started;
    const contact = { firstName: 'Amina', familyName: 'Haddad', email: 'amina@voorbeeld.be', phone: '09 223 45 67' };
    const asked = [{ indicatorCode: '1a', currentReach: 0, plannedReach: 1_250_050 }];
    expect((await applicant.send('PUT', `/applications/${id}/lines`, asked)).status).toBe(200);
    const details = { contact, iban: 'BE68 5390 0754 7034', answers: answersTo(started.call.questions) };
    expect((await applicant.send('PATCH', `/applications/${id}`, details)).status).toBe(200);
    const submit = async () => (await applicant.send('POST', `/applications/${id}/submit`)).status;
    await expect.poll(submit, { timeout: 15_000 }).toBe(200);

    const theirs = await visitAs('medewerker.debrug', `/aanvragen/${id}`);
    await expect(theirs.getByText(/SMO-\d{4}-0001/).first()).toBeVisible();
    await expect(theirs.getByRole('row', { name: /Personeel/ })).toContainText('€ 12.500,50');
    await expectAccessible(theirs);

    const page = await visitAs('behandelaar.abb', `/dossiers/${id}`);
    await page.getByRole('radio', { name: 'Ja, ze is ontvankelijk' }).check();
    await press(page, 'Vastleggen');
    await page.getByRole('tab', { name: 'Toekenning' }).click();
    await field(page, /^Toegekend bedrag in euro, Personeel/).fill('10.000');
    await expectSaved(page);
    await expectAccessible(page);
    await page.getByRole('radio', { name: 'Toekennen zoals hierboven' }).check();
    await press(page, 'Beslissing nemen');
    await page.getByRole('alertdialog').getByRole('button', { name: 'Toekennen' }).click();
    await expect(page.getByRole('heading', { name: 'Toegekend', exact: true })).toBeVisible();

    await theirs.reload();
    await expect(theirs.getByRole('row', { name: /Personeel/ })).toContainText('€ 10.000');
    await expect(theirs.getByRole('row', { name: /Personeel/ })).not.toContainText('1.000.000');
    await expectAccessible(theirs);
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
    await expect(page.getByRole('table', { name: /^Open ontwerpen/ })).toContainText('2a');
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
