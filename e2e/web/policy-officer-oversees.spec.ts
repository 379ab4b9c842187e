import { type Page, expect } from '@playwright/test';
import { holdConsortiumCall } from '@samenspoor/testing/consortium-programme';
import { expectAccessible } from '../support/accessible';
import { download, expectPdf } from '../support/documents';
import { test } from '../support/journey';
import { expectPage, navigationNames } from '../support/navigation';
import { sheetNames } from '../support/workbook';

/** A programme beside Plan Samenleven, without files. */
const OTHER = { code: 'toezicht', name: 'Programma voor toezicht', referencePrefix: 'TOE' };
const UNTIL_OPEN = 15_000;

const rowOf = (page: Page, table: string | RegExp, row: string | RegExp) =>
  page.getByRole('table', { name: table }).getByRole('row', { name: row });

/** "12 dossiers" as a list says it, as a number. */
async function filesInList(page: Page): Promise<number> {
  const summary = page.getByRole('search').getByRole('status');
  await expect(summary).toHaveText(/^\d+ dossiers?$/);
  return parseInt(await summary.innerText(), 10);
}

test.describe('beleid.abb oversees the portfolio', () => {
  test('lands on the portfolio, with the years side by side', async ({ visitAs }) => {
    const page = await visitAs('beleid.abb');
    await expectPage(page, 'Portefeuille');
    expect(await navigationNames(page)).toEqual(['Portefeuille', 'Dossiers', 'Trajecten']);
    const years = page.getByRole('navigation', { name: 'Projectjaar' });
    await expect(years.getByRole('link')).toContainText(['2022', '2023', '2024']);
    for (const figure of ['Aangevraagd', 'Toegekend', 'Aanvragers', 'Gemeenten']) {
      await expect(page.getByRole('region', { name: 'Kerncijfers' }).getByText(figure, { exact: true })).toBeVisible();
    }
    await expect(rowOf(page, /per projectjaar/, /^2023/)).toContainText('€');
    await expectAccessible(page);
  });

  test('chooses a year, kept in the address', async ({ visitAs }) => {
    const page = await visitAs('beleid.abb', '/portefeuille');
    await page.getByRole('navigation', { name: 'Projectjaar' }).getByRole('link', { name: '2022' }).click();
    await expect(page).toHaveURL('/portefeuille?jaar=2022');
    await expect(page.getByRole('table', { name: /te behalen bereik in 2022/ })).toBeVisible();
    await page.reload();
    await expect(page.getByRole('link', { name: '2022', exact: true }).first()).toHaveAttribute('aria-current', 'page');
    await page.goBack();
    await expect(page.getByRole('table', { name: /te behalen bereik in 2022/ })).toBeHidden();
  });

  test('a figure opens the files behind it', async ({ visitAs }) => {
    const page = await visitAs('beleid.abb', '/portefeuille?jaar=2022');
    const row = rowOf(page, /per projectjaar/, /^2022/);
    const granted = parseInt(await row.getByRole('cell').nth(3).innerText(), 10);
    await row.getByRole('cell').nth(3).getByRole('link').click();
    await expectPage(page, 'Dossiers');
    await expect(page).toHaveURL('/dossiers?programma=plan-samenleven&jaar=2022&status=granted');
    expect(await filesInList(page)).toBe(granted);
    await expectAccessible(page);

    await page
      .getByRole('link', { name: /^PS-2022-/ })
      .first()
      .click();
    await expect(page.getByRole('tab', { name: 'Toekenning' })).toBeVisible();
  });

  test('a theme and a tile open their files too', async ({ visitAs }) => {
    const page = await visitAs('beleid.abb', '/portefeuille?jaar=2022');
    const theme = rowOf(page, /per thema/i, /Oefenkansen Nederlands organiseren/);
    const files = parseInt(await theme.getByRole('cell').first().innerText(), 10);
    await theme.getByRole('rowheader').getByRole('link').click();
    await expect(page).toHaveURL('/dossiers?programma=plan-samenleven&jaar=2022&thema=5');
    expect(await filesInList(page)).toBe(files);
    await page.getByRole('button', { name: /^Thema 5/ }).click();
    await expect(page).toHaveURL('/dossiers?programma=plan-samenleven&jaar=2022');
  });

  test('the map has the same figures as a table', async ({ visitAs }) => {
    const page = await visitAs('beleid.abb', '/portefeuille?jaar=2022');
    await expect(page.getByRole('figure', { name: /gefinancierde thema’s per gemeente in 2022/ })).toBeVisible();
    await page.getByText('Dezelfde cijfers als tabel').click();
    const table = page.getByRole('table', { name: /Gefinancierde thema’s en toegekend bedrag per gemeente/ });
    await expect(table.getByRole('row', { name: /^Genk/ })).toContainText('€');
    await page.getByRole('searchbox', { name: 'Zoek een gemeente' }).fill('wetteren');
    await expect(table.getByRole('row')).toHaveCount(2);
    await expectAccessible(page);
    await table.getByRole('link', { name: 'Wetteren' }).click();
    await expect(page).toHaveURL('/dossiers?programma=plan-samenleven&jaar=2022&gemeente=42025&status=granted');
    await expect(page.getByRole('row', { name: /Eeklo/ })).toBeVisible();
  });

  test('chooses another programme, and sees nothing of the first', async ({ visitAs, agentOf }) => {
    await holdConsortiumCall(await agentOf('beheerder'), OTHER, 'Oproep van het tweede programma', UNTIL_OPEN);
    const page = await visitAs('beleid.abb', '/portefeuille?jaar=2022');
    const choice = page.getByRole('navigation', { name: 'Programma' });
    await expect(choice.getByRole('link', { name: 'Plan Samenleven' })).toHaveAttribute('aria-current', 'page');
    await expectAccessible(page);
    await choice.getByRole('link', { name: OTHER.name }).click();
    await expect(page).toHaveURL(`/portefeuille?programma=${OTHER.code}`);
    await expect(choice.getByRole('link', { name: OTHER.name })).toHaveAttribute('aria-current', 'page');
    const years = page.getByRole('navigation', { name: 'Projectjaar' }).getByRole('link');
    await expect(years).toHaveCount(1);
    await expect(page.getByRole('region', { name: 'Kerncijfers' })).toContainText('0 dossiers');
    await expect(page.getByRole('table', { name: /per thema/i })).not.toContainText('Oefenkansen Nederlands');
    await expectAccessible(page);
    const workbook = await download(page.getByRole('link', { name: 'Excel' }));
    expect(workbook.name).toMatch(/^portfolio-toezicht-\d{4}\.xlsx$/);
    await years.first().click();
    await expect(page).toHaveURL(/programma=toezicht&jaar=\d{4}$/);

    await page.goto('/portefeuille?programma=onbestaand');
    await expect(page.getByText('Dit programma is er niet')).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('link', { name: 'Bekijk het grootste programma' }).click();
    await expect(choice.getByRole('link', { name: 'Plan Samenleven' })).toHaveAttribute('aria-current', 'page');
  });

  test('takes the figures along as a workbook and as a PDF', async ({ visitAs }) => {
    const page = await visitAs('beleid.abb', '/portefeuille?jaar=2024');
    const workbook = await download(page.getByRole('link', { name: 'Excel' }));
    expect(workbook.name).toMatch(/2024.*\.xlsx$/);
    expect(await sheetNames(workbook.bytes)).toEqual([
      'Projectjaren',
      "Thema's",
      'Lokale besturen',
      'Dossiers',
      'KPI-tabellen',
    ]);
    await expectPdf(page.getByRole('link', { name: 'PDF' }), /2024.*\.pdf$/);
  });

  test('reads a granted file to its last detail, and can change nothing', async ({ visitAs }) => {
    const page = await visitAs('beleid.abb', '/dossiers?jaar=2024&status=granted&zoek=Genk');
    await page.getByRole('link', { name: /^PS-2024-/ }).click();
    await expectPage(page, 'Genk');
    await expectAccessible(page);
    await page.getByRole('tab', { name: 'Toekenning' }).click();
    await expect(page.getByRole('table', { name: 'Aangevraagd en toegekend per KPI' })).toBeVisible();
    await expect(page.getByRole('textbox')).toHaveCount(0);
    await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
    await expectAccessible(page);
  });
});
