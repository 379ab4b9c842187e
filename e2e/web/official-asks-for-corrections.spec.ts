import { type Locator, type Page, expect } from '@playwright/test';
import { fileApplication } from '@samenspoor/testing/filing';
import { expectAccessible } from '../support/accessible';
import { pressUntilFocused } from '../support/application';
import { download } from '../support/documents';
import { signInFrom, test } from '../support/journey';
import { followMail, readMail } from '../support/mailbox';
import { expectPage } from '../support/navigation';

const STAFF = 'medewerker.brugge';
const OFFICIAL = 'behandelaar.abb';
const ACCOUNT = 'Rekeningnummer';
const REACH = 'Gepland bereik, thema 5 – volwassen anderstalige';
const FILE = { name: 'planning.txt', mimeType: 'text/plain', buffer: Buffer.from('Planning van thema 5.\n') };

/** Of the application that this journey is about. */
let id = '';
let reference = '';

/** One correction: what is asked, answered and decided about a field. */
const correction = (page: Page, title: string): Locator => page.getByRole('article', { name: title, exact: true });

/** Asks about a field where it stands, by keyboard, as it must be possible. */
async function ask(page: Page, field: string, reason: string, remark: string): Promise<void> {
  await page.getByRole('button', { name: `Vraag verbetering: ${field}` }).press('Enter');
  const dialog = page.getByRole('dialog', { name: `Vraag verbetering: ${field}` });
  await dialog.getByRole('radio', { name: reason }).check();
  await dialog.getByRole('textbox', { name: 'Opmerking' }).fill(remark);
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Vraag verbetering', exact: true }).click();
  await expect(dialog).toBeHidden();
}

