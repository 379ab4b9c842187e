import { expect } from '@playwright/test';
import { expectAccessible } from '../support/accessible';
import { download } from '../support/documents';
import { test } from '../support/journey';
import { expectPage } from '../support/navigation';
import { sheetNames } from '../support/workbook';

test.describe.configure({ mode: 'serial' });

test.describe('behandelaar.abb works through many dossiers', () => {
  test('keeps the filters and the sort of a list under a name', async ({ visitAs }) => {
    const page = await visitAs('behandelaar.abb', '/dossiers?jaar=2023&sorteer=bedrag');
    await expectPage(page, 'Dossiers');
    await page.getByRole('button', { name: 'Bewaar deze weergave' }).click();
    await expect(page.getByLabel('Naam van deze weergave')).toBeFocused();
    await expectAccessible(page);
    await page.keyboard.type('Grootste van 2023');
    await page.keyboard.press('Enter');
    const kept = page.getByRole('list', { name: 'Mijn weergaven' }).getByRole('link', { name: 'Grootste van 2023' });
    await expect(kept).toHaveAttribute('aria-current', 'true');
    await expectAccessible(page);
  });

  test('finds it back later, and opens it', async ({ visitAs }) => {
    const page = await visitAs('behandelaar.abb', '/dossiers');
    await page.getByRole('link', { name: 'Grootste van 2023' }).click();
    await expect(page).toHaveURL('/dossiers?jaar=2023&sorteer=bedrag');
    await expect(page.getByRole('link', { name: /^PS-2023-/ }).first()).toBeVisible();
  });

  test('takes the list along as a workbook, with the KPI tables', async ({ visitAs }) => {
    const page = await visitAs('behandelaar.abb', '/dossiers?jaar=2023');
    const file = await download(page.getByRole('link', { name: 'Excel van deze lijst' }));
    expect(file.name).toBe('aanvragen.xlsx');
    expect(await sheetNames(file.bytes)).toEqual(['Aanvragen', 'KPI-tabellen']);
  });

  test('removes it again', async ({ visitAs }) => {
    const page = await visitAs('behandelaar.abb', '/dossiers');
    await page.getByRole('button', { name: 'Verwijder de weergave Grootste van 2023' }).click();
    await expect(page.getByRole('link', { name: 'Grootste van 2023' })).toBeHidden();
  });
});
