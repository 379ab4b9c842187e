import { expect } from '@playwright/test';
import { expectAccessible } from '../support/accessible';
import { expectPdf } from '../support/documents';
import { test } from '../support/journey';
import { expectPage, navigationNames } from '../support/navigation';

test.describe('the auditor looks on', () => {
  test('sees the portfolio, but takes nothing along', async ({ visitAs }) => {
    const page = await visitAs('auditor');
    await expectPage(page, 'Portefeuille');
    expect(await navigationNames(page)).toEqual(['Portefeuille', 'Dossiers', 'Trajecten']);
    await expect(page.getByRole('region', { name: 'Kerncijfers' })).toBeVisible();
    await expect(page.getByRole('link', { name: 'Excel' })).toHaveCount(0);
    await expectAccessible(page);
  });

  test('follows every step of a file, with who took it and when', async ({ visitAs }) => {
    const page = await visitAs('auditor', '/dossiers?jaar=2023&zoek=Houthalen');
    await page.getByRole('link', { name: /^PS-2023-/ }).click();
    await expectPage(page, 'Houthalen-Helchteren');
    await expectPdf(page.getByRole('link', { name: 'Ontvangstbewijs' }), /PS-2023-\d{4}.*\.pdf$/);
    await expectPdf(page.getByRole('link', { name: 'Bevestiging' }), /PS-2023-\d{4}.*\.pdf$/);

    await page.getByRole('tab', { name: 'Tijdlijn' }).click();
    const steps = page.getByRole('main').getByRole('listitem');
    await expect(steps.filter({ hasText: /De subsidie is toegekend/ })).toContainText(
      /, Agentschap Binnenlands Bestuur/,
    );
    await expect(steps.filter({ hasText: 'De aanvraag is ontvankelijk verklaard.' })).toBeVisible();
    await expect(steps.filter({ hasText: 'De aanvraag is ingediend.' })).toContainText('Houthalen-Helchteren');
    await expect(page.getByRole('textbox')).toHaveCount(0);
    await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
    await expectAccessible(page);
  });

  test('reads a trajectory, and changes nothing in it', async ({ visitAs }) => {
    const page = await visitAs('auditor', '/trajecten?zoek=Houthalen');
    await page
      .getByRole('row', { name: /Houthalen-Helchteren/ })
      .first()
      .getByRole('link')
      .click();
    await expectPage(page, /^Houthalen-Helchteren – /);
    await expect(page.getByRole('table', { name: 'Wat met de subsidie bereikt moet worden' })).toBeVisible();
    await expect(page.getByRole('textbox')).toHaveCount(0);
    await expect(page.getByRole('combobox')).toHaveCount(0);
    await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
    await expectAccessible(page);
  });
});
