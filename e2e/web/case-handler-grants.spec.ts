import { type Page, expect } from '@playwright/test';
import { expectAccessible } from '../support/accessible';
import { openOwnApplication } from '../support/application';
import { expectPdf } from '../support/documents';
import { test } from '../support/journey';
import { choose, confirm, expectPage, goTo } from '../support/navigation';
import { expectSaved } from '../support/saving';

const CASE_HANDLER = 'behandelaar.abb';

const belgian = (count: number): string => new Intl.NumberFormat('nl-BE').format(count);

/** Opens a dossier of the open call from the work list. */
async function openDossier(page: Page, applicant: string, state: string): Promise<void> {
  await page.goto(`/dossiers?zoek=${encodeURIComponent(applicant)}&status=${state}`);
  await page
    .getByRole('row')
    .filter({ hasText: /PS-\d{4}-/ })
    .first()
    .getByRole('link')
    .click();
  await expectPage(page, applicant);
}

/** By the head of the column; on a phone, where the columns are stacked, by a field. */
async function sortByApplicant(page: Page): Promise<void> {
  const head = page.getByRole('columnheader', { name: 'Aanvrager' }).getByRole('button');
  await expect(head.or(page.getByRole('combobox', { name: 'Sorteer op' })).first()).toBeVisible();
  if (await head.isVisible()) await head.click();
  else await choose(page, 'Sorteer op', 'Aanvrager (A–Z)');
}

test.describe.configure({ mode: 'serial' });

