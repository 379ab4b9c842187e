import { expect } from '@playwright/test';
import { expectAccessible } from '../support/accessible';
import { expectPdf } from '../support/documents';
import { test } from '../support/journey';
import { expectPage, goTo, navigationNames } from '../support/navigation';

test.describe('directeur.houthalen-helchteren reads what the municipality asked and got', () => {
  test('from the start page to the papers of a granted file', async ({ visitAs }) => {
    const page = await visitAs('directeur.houthalen-helchteren');
    await expectPage(page, 'Wat wacht op mij');
    await expect(page.getByText('U werkt nu als ondertekenaar voor Houthalen-Helchteren.')).toBeVisible();
    expect(await navigationNames(page)).toEqual([
      'Wat wacht op mij',
      'Open oproepen',
      'Mijn aanvragen',
      'Samenwerking',
      'Trajecten',
    ]);
    await goTo(page, 'Mijn aanvragen');
    const rows = page.getByRole('row');
    await rows
      .filter({ hasText: /PS-2024-/ })
      .getByRole('link')
      .click();
    await expect(page.getByText(/Toegekend: /)).toBeVisible();
    await expectAccessible(page);
    await expectPdf(page.getByRole('link', { name: 'Ontvangstbewijs (PDF)' }), /PS-2024-\d{4}.*\.pdf$/);
    await expectPdf(page.getByRole('link', { name: 'Bevestiging (PDF)' }), /PS-2024-\d{4}.*\.pdf$/);
    await page.getByRole('tab', { name: 'Trajecten' }).click();
    await page
      .getByRole('main')
      .getByRole('link', { name: /^\d+\. / })
      .first()
      .click();
    await expectPage(page, /^Houthalen-Helchteren – /);
    await expectAccessible(page);
  });
});
