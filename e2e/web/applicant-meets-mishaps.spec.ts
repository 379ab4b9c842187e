import { type Page, expect } from '@playwright/test';
import type { ApplicationSummary } from '@samenspoor/contracts/applications/application';
import { localMomentOf } from '@samenspoor/contracts/kernel/local-moment';
import type { MessageView } from '@samenspoor/contracts/correspondence/message';
import type { Page as Items } from '@samenspoor/contracts/kernel/page';
import { fillIn, startDraft } from '@samenspoor/testing/filing';
import type { SignedInAgent } from '@samenspoor/testing/sign-in';
import { expectAccessible } from '../support/accessible';
import { holdCall } from '../support/calls';
import { signInFrom, test } from '../support/journey';
import { expectPage } from '../support/navigation';
import { expectSaved } from '../support/saving';

const APPLICANT = 'medewerker.aalst';
const OFFICIAL = 'behandelaar.abb';
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

interface Started {
  readonly call: string;
  readonly id: string;
}

/** A complete draft in a call of its own, which closes so much later. */
async function completeDraft(
  official: SignedInAgent,
  applicant: SignedInAgent,
  name: string,
  closesIn: number,
): Promise<Started> {
  const call = await holdCall(official, name, false);
  const closes = localMomentOf(new Date(Date.now() + closesIn).toISOString());
  await official.patch(`/calls/${call}`, { closes, reason: 'Voor deze reis' }).expect(200);
  const { id } = await startDraft(applicant, call);
  await fillIn(applicant, id);
  return { call, id };
}

const field = (page: Page, name: string) => page.getByRole('textbox', { name });

test.describe('medewerker.aalst meets mishaps, and loses nothing', () => {
  test('a session that ends while typing', async ({ agentOf, visitAs }) => {
    const applicant = await agentOf(APPLICANT);
    const { id } = await completeDraft(await agentOf(OFFICIAL), applicant, 'Ronde met een sessie die eindigt', DAY);
    const page = await visitAs(APPLICANT, `/aanvragen/${id}/contact`);
    await field(page, 'Voornaam').fill('Greet');
    await expectSaved(page);

    await page.context().clearCookies();
    await field(page, 'Voornaam').fill('Greet-Marie');
    await expect(page.getByRole('alert')).toContainText('Uw sessie is afgelopen.');
    await expectAccessible(page);
    await signInFrom(page, APPLICANT);
    await expect(page).toHaveURL(new RegExp(`/aanvragen/${id}/contact$`));
    await expect(field(page, 'Voornaam')).toHaveValue('Greet-Marie');
    await expectSaved(page);
    await expectAccessible(page);
    await page.reload();
    await expect(field(page, 'Voornaam')).toHaveValue('Greet-Marie');
  });

  test('two windows of one browser', async ({ agentOf, visitAs }) => {
    const applicant = await agentOf(APPLICANT);
    const { id } = await completeDraft(await agentOf(OFFICIAL), applicant, 'Ronde in twee vensters', DAY);
    const one = await visitAs(APPLICANT, `/aanvragen/${id}/contact`);
    const other = await one.context().newPage();
    await other.goto(`/aanvragen/${id}/contact`);
    await expectPage(other, 'Ronde in twee vensters');

    await field(one, 'Voornaam').fill('Greet');
    await field(other, 'Familienaam').fill('De Pauw');
    await expectSaved(one);
    await expectSaved(other);
    for (const page of [one, other]) {
      await expect(field(page, 'Voornaam')).toHaveValue('Greet');
      await expect(field(page, 'Familienaam')).toHaveValue('De Pauw');
    }
    await expectAccessible(other);
  });

  test('a line that breaks after a message was sent', async ({ agentOf, visitAs }) => {
    const applicant = await agentOf(APPLICANT);
    const { id } = await completeDraft(await agentOf(OFFICIAL), applicant, 'Ronde met een breuk', DAY);
    await expect(async () => {
      expect((await applicant.post(`/applications/${id}/submit`)).status).toBe(200);
    }).toPass({ timeout: 40_000 });
    const page = await visitAs(APPLICANT, `/aanvragen/${id}/berichten`);
    // The server gets it, and its answer never arrives.
    await page.route('**/messages', async (route) => {
      if (route.request().method() !== 'POST') return route.fallback();
      await route.fetch();
      await route.abort('internetdisconnected');
    });
    await field(page, 'Uw bericht').fill('Wie belt ons terug?');
    await page.getByRole('button', { name: 'Verstuur', exact: true }).click();
    await expect(page.getByRole('main').getByText('Geen verbinding met Samenspoor')).toBeVisible();
    await expectAccessible(page);
    await page.unroute('**/messages');
    await page.getByRole('button', { name: 'Verstuur', exact: true }).click();
    await expect(field(page, 'Uw bericht')).toHaveValue('');

    const { items } = (await applicant.get(`/applications/${id}/messages`).expect(200)).body as Items<MessageView>;
    expect(items.map(({ text }) => text)).toEqual(['Wie belt ons terug?']);
  });

  test('a clock that is a day ahead, and a double click on submit', async ({ agentOf, visitAs }) => {
    const applicant = await agentOf(APPLICANT);
    const { call, id } = await completeDraft(await agentOf(OFFICIAL), applicant, 'Ronde tot morgen', 20 * HOUR);
    const page = await visitAs(APPLICANT, '/aanvragen');
    await page.clock.install({ time: Date.now() + DAY });
    await page.goto(`/aanvragen/${id}/contact`);
    await expect(page.getByText(/\(nog 19 uur/).first()).toBeVisible();
    await field(page, 'Voornaam').fill('Greet');
    await expectSaved(page);
    await page.goto(`/aanvragen/${id}/nakijken`);
    const submit = page.getByRole('button', { name: 'Aanvraag indienen' });
    // The call has to open first; the page sees that by itself.
    await expect(submit).toBeEnabled({ timeout: 40_000 });
    await submit.click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Indienen', exact: true }).dblclick();
    await expect(page.getByText(/De referentie is PS-/)).toBeVisible();
    await expectAccessible(page);

    const { items } = (await applicant.get(`/applications?callCode=${call}`).expect(200))
      .body as Items<ApplicationSummary>;
    expect(items.map(({ state }) => state)).toEqual(['submitted']);
  });

  test('a clock that is a day behind: too late is too late, and says so', async ({ agentOf, visitAs }) => {
    const official = await agentOf(OFFICIAL);
    const applicant = await agentOf(APPLICANT);
    const { call, id } = await completeDraft(official, applicant, 'Ronde tot zonet', DAY);
    await expect(async () => {
      const now = localMomentOf(new Date(Date.now() + 1_500).toISOString());
      const { status } = await official.patch(`/calls/${call}`, { closes: now, reason: 'Gedaan' });
      expect(status).toBe(200);
    }).toPass({ timeout: 40_000 });
    const page = await visitAs(APPLICANT, '/aanvragen');
    await page.clock.install({ time: Date.now() - DAY });
    await expect(async () => {
      await page.goto(`/aanvragen/${id}/nakijken`);
      await expect(page.getByText('De oproep is gesloten.')).toBeVisible({ timeout: 3_000 });
    }).toPass({ timeout: 30_000 });
    await expect(page.getByRole('button', { name: 'Aanvraag indienen' })).toBeDisabled();
    await expectAccessible(page);
    await page.goto(`/aanvragen/${id}/contact`);
    await field(page, 'Voornaam').fill('Greet');
    await expectSaved(page);
  });
});