test.describe('behandelaar.abb judges and decides', () => {
  test('starts from what waits, and narrows the work list by its address', async ({ visitAs }) => {
    const page = await visitAs(CASE_HANDLER);
    await expectPage(page, 'Wat wacht op mij');
    await expect(page.getByRole('link', { name: /^Gent/ })).toBeVisible();
    await expectAccessible(page);

    await goTo(page, 'Dossiers');
    await expectPage(page, 'Dossiers');
    await choose(page, 'Projectjaar', '2023');
    await expect(page).toHaveURL(/\bjaar=2023\b/);
    await choose(page, 'Status', 'Geweigerd');
    await expect(page).toHaveURL(/\bstatus=refused\b/);
    await expect(page.getByRole('search').getByRole('status')).toHaveText('1 dossier');
    await expect(page.getByRole('row').filter({ hasText: 'Lier' })).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Wis filters (2)' }).click();
    await expect(page).toHaveURL('/dossiers');

    await sortByApplicant(page);
    await expect(page).toHaveURL(/\bsorteer=aanvrager\b/);
    await expect(page.getByRole('row').nth(1)).toContainText('Aalst');
    await page.getByRole('searchbox', { name: 'Zoek op naam of referentie' }).fill('nergens te vinden');
    await expect(page.getByText('Geen dossiers gevonden')).toBeVisible();
    await expectAccessible(page);
    await page.reload();
    await expect(page.getByRole('searchbox', { name: 'Zoek op naam of referentie' })).toHaveValue('nergens te vinden');
  });

  test('finds a file admissible', async ({ visitAs }) => {
    const page = await visitAs(CASE_HANDLER);
    await openDossier(page, 'Gent', 'submitted');
    await expect(page.getByRole('heading', { name: 'Thema’s volgens prioriteit' })).toBeVisible();
    await expect(page.getByRole('tab', { name: 'Toekenning' })).toHaveCount(0);
    await expectAccessible(page);
    await page.getByRole('radio', { name: 'Ja, ze is ontvankelijk' }).check();
    await page.getByRole('button', { name: 'Vastleggen' }).click();
    await expect(page.getByRole('heading', { name: 'Ontvankelijk', exact: true })).toBeVisible();
    await expect(page.getByRole('tab', { name: 'Toekenning' })).toBeVisible();
    await expectAccessible(page);
  });

  test('grants less than was asked, within what was asked', async ({ visitAs }) => {
    const page = await visitAs(CASE_HANDLER);
    await openDossier(page, 'Gent', 'admissible');
    await page.getByRole('tab', { name: 'Toekenning' }).click();
    await expect(page.getByText(/Voorgesteld is alles wat gevraagd werd/)).toBeVisible();
    const units = page.getByRole('textbox', { name: 'Toegekend bereik, volwassen anderstalige' });
    const euros = page.getByRole('textbox', { name: 'Toegekend bedrag in euro, volwassen anderstalige' });
    const proposed = Number(await units.inputValue());
    await expect(euros).toHaveValue(belgian(proposed * 60));
    await expectAccessible(page);

    await units.fill(String(proposed + 1));
    await expect(units).toHaveAttribute('aria-invalid', 'true');
    await expect(units).toHaveAccessibleDescription(/\S/);
    await expectAccessible(page);
    await units.fill('100');
    await expect(euros).toHaveValue('6.000');
    await euros.fill('5.500,50');
    await expectSaved(page);
    await page.reload();
    await expect(units).toHaveValue('100');
    await expect(euros).toHaveValue('5.500,50');
    await expect(page.getByText('Dit voorstel is bewaard.')).toBeVisible();
  });

  test('meanwhile the applicant sees nothing of it, by any way', async ({ visitAs }) => {
    const page = await visitAs('medewerker.gent', '/aanvragen');
    await openOwnApplication(page, 'Ontvankelijk');
    await expect(page.getByText(/Ontvankelijk verklaard op/)).toBeVisible();
    await expect(page.getByRole('table', { name: 'Gevraagd per KPI-rij' })).toBeVisible();
    await expect(page.getByText('Toegekend')).toHaveCount(0);
    await expect(page.getByRole('link', { name: /Bevestiging/ })).toHaveCount(0);
    await expectAccessible(page);
    await page.getByRole('tab', { name: 'Tijdlijn' }).click();
    await expect(page.getByText('De aanvraag is ontvankelijk verklaard.')).toBeVisible();
    await expect(page.getByText(/voorstel van toekenning/)).toHaveCount(0);

    const [, id] = /\/aanvragen\/([^/]+)/.exec(page.url()) ?? [];
    const view = await page.request.get(`/api/v1/applications/${id}`);
    expect(JSON.stringify(await view.json())).not.toContain('5500');
    for (const [path, status] of [
      ['award', 403],
      ['confirmation.pdf', 404],
    ] as const) {
      expect((await page.request.get(`/api/v1/applications/${id}/${path}`)).status(), path).toBe(status);
    }
  });

  test('takes the decision, after a question that says what follows', async ({ visitAs }) => {
    const page = await visitAs(CASE_HANDLER);
    await openDossier(page, 'Gent', 'admissible');
    await page.getByRole('tab', { name: 'Toekenning' }).click();
    const decide = page.getByRole('button', { name: 'Beslissing nemen' });
    await expect(decide).toBeDisabled();
    await page.getByRole('radio', { name: 'Toekennen zoals hierboven' }).check();
    await page.getByRole('textbox', { name: /Toelichting/ }).fill('Minder oefenkansen, binnen de enveloppe.');
    await decide.click();
    const question = page.getByRole('alertdialog', { name: /^€\s[\d.]+,50 toekennen\?$/ });
    await expect(question).toContainText('De aanvrager ziet de beslissing meteen');
    await expectAccessible(page);
    await question.getByRole('button', { name: 'Toekennen' }).click();
    await expect(page.getByRole('heading', { name: 'Toegekend', exact: true })).toBeVisible();
    await expect(page.getByRole('textbox')).toHaveCount(0);
    await expectAccessible(page);
    await page.getByRole('tab', { name: 'Tijdlijn' }).click();
    await expect(page.getByText(/De subsidie is toegekend: /)).toBeVisible();
    await expect(page.getByText('Het voorstel van toekenning is bewaard.').first()).toBeVisible();
    await expectAccessible(page);
  });

  test('the applicant sees asked and granted side by side, and the targets', async ({ visitAs }) => {
    const page = await visitAs('medewerker.gent', '/aanvragen');
    await page.getByRole('row').filter({ hasText: /demo/i }).filter({ hasText: 'Toegekend' }).getByRole('link').click();
    await expect(page.getByText('Minder oefenkansen, binnen de enveloppe.')).toBeVisible();
    const table = page.getByRole('table', { name: 'Gevraagd, toegekend en te behalen per KPI-rij' });
    const row = table.getByRole('row', { name: /^volwassen anderstalige/ });
    await expect(row).toContainText('€ 5.500,50');
    const cells = (await row.getByRole('cell').allInnerTexts()).map((text) => text.replaceAll(/\s+/g, ' ').trim());
    const current = Number(cells[0]?.replace('.', ''));
    expect(cells[3]).toBe('100');
    expect(cells[5]).toBe(belgian(current + 100));
    await expectAccessible(page);
    await expectPdf(page.getByRole('link', { name: 'Bevestiging (PDF)' }), /PS-\d{4}-\d{4}.*\.pdf$/);
    await page.getByRole('tab', { name: 'Trajecten' }).click();
    await expect(page.getByText('Nog geen expert toegewezen').first()).toBeVisible();
    await expectAccessible(page);
  });
});

