import { type Page, expect } from '@playwright/test';
import { SIGN_OFF_TEXT } from '@samenspoor/contracts/applications/sign-off';
import { fillIn, startDraft } from '@samenspoor/testing/filing';
import { expectAccessible } from '../support/accessible';
import { goToPart, pressUntilFocused } from '../support/application';
import { holdCall } from '../support/calls';
import { expectPdf } from '../support/documents';
import { test } from '../support/journey';
import { followMail, readMail } from '../support/mailbox';
import { confirm, expectPage } from '../support/navigation';
import { expectSaved } from '../support/saving';

const STAFF = 'medewerker.kortrijk';
const SIGNATORY = 'directeur.kortrijk';
const CALL = 'Oproep met handtekening';
const REMARK = 'Kijk het telefoonnummer van de contactpersoon na.';

/** Of the application that this journey is about. */
let id = '';

const submitButton = (page: Page) => page.getByRole('button', { name: 'Aanvraag indienen' });
const askButton = (page: Page) => page.getByRole('button', { name: 'Vraag om te ondertekenen' });

/** On paper there is what was asked, with one total, and nothing that only a screen can take. */
async function expectPaper(page: Page): Promise<void> {
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('table', { name: 'Gevraagd per KPI-rij' })).toBeVisible();
  await expect(page.locator('tfoot')).toHaveCSS('display', 'table-row-group');
  await expect(page.getByRole('checkbox', { name: SIGN_OFF_TEXT })).toBeHidden();
  await expect(page.getByRole('button', { name: 'Bevestigen', exact: true })).toBeHidden();
  await page.emulateMedia({ media: null });
}

test.describe.configure({ mode: 'serial' });