/** Writes a message with one file. */
async function write(page: Page, text: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Uw bericht' }).fill(text);
  const files = page.getByRole('group', { name: 'Bestanden bij uw bericht' });
  await files.locator('input[type=file]').setInputFiles(FILE);
  await expect(files.getByRole('link', { name: FILE.name })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Verstuur', exact: true }).click();
  await expect(message(page, text)).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Uw bericht' })).toHaveValue('');
}

const message = (page: Page, text: string): Locator =>
  page.getByRole('list', { name: 'Berichten, het nieuwste onderaan' }).getByRole('article').filter({ hasText: text });

/** The file that hangs on a message, as it was sent. */
async function expectFile(page: Page, text: string): Promise<void> {
  const { name, bytes } = await download(message(page, text).getByRole('link', { name: FILE.name }));
  expect([name, bytes.toString()]).toEqual([FILE.name, FILE.buffer.toString()]);
}

test.describe.configure({ mode: 'serial' });

test.describe('behandelaar.abb asks for corrections, medewerker.brugge answers', () => {
  test('asks at the account and at a row; meanwhile the clock stands still', async ({ agentOf, visitAs }) => {
    const filed = await fileApplication(await agentOf(STAFF));
    id = filed.id;
    reference = filed.reference ?? '';

    const page = await visitAs(OFFICIAL, `/dossiers/${id}`);
    await expectPage(page, 'Brugge');
    await expect(page.getByText(/Termijn loopt:/)).toBeVisible();
    await expectAccessible(page);
    await ask(page, 'rekeningnummer', 'Fout', 'Dit nummer is niet van de stad.');
    await expect(page.getByText(/Termijn gepauzeerd sinds/)).toBeVisible();
    await ask(
      page,
      'gepland bereik, thema 5 – volwassen anderstalige',
      'Onvolledig',
      'Tel ook de lesgroepen van het najaar mee.',
    );
    await page.getByRole('tab', { name: /^Verbeteringen/ }).click();
    await expect(correction(page, ACCOUNT)).toContainText('Wacht op de aanvrager');
    await expect(correction(page, REACH)).toContainText('Wacht op de aanvrager');
    await expectAccessible(page);
  });

  test('the applicant answers at the field; a wrong account is refused there', async ({ visitAs }) => {
    const page = await visitAs(STAFF);
    const waiting = page.getByRole('listitem').filter({ hasText: 'Antwoord tegen' });
    await waiting.getByRole('link', { name: new RegExp(reference) }).click();
    await expect(page.getByText('De administratie vraagt 2 verbeteringen.')).toBeVisible();
    await expect(page.getByText(/Termijn gepauzeerd sinds/)).toBeVisible();
    const account = correction(page, ACCOUNT);
    await expect(account).toContainText('Dit nummer is niet van de stad.');
    await expectAccessible(page);

    const value = account.getByRole('textbox', { name: `Nieuwe waarde: ${ACCOUNT}` });
    await value.fill('BE68 5390 0754 7035');
    await account.getByRole('button', { name: 'Verstuur antwoord' }).click();
    await expect(value).toHaveAccessibleDescription(/Dit is geen geldig Belgisch rekeningnummer/);
    await expectAccessible(page);
    await value.fill('BE71 0961 2345 6769');
    await pressUntilFocused(page, 'Tab', account.getByRole('button', { name: 'Verstuur antwoord' }));
    await page.keyboard.press('Enter');
    await expect(account).toContainText('Beantwoord');
    await expect(account.getByRole('heading', { name: ACCOUNT })).toBeFocused();

    const reach = correction(page, REACH);
    await reach.getByRole('textbox', { name: `Nieuwe waarde: ${REACH}` }).fill('120');
    await reach.getByRole('textbox', { name: 'Opmerking voor de administratie' }).fill('Met het najaar erbij.');
    await reach.getByRole('button', { name: 'Verstuur antwoord' }).click();
    await expect(reach).toContainText('Beantwoord');
    await expectAccessible(page);
  });

  test('the official sees old beside new, and accepts', async ({ visitAs }) => {
    const page = await visitAs(OFFICIAL, `/dossiers/${id}/verbeteringen`);
    const reach = correction(page, REACH);
    await expect(reach).toContainText(/Oude waarde\s*100\s*Nieuwe waarde\s*120/);
    await expect(reach).toContainText('Met het najaar erbij.');
    await expect(correction(page, ACCOUNT)).toContainText(/BE68.*BE71/s);
    await expectAccessible(page);
    for (const title of [ACCOUNT, REACH]) {
      await correction(page, title).getByRole('button', { name: 'Aanvaard' }).click();
      await expect(correction(page, title)).toContainText('Aanvaard');
      await expect(correction(page, title).getByRole('button')).toHaveCount(0);
    }
    await expect(page.getByText(/Termijn loopt:/)).toBeVisible();
    await page.getByRole('tab', { name: 'Aanvraag' }).click();
    await expect(page.getByText('BE71 0961 2345 6769')).toBeVisible();
    await expectAccessible(page);
  });

  test('the official writes with a file; the mail leads to the form, after signing in', async ({ visit, visitAs }) => {
    const page = await visitAs(OFFICIAL, `/dossiers/${id}/berichten`);
    await page.getByRole('button', { name: 'Verstuur', exact: true }).click();
    await expect(page.getByText('Schrijf eerst een bericht.').first()).toBeVisible();
    await write(page, 'Kunt u de planning van thema 5 toelichten?');

    const mailbox = await visit('/demo/postvak');
    const mail = await readMail(mailbox, STAFF, `Nieuw bericht bij ${reference}`);
    await expect(mail.getByText('Kunt u de planning van thema 5 toelichten?')).toBeVisible();
    const theirs = await followMail(mailbox, mail, 'Lees en antwoord');
    await signInFrom(theirs, STAFF);
    await expect(theirs.getByRole('textbox', { name: 'Uw bericht' })).toBeFocused();
    await expectFile(theirs, 'Kunt u de planning');
    await write(theirs, 'De planning zit in de bijlage.');
  });

  test('both know what was read, and get each other’s file', async ({ visitAs }) => {
    const page = await visitAs(OFFICIAL, `/dossiers/${id}/berichten`);
    await expect(message(page, 'Kunt u de planning')).toContainText(/Gelezen door\s+Bram Verstraete op/);
    await expectFile(page, 'De planning zit in de bijlage.');
    await expectAccessible(page);
    const theirs = await visitAs(STAFF, `/aanvragen/${id}/berichten`);
    await expect(message(theirs, 'De planning zit in de bijlage.')).toContainText(/Gelezen door\s+Lieve Goossens op/);
    await expectAccessible(theirs);
  });
});
