import type { ManagedCall } from '@samenspoor/contracts/calls/managed-call';
import { localMomentOf } from '@samenspoor/contracts/kernel/local-moment';
import type { ApplicationView } from '@samenspoor/contracts/applications/application';
import { FILLING } from '@samenspoor/testing/filing';
import { expect } from '@playwright/test';
import { expectAccessible } from '../support/accessible';
import { HttpClient, bodyOf } from '../support/http-client';
import { signInFrom, test } from '../support/journey';
import { choose, confirm, expectPage } from '../support/navigation';

const OFFICIAL = 'behandelaar.abb';
const APPLICANT = 'medewerker.genk';

/** The day in two years on which winter time begins: the last Sunday of October. */
function doubledDay(): string {
  const lastOfOctober = new Date(Date.UTC(new Date().getUTCFullYear() + 2, 9, 31));
  lastOfOctober.setUTCDate(31 - lastOfOctober.getUTCDay());
  return lastOfOctober.toISOString().slice(0, 10);
}

/** An exercise that opened and closed just now, and a complete draft of the applicant in it. */
async function closedWithDraft(address: string): Promise<{ readonly call: string; readonly draft: string }> {
  const official = new HttpClient(address);
  await official.signIn(OFFICIAL);
  const origin = bodyOf<ManagedCall>(await official.get('/calls/ps-demo/manage')).settings.originYear;
  const made = bodyOf<ManagedCall>(await official.send('POST', '/calls', { copyFrom: 'ps-demo' }));
  const at = (seconds: number) => localMomentOf(new Date(Date.now() + seconds * 1000).toISOString());
  const call = 'oefening';
  const change = { code: call, name: 'Oefenronde', practice: true, originYear: origin, opens: at(4), closes: at(5) };
  expect((await official.send('PATCH', `/calls/${made.settings.code}`, change)).status).toBe(200);
  expect((await official.send('POST', `/calls/${call}/publish`, {})).status).toBe(200);

  const applicant = new HttpClient(address);
  await applicant.signIn(APPLICANT);
  const started = await applicant.send('POST', '/applications', { callCode: call });
  const { id } = bodyOf<ApplicationView>(started);
  await applicant.send('PUT', `/applications/${id}/lines`, FILLING.lines);
  expect((await applicant.send('PATCH', `/applications/${id}`, FILLING.details)).status).toBe(200);
  return { call, draft: id };
}

test.describe('behandelaar.abb runs a call', () => {
  test('copies the last one, closes it in a doubled hour, and plans its publication', async ({ visitAs }) => {
    const page = await visitAs(OFFICIAL, '/referentie/oproepen');
    await page.getByRole('link', { name: 'Nieuwe oproep' }).click();
    await expectPage(page, 'Nieuwe oproep');
    await choose(page, 'Vertrekken van', /\(ps-demo\)$/);
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Ontwerp maken' }).click();
    await expect(page.getByText('Deze oproep is een ontwerp.')).toBeVisible();
    await expectAccessible(page);

    await page.getByRole('textbox', { name: 'Naam' }).fill('Najaarsronde');
    await page.getByRole('textbox', { name: 'Aankondiging' }).fill('Welkom bij de najaarsronde.\n\nVragen? Bel ons.');
    await expect(page.getByRole('region', { name: 'Voorbeeld van de aankondiging' })).toContainText('Vragen? Bel ons.');
    const closes = page.getByRole('group', { name: 'Sluit op' });
    await closes.getByLabel('Dag').fill(doubledDay());
    await closes.getByLabel('Tijd in Brussel').fill('02:30:00');
    await expect(closes).toContainText('Dit uur komt twee keer voor');
    await expectAccessible(page);
    await closes.getByRole('radio', { name: /^Het tweede/ }).check();
    await expect(closes).toContainText(/zondag .* om 02:30:00, wintertijd \(UTC\+1\)/);
    await expect(closes).not.toContainText('twee keer');
    await page.getByRole('textbox', { name: 'Respijt in seconden' }).fill('300');
    await expect(page.getByText(/Indienen kan nog tot .* om 02:35:00/)).toBeVisible();
    await page.getByRole('button', { name: 'Instellingen bewaren' }).click();
    await expect(page.getByText('Bewaard', { exact: true })).toBeVisible();
    await expectPage(page, 'Najaarsronde');

    await page.getByRole('button', { name: 'Publicatie plannen' }).click();
    const question = page.getByRole('alertdialog', { name: 'Publicatie plannen?' });
    await expect(question).toContainText('Iedereen ziet de oproep');
    await expectAccessible(page);
    await confirm(page, 'Publicatie plannen?', 'Plannen');
    await expect(page.getByText('Ze wordt vanzelf gepubliceerd.')).toBeVisible();
    await page.getByRole('tab', { name: 'Geschiedenis' }).click();
    await expect(page.getByText(/De oproep wordt gepubliceerd op/)).toBeVisible();
    await expectAccessible(page);
  });

  test('signs in again after the session ended, and finds what was typed', async ({ agentOf, visitAs }) => {
    const made = await (await agentOf(OFFICIAL)).post('/calls', { copyFrom: 'ps-demo' }).expect(201);
    const { settings } = made.body as ManagedCall;
    const page = await visitAs(OFFICIAL, `/referentie/oproepen/${settings.code}/instellingen`);
    const name = page.getByRole('textbox', { name: 'Naam' });
    await name.fill('Winterronde');
    await page.context().clearCookies();
    await page.getByRole('button', { name: 'Instellingen bewaren' }).click();
    await expect(page.getByRole('alert')).toContainText('Uw sessie is afgelopen.');
    await signInFrom(page, OFFICIAL);
    await expect(name).toHaveValue('Winterronde');
    await expect(page.getByText('Het is nog niet bewaard.')).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Instellingen bewaren' }).click();
    await expectPage(page, 'Winterronde');
  });

  test('gives one applicant more time, who then submits after the deadline', async ({ visitAs, baseURL }) => {
    const { call, draft } = await closedWithDraft(baseURL ?? '');
    const applicant = await visitAs(APPLICANT, `/aanvragen/${draft}/nakijken`);
    await expect(applicant.getByText('Oefenoproep: telt nergens mee.').first()).toBeVisible();

    const page = await visitAs(OFFICIAL, `/referentie/oproepen/${call}/uitstel`);
    await page.getByRole('combobox', { name: 'Aanvrager' }).fill('genk');
    await page.getByRole('option', { name: 'Genk' }).click();
    await page.getByRole('textbox', { name: 'Reden' }).fill('Storing bij het aanmelden.');
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Uitstel geven' }).click();
    await expect(page.getByText('Genk heeft uitstel.')).toBeVisible();
    await expect(page.getByRole('row', { name: /^Genk/ })).toContainText('nog niets ingediend');
    await expectAccessible(page);

    await applicant.goto('/oproepen');
    const card = applicant.getByRole('article').filter({ hasText: 'Oefenronde' });
    await expect(card).toContainText('U hebt uitstel');
    await card.getByRole('link', { name: 'Verder met uw aanvraag' }).click();
    await expect(applicant.getByText('U hebt uitstel')).toBeVisible();
    await expect(applicant.getByText('Reden: Storing bij het aanmelden.')).toBeVisible();
    await applicant.goto(`/aanvragen/${draft}/nakijken`);
    await applicant.getByRole('button', { name: 'Aanvraag indienen' }).click();
    await confirm(applicant, 'Aanvraag indienen?', 'Indienen');
    await expect(applicant.getByText(/De referentie is OEFEN-/)).toBeVisible();
    await expectAccessible(applicant);
  });
});