test.describe('behandelaar.abb turns a file down', () => {
  test('not admissible, with the reason that the applicant reads', async ({ visitAs }) => {
    const page = await visitAs(CASE_HANDLER);
    await openDossier(page, 'Mechelen', 'submitted');
    await page.getByRole('radio', { name: 'Nee, ze is niet ontvankelijk' }).check();
    await page.getByRole('button', { name: 'Vastleggen' }).click();
    const reason = page.getByRole('textbox', { name: 'Reden' });
    await expect(page.getByRole('alert')).toBeVisible();
    await expect(reason).toHaveAccessibleDescription(/reden/i);
    await expectAccessible(page);
    await reason.fill('De brief van de burgemeester ontbreekt.');
    await page.getByRole('button', { name: 'Vastleggen' }).click();
    await confirm(page, 'Niet ontvankelijk verklaren?', 'Niet ontvankelijk verklaren');
    await expect(page.getByRole('heading', { name: 'Niet ontvankelijk', exact: true })).toBeVisible();
    await expect(page.getByRole('tab', { name: 'Toekenning' })).toHaveCount(0);

    const applicant = await visitAs('medewerker.mechelen', '/aanvragen');
    await openOwnApplication(applicant, 'Niet ontvankelijk');
    await expect(applicant.getByText('De brief van de burgemeester ontbreekt.')).toBeVisible();
    await expectAccessible(applicant);
  });

  test('refused, with the reason that the applicant reads', async ({ visitAs }) => {
    const page = await visitAs(CASE_HANDLER);
    await openDossier(page, 'Leuven', 'admissible');
    await page.getByRole('tab', { name: 'Toekenning' }).click();
    await page.getByRole('radio', { name: 'Weigeren' }).check();
    await page.getByRole('textbox', { name: 'Reden' }).fill('De jury vindt het plan te vaag.');
    await page.getByRole('button', { name: 'Beslissing nemen' }).click();
    await confirm(page, 'Aanvraag weigeren?', 'Weigeren');
    await expect(page.getByRole('heading', { name: 'Geweigerd', exact: true })).toBeVisible();
    await expectAccessible(page);

    const applicant = await visitAs('medewerker.leuven', '/aanvragen');
    await openOwnApplication(applicant, 'Geweigerd');
    await expect(applicant.getByText('De jury vindt het plan te vaag.')).toBeVisible();
    await expect(applicant.getByRole('link', { name: /Bevestiging/ })).toHaveCount(0);
    await expectAccessible(applicant);
  });
});