test.describe('directeur.kortrijk confirms before the application can be filed', () => {
  test('the check page says what is missing, then lets a colleague ask', async ({ agentOf, visitAs }) => {
    const code = await holdCall(await agentOf('behandelaar.abb'), CALL, true);
    const staff = await agentOf(STAFF);
    ({ id } = await startDraft(staff, code));

    const page = await visitAs(STAFF, `/aanvragen/${id}/nakijken`);
    await expectPage(page, CALL);
    await expect(page.getByRole('heading', { name: 'Ondertekening' })).toBeVisible();
    await expect(page.getByRole('link', { name: 'Vul het rekeningnummer (IBAN) in.' })).toBeVisible();
    await expect(askButton(page)).toBeDisabled();
    await expect(page.getByText('Dat kan zodra alles in orde is.')).toBeVisible();
    await expectAccessible(page);

    await fillIn(staff, id);
    await page.reload();
    await expect(submitButton(page)).toBeDisabled();
    await askButton(page).click();
    await expect(page.getByText(/^Charlotte Deprez vroeg op .* om te ondertekenen\.$/)).toBeVisible();
    await expect(page.getByText('De ondertekenaar van Kortrijk')).toBeVisible();
    await expect(submitButton(page)).toBeDisabled();
    await expectAccessible(page);
  });

  test('the mail of the signatory leads to one page, and it is sent back with a remark', async ({ visitAs }) => {
    const mailbox = await visitAs(SIGNATORY, '/demo/postvak');
    const mail = await readMail(mailbox, SIGNATORY, 'Te ondertekenen: aanvraag van Kortrijk');
    await expect(mail.getByRole('link', { name: 'Lees en onderteken' })).toHaveCount(1);
    await expectAccessible(mailbox);
    const page = await followMail(mailbox, mail, 'Lees en onderteken');

    await expectPage(page, 'Nalezen en bevestigen');
    await expect(page.getByText(`Kortrijk – ${CALL}`)).toBeVisible();
    await expect(page.getByText('BE68 5390 0754 7034')).toBeVisible();
    await expect(page.getByRole('table', { name: 'Gevraagd per KPI-rij' })).toContainText('€ 16.100');
    await expectAccessible(page);

    await page.getByRole('button', { name: 'Terugsturen met opmerking' }).click();
    await page.getByRole('button', { name: 'Terugsturen', exact: true }).click();
    const remark = page.getByRole('textbox', { name: 'Wat moet er aangepast worden?' });
    await expect(remark).toHaveAccessibleDescription(/Schrijf wat er aangepast moet worden\./);
    await expectAccessible(page);
    await remark.fill(REMARK);
    await page.getByRole('button', { name: 'Terugsturen', exact: true }).click();
    await expect(page.getByText(/Bernard Vandewalle stuurde de aanvraag terug\./)).toBeVisible();
  });

  test('the colleague reads the remark, changes, and asks again', async ({ visitAs }) => {
    const page = await visitAs(STAFF, `/aanvragen/${id}/nakijken`);
    await expect(page.getByText(REMARK)).toBeVisible();
    await expect(page.getByText('Aanpassen: de ondertekenaar stuurde de aanvraag terug')).toBeVisible();
    await expectAccessible(page);
    await goToPart(page, 'Contact en rekening');
    await page.getByRole('textbox', { name: 'Telefoonnummer' }).fill('056 27 70 00');
    await expectSaved(page);
    await goToPart(page, 'Nakijken en indienen');
    await askButton(page).click();
    await expect(page.getByText(/vroeg op .* om te ondertekenen\.$/)).toBeVisible();
  });

  test('the signatory agrees by keyboard, to the text as it stands', async ({ visitAs }) => {
    const page = await visitAs(SIGNATORY);
    // The same call stands among the drafts too, a moment before or after.
    const toSign = page.locator('a[href$="/ondertekenen"]');
    await page
      .getByRole('link', { name: new RegExp(`^${CALL}`) })
      .and(toSign)
      .click();
    await expectPage(page, 'Nalezen en bevestigen');
    const agree = page.getByRole('checkbox', { name: SIGN_OFF_TEXT });
    const button = page.getByRole('button', { name: 'Bevestigen', exact: true });
    await button.click();
    await expect(page.getByText('Vink aan dat u akkoord gaat.').first()).toBeVisible();
    await expectAccessible(page);
    await expectPaper(page);
    await pressUntilFocused(page, 'Shift+Tab', agree);
    await page.keyboard.press('Space');
    await expect(agree).toBeChecked();
    await pressUntilFocused(page, 'Tab', button);
    await page.keyboard.press('Enter');
    await expect(page.getByText(/Bernard Vandewalle bevestigde deze aanvraag op /)).toBeVisible();
    await expectAccessible(page);
  });

  test('what is confirmed is filed, and the receipt comes by mail', async ({ visitAs }) => {
    const page = await visitAs(STAFF, `/aanvragen/${id}/nakijken`);
    await expect(page.getByText(/Bernard Vandewalle bevestigde deze aanvraag op /)).toBeVisible();
    await submitButton(page).click();
    await confirm(page, 'Aanvraag indienen?', 'Indienen');
    await expect(page.getByText('Uw aanvraag is ingediend.')).toBeVisible();
    await expectPdf(page.getByRole('link', { name: 'Ontvangstbewijs (PDF)' }), /PS-\d{4}-\d{4}.*\.pdf$/);

    for (const person of [STAFF, SIGNATORY]) {
      const mail = await readMail(page, person, /^Ontvangstbewijs PS-/);
      await expect(mail.getByText(/De aanvraag van Kortrijk voor Oproep met handtekening is ingediend/)).toBeVisible();
      await expectPdf(page.getByRole('main').getByRole('link', { name: /\.pdf$/ }), /PS-\d{4}-\d{4}.*\.pdf$/);
    }
    await expectAccessible(page);
  });

  test('anybody who holds the receipt checks it', async ({ visit, visitAs }) => {
    const own = await visitAs(STAFF, `/aanvragen/${id}/overzicht`);
    const address = await own.getByRole('link', { name: 'Controleer dit ontvangstbewijs' }).getAttribute('href');
    const page = await visit(address ?? '');
    await expect(page.getByText('Dit ontvangstbewijs klopt.')).toBeVisible();
    await expect(page.getByText(/Kortrijk diende aanvraag PS-\d{4}-\d{4}/)).toBeVisible();
    await expectAccessible(page);
    const checksum = page.getByRole('textbox', { name: 'Controlegetal' });
    await checksum.fill('0'.repeat(64));
    await page.getByRole('button', { name: 'Controleren' }).click();
    await expect(page.getByText(/Dit controlegetal hoort bij geen enkele ingediende aanvraag\./)).toBeVisible();
    await expectAccessible(page);
  });
});
