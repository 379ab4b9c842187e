import { expect } from '@playwright/test';
import { fillIn, startDraft } from '@samenspoor/testing/filing';
import { expectAccessible } from '../support/accessible';
import { goToPart, pressUntilFocused } from '../support/application';
import { test } from '../support/journey';
import { followMail, readMail } from '../support/mailbox';
import { choose, confirm, expectPage } from '../support/navigation';
import { expectSaved } from '../support/saving';

const STAFF = 'medewerker.lier';
const GUEST = 'collega.lier';
const GUEST_NAME = 'Lotte Engels';

/** Of the application that this journey is about. */
let id = '';

test.describe.configure({ mode: 'serial' });

test.describe('collega.lier helps on invitation', () => {
  test('without an invitation there is nothing to see', async ({ agentOf, visitAs }) => {
    const staff = await agentOf(STAFF);
    ({ id } = await startDraft(staff));
    await fillIn(staff, id);
    const page = await visitAs(GUEST, '/aanvragen');
    await expectPage(page, 'Mijn aanvragen');
    await expect(page.getByRole('row')).toHaveCount(0);
    await expectAccessible(page);
    await page.goto(`/aanvragen/${id}`);
    await expect(page.getByText('Deze aanvraag is er niet')).toBeVisible();
  });

  test('staff invites to read; the mail leads to that one application', async ({ visitAs }) => {
    const page = await visitAs(STAFF, `/aanvragen/${id}/wie-werkt-mee`);

    await expect(page.getByText('Nog niemand is uitgenodigd.')).toBeVisible();
    await choose(page, 'Collega', GUEST_NAME);
    const read = page.getByRole('radio', { name: 'Alleen lezen' });
    await read.check();
    await expectAccessible(page);
    await pressUntilFocused(page, 'Tab', page.getByRole('button', { name: 'Nodig uit' }));
    await page.keyboard.press('Enter');
    const invited = page.getByRole('listitem').filter({ hasText: GUEST_NAME });
    await expect(invited).toContainText('Leest mee');
    await expectAccessible(page);

    const mailbox = await visitAs(GUEST, '/demo/postvak');
    const mail = await readMail(mailbox, GUEST, /nodigt u uit: aanvraag van Lier/);
    const theirs = await followMail(mailbox, mail, 'Open de aanvraag');
    await expectPage(theirs, 'Plan Samenleven – demo-oproep');
    await expect(theirs.getByRole('textbox')).toHaveCount(0);
    await expect(theirs.getByRole('button', { name: 'Aanvraag indienen' })).toHaveCount(0);
    await expectAccessible(theirs);
    await theirs.goto('/aanvragen');
    await expect(theirs.getByRole('row').filter({ has: theirs.getByRole('link') })).toHaveCount(1);
  });

  test('allowed to write, the colleague changes what staff sees, and never submits', async ({ visitAs }) => {
    const page = await visitAs(STAFF, `/aanvragen/${id}/wie-werkt-mee`);
    await page.getByRole('button', { name: `Laat bewerken: ${GUEST_NAME}` }).click();
    await expect(page.getByRole('button', { name: `Laat alleen lezen: ${GUEST_NAME}` })).toBeVisible();
    await goToPart(page, 'Contact en rekening');

    const theirs = await visitAs(GUEST, `/aanvragen/${id}/contact`);
    await theirs.getByRole('textbox', { name: 'Telefoonnummer' }).fill('03 800 05 55');
    await expectSaved(theirs);
    await expect(page.getByRole('textbox', { name: 'Telefoonnummer' })).toHaveValue('03 800 05 55');
    await expectAccessible(theirs);
    await goToPart(theirs, 'Nakijken en indienen');
    await expect(
      theirs.getByText('U kunt deze aanvraag niet zelf indienen. Een medewerker of de ondertekenaar doet dat.'),
    ).toBeVisible();
    await expect(theirs.getByRole('button', { name: 'Aanvraag indienen' })).toHaveCount(0);
    await expectAccessible(theirs);
    const answer = await theirs.request.post(`/api/v1/applications/${id}/submit`);
    expect(answer.status()).toBe(403);
  });

  test('when it ends, the application is gone for the colleague', async ({ visitAs }) => {
    const page = await visitAs(STAFF, `/aanvragen/${id}/wie-werkt-mee`);
    await page.getByRole('button', { name: `Stop: ${GUEST_NAME}` }).click();
    await confirm(page, 'Uitnodiging stoppen?', 'Stop de uitnodiging');
    await expect(page.getByText('Nog niemand is uitgenodigd.')).toBeVisible();
    const theirs = await visitAs(GUEST, `/aanvragen/${id}`);
    await expect(theirs.getByText('Deze aanvraag is er niet')).toBeVisible();
    await expectAccessible(theirs);
  });
});
