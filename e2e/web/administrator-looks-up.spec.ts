import { expect } from '@playwright/test';
import { expectAccessible } from '../support/accessible';
import { test } from '../support/journey';
import { expectPage, navigationNames } from '../support/navigation';

test.describe('beheerder looks up what the product works with', () => {
  test('the calls, and one call to its last price', async ({ visitAs }) => {
    const page = await visitAs('beheerder');
    await expectPage(page, 'Oproepen en referentie');
    expect(await navigationNames(page)).toEqual(['Oproepen en referentie', 'Mails']);
    const calls = page.getByRole('table', { name: 'Oproepen' });
    await expect(calls.getByRole('row').filter({ hasText: 'ps-20' })).toHaveCount(3);
    await expectAccessible(page);
    await page.getByRole('row').filter({ hasText: 'ps-2022' }).getByRole('link').click();
    const work = page.getByRole('table', { name: /doelstelling 4/ });
    await expect(work).toContainText('plafond € 170.625');
    await expect(work.getByRole('row', { name: /^9a/ })).toContainText('€ 650');
    await expectAccessible(page);
  });

  test('the local governments, by name or number', async ({ visitAs }) => {
    const page = await visitAs('beheerder', '/referentie/lokale-besturen');
    await page.getByRole('searchbox', { name: 'Zoek op naam, NIS of KBO' }).fill('houthalen');
    await expect(page).toHaveURL(/\bzoek=houthalen\b/);
    await expect(page.getByRole('row', { name: /^Houthalen-Helchteren/ })).toContainText('72039');
    await expect(page.getByRole('row')).toHaveCount(2);
    await expectAccessible(page);
  });

  test('and sees no file of anybody', async ({ visitAs }) => {
    const page = await visitAs('beheerder', '/portefeuille');
    await expectPage(page, 'U hebt geen toegang tot deze pagina');
    expect((await page.request.get('/api/v1/applications')).status()).toBe(403);
  });
});
