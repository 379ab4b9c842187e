import { type Locator, type Page, expect } from '@playwright/test';
import { startDraft } from '@samenspoor/testing/filing';
import { expectAccessible } from '../support/accessible';
import { goToPart } from '../support/application';
import { download } from '../support/documents';
import { test } from '../support/journey';

const STAFF = 'medewerker.menen';
const LETTER = 'Brief over het rekeningnummer';
const MEGABYTE = 1_048_576;
/** A PDF by its first and last bytes, long enough to be under way for a while. */
const PDF = Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(3 * MEGABYTE, 0x20), Buffer.from('\n%%EOF\n')]);
const PROGRAM = Buffer.concat([Buffer.from('MZ'), Buffer.alloc(2_000)]);

/** Of the application that this journey is about. */
let id = '';

const letter = (page: Page): Locator => page.getByRole('group', { name: LETTER });

async function choose(page: Page, name: string, buffer: Buffer): Promise<void> {
  const file = { name, mimeType: 'application/pdf', buffer };
  await letter(page).locator('input[type=file]').setInputFiles(file);
}

/** How fast this browser sends: so many bytes a second, or as fast as it can with -1. */
async function sender(page: Page): Promise<(uploadThroughput: number) => Promise<void>> {
  const tools = await page.context().newCDPSession(page);
  return async (uploadThroughput) => {
    const conditions = { offline: false, latency: 0, downloadThroughput: -1, uploadThroughput };
    await tools.send('Network.emulateNetworkConditions', conditions);
  };
}

test.describe.configure({ mode: 'serial' });

test.describe('medewerker.menen attaches a letter about the account', () => {
  test('another account asks for a letter; what is no document is refused by its content', async ({
    agentOf,
    visitAs,
  }) => {
    ({ id } = await startDraft(await agentOf(STAFF)));
    const page = await visitAs(STAFF, `/aanvragen/${id}/contact`);
    await expect(letter(page)).toHaveCount(0);
    await page.getByRole('checkbox', { name: 'Dit is niet de rekening van het Gemeentefonds' }).press('Space');
    await expect(page.getByRole('heading', { name: LETTER })).toBeVisible();
    await expectAccessible(page);

    await choose(page, 'brief.pdf', PROGRAM);
    await expect(letter(page).getByText(/Soort bestand niet toegelaten\./)).toBeVisible();
    await expectAccessible(page);
    await letter(page).getByRole('button', { name: 'Sluiten van brief.pdf' }).press('Enter');
    await expect(letter(page).getByText('brief.pdf')).toHaveCount(0);
    await goToPart(page, 'Nakijken en indienen');
    await page.getByRole('link', { name: new RegExp(LETTER, 'i') }).click();
    await expect(letter(page)).toBeVisible();
  });

  test('a letter waits and goes on where it was, and can be taken back', async ({ visitAs }) => {
    const page = await visitAs(STAFF, `/aanvragen/${id}/contact`);
    await expect(letter(page)).toBeVisible();
    const sendAt = await sender(page);
    await sendAt(MEGABYTE / 4);
    await choose(page, 'brief.pdf', PDF);
    await letter(page).getByRole('button', { name: 'Pauzeren van brief.pdf' }).press('Enter');
    await expect(letter(page).getByText(/Gepauzeerd/)).toBeVisible();
    await expectAccessible(page);
    await sendAt(-1);
    await letter(page).getByRole('button', { name: 'Hervatten met brief.pdf' }).press('Enter');
    const arrived = letter(page).getByRole('link', { name: 'brief.pdf' });
    await expect(arrived).toBeVisible();
    await expect(letter(page).getByText('Niet gescand op virussen')).toBeVisible();
    await expectAccessible(page);

    await letter(page).getByRole('button', { name: 'Verwijderen van brief.pdf' }).press('Enter');
    const undo = letter(page).getByRole('button', { name: /^Ongedaan maken/ });
    await expect(undo).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(arrived).toBeVisible();
    expect((await download(arrived)).bytes.equals(PDF)).toBe(true);
    await goToPart(page, 'Nakijken en indienen');
    await expect(page.getByRole('link', { name: new RegExp(LETTER, 'i') })).toHaveCount(0);
    await expectAccessible(page);
  });
});
