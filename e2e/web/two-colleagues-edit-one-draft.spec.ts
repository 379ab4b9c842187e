import { type Page, expect } from '@playwright/test';
import { expectAccessible } from '../support/accessible';
import { goToPart, openOwnApplication } from '../support/application';
import { test } from '../support/journey';
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

    await field(staff, 'Voornaam').fill('Emine-Nur');
    await expectSaved(staff);
    await field(director, 'Telefoonnummer').fill('011 44 55 66');
    await expectSaved(director);
    await expect(field(director, 'Voornaam')).toHaveValue('Emine-Nur');

    await field(staff, 'Familienaam').fill('Kaya-Demir');
    await expectSaved(staff);
    await field(director, 'Familienaam').fill('Kaja-Demir');
    const question = director.getByRole('alert', { name: 'Iemand anders wijzigde dit ook' });
    await expect(question).toContainText('Van uw collega: Kaya-Demir');
    await expectAccessible(director);
    await question.getByRole('radio', { name: /^Van uw collega/ }).check();
    await question.getByRole('button', { name: 'Verder met deze keuze' }).click();
    await expect(question).toBeHidden();
    await expectSaved(director);
    await expect(field(director, 'Familienaam')).toHaveValue('Kaya-Demir');
    await staff.reload();
    await expect(field(staff, 'Telefoonnummer')).toHaveValue('011 44 55 66');
    await expect(field(staff, 'Familienaam')).toHaveValue('Kaya-Demir');
  });

  test('what is typed without a connection is kept, and saved when it is back', async ({ visitAs }) => {
    const page = await visitAs('medewerker.vilvoorde', '/aanvragen');
    await openContact(page);
    await page.context().setOffline(true);
    await field(page, 'Voornaam').fill('Samira-Lina');
    await expect(page.getByText('niet verbonden: bewaard op dit toestel, wordt later verstuurd').first()).toBeVisible();
    await expect(page.getByText(/^\s*Geen verbinding\./)).toBeVisible();
    await expectAccessible(page);
    await page.context().setOffline(false);
    await expectSaved(page);
    await page.reload();
    await expect(field(page, 'Voornaam')).toHaveValue('Samira-Lina');
  });
});
