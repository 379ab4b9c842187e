import { expect } from '@playwright/test';
import { expectAccessible } from '../support/accessible';
import { test } from '../support/journey';
import { expectPage } from '../support/navigation';

test.describe('mails', () => {
  test('come as often as somebody chose', async ({ visitAs }) => {
    const page = await visitAs('medewerker.wetteren', '/meldingen/voorkeuren');
    await expectPage(page, 'Meldingen');
    const receipt = page.getByRole('row', { name: /^Ontvangstbewijs/ });
    await expect(receipt).toContainText('Altijd meteen (wettelijk bericht)');
    await expectAccessible(page);
    const choice = page.getByRole('combobox', { name: 'Hoe vaak: Bericht bij een dossier' });
    await choice.selectOption('Eén keer per week');
    await expect(page.getByRole('status').filter({ hasText: 'Bewaard' })).toContainText('eén keer per week');
    await page.reload();
    await expect(choice).toHaveValue('weekly');
  });

  test('carry the words of the administrator', async ({ visitAs }) => {
    const page = await visitAs('beheerder', '/beheer/mails');
    await expectPage(page, 'Mails');
    await expectAccessible(page);
    await page.getByRole('link', { name: 'Partner vertrokken' }).click();
    await expectPage(page, 'Partner vertrokken');
    await page.reload();
    await expectPage(page, 'Partner vertrokken');
    const mail = page.frameLocator('iframe');
    await expect(mail.getByRole('heading', { level: 1 })).toHaveText('Ninove verlaat Samenwerking Denderstreek');
    await expectAccessible(page);

    const text = page.getByRole('textbox', { name: 'Tekst', exact: true });
    await text.fill('Let op: {{wie}} vertrekt.');
    await expect(page.getByText('Het invulveld {{wie}} bestaat niet in deze mail.')).toBeVisible();
    await text.fill('Let op: {{gemeente}} vertrekt.');
    await expect(mail.getByText('Let op: Ninove vertrekt.')).toBeVisible();
    await page.getByRole('button', { name: 'Bewaar de tekst' }).click();
    await expect(page.getByText('Bewaard', { exact: true })).toBeVisible();
    await expect(page.getByText('(nu in gebruik)')).toBeVisible();

    await page.getByText('Oorspronkelijke tekst').click();
    await page.getByRole('button', { name: 'Neem deze tekst over' }).last().click();
    await expect(text).toHaveValue(/^\{\{gemeente\}\} verlaat/);
    await page.getByRole('button', { name: 'Bewaar de tekst' }).click();
    await expect(page.getByText('Bewaard', { exact: true })).toBeVisible();
  });

  test('of the demo never leave: they are read in its mailbox', async ({ visit }) => {
    const page = await visit('/demo/postvak');
    await expectPage(page, 'Demo-postvak');
    await expect(page.getByRole('combobox', { name: 'Postvak van' })).toBeVisible();
    await expectAccessible(page);
  });
});
