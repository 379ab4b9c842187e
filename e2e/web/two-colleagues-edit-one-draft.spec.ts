import { type Page, expect } from '@playwright/test';
import { expectAccessible } from '../support/accessible';
import { goToPart, openOwnApplication } from '../support/application';
import { test } from '../support/journey';
import { goTo } from '../support/navigation';
import { expectSaved } from '../support/saving';

const field = (page: Page, name: string) => page.getByRole('textbox', { name });

async function openContact(page: Page): Promise<void> {
  await openOwnApplication(page, 'Ontwerp');
  await goToPart(page, 'Contact en rekening');
}

test.describe('medewerker.beringen and directeur.beringen edit one draft', () => {
  test('different fields go together, and for the same field they choose', async ({ visitAs }) => {
    const staff = await visitAs('medewerker.beringen', '/aanvragen');
    await openContact(staff);
    const director = await visitAs('directeur.beringen', '/aanvragen');
    await openContact(director);

    await expect(staff.getByText('is ook bezig (Contact en rekening)')).toBeVisible();
    await expect(director.getByText('is ook bezig (Contact en rekening)')).toBeVisible();
    await expectAccessible(staff);

    await field(staff, 'Voornaam').fill('Emine-Nur');
    await expectSaved(staff);
    // Taken over at once, without having saved anything.
    await expect(field(director, 'Voornaam')).toHaveValue('Emine-Nur');
    await expect(director.getByText(/wijzigde zonet: Voornaam\.$/)).toBeVisible();
    await field(director, 'Telefoonnummer').fill('011 44 55 66');
    await expectSaved(director);
    await expect(field(staff, 'Telefoonnummer')).toHaveValue('011 44 55 66');

    await director.context().setOffline(true);
    await field(director, 'Familienaam').fill('Kaja-Demir');
    await field(staff, 'Familienaam').fill('Kaya-Demir');
    await expectSaved(staff);
    await director.context().setOffline(false);
    const question = director.getByRole('alert', { name: 'Iemand anders wijzigde dit ook' });
    await expect(question).toContainText(/Van u: Kaja-Demir\s*Van .*: Kaya-Demir/);
    await expectAccessible(director);
    await question.getByRole('radio', { name: /^Van (?!u:)/ }).check();
    await question.getByRole('button', { name: 'Verder met deze keuze' }).click();
    await expect(question).toBeHidden();
    await expectSaved(director);
    await expect(field(director, 'Familienaam')).toHaveValue('Kaya-Demir');
    await staff.reload();
    await expect(field(staff, 'Telefoonnummer')).toHaveValue('011 44 55 66');
    await expect(field(staff, 'Familienaam')).toHaveValue('Kaya-Demir');
  });

  test('an earlier version is compared and put back', async ({ visitAs }) => {
    const page = await visitAs('medewerker.beringen', '/aanvragen');
    await openContact(page);
    await field(page, 'Familienaam').fill('Verkeerd');
    await expectSaved(page);
    await page.goto(page.url().replace(/contact$/, 'versies'));
    await expect(page.getByRole('heading', { level: 2, name: 'Versies' })).toBeVisible();
    const versions = page.getByRole('table', { name: 'Versies, de nieuwste eerst' });
    await versions
      .getByRole('radio', { name: /links$/ })
      .nth(1)
      .check();
    const difference = page.getByRole('row', { name: /^Familienaam/ });
    await expect(difference).toContainText('nieuw: Verkeerd');
    await expectAccessible(page);
    await page.getByRole('button', { name: /^Versie \d+ terugzetten$/ }).click();
    await expect(page.getByRole('alertdialog')).toContainText('– Familienaam');
    await page.getByRole('button', { name: 'Terugzetten', exact: true }).click();
    await expect(page.getByText(/^Versie \d+ is teruggezet\./)).toBeVisible();
    await goToPart(page, 'Contact en rekening');
    await expect(field(page, 'Familienaam')).not.toHaveValue('Verkeerd');
  });

  test('what is typed without a connection is kept, and saved when it is back', async ({ visitAs }) => {
    const page = await visitAs('medewerker.vilvoorde', '/aanvragen');
    await openContact(page);
    await page.context().setOffline(true);
    await field(page, 'Voornaam').fill('Samira-Lina');
    await expect(page.getByText('niet verbonden: bewaard op dit toestel, wordt later verstuurd').first()).toBeVisible();
    await expect(page.getByText(/^\s*Geen verbinding\./)).toBeVisible();
    await expectAccessible(page);
    // A page that can't be loaded doesn't take this one away.
    const draft = page.url();
    await goTo(page, 'Samenwerking');
    await expect(page.getByText(/^\s*Geen verbinding\./)).toBeVisible();
    await expect(field(page, 'Voornaam')).toHaveValue('Samira-Lina');
    await expect(page).toHaveURL(draft);
    await page.context().setOffline(false);
    await expectSaved(page);
    await page.reload();
    await expect(field(page, 'Voornaam')).toHaveValue('Samira-Lina');
  });
});
