import { type Page, expect } from '@playwright/test';

/** Everything typed is on the server, and the page says since when. */
export async function expectSaved(page: Page): Promise<void> {
  // What was typed last is on the screen after a frame; only then does the text tell about it.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  await expect(page.getByText('bezig met bewaren…')).toBeHidden();
  await expect(page.getByRole('status').filter({ hasText: 'bewaard' })).toHaveText(/^bewaard om \d{2}:\d{2}$/);
}

/** Something typed can't be saved as it stands, and the page says so. */
export async function expectNotSaved(page: Page): Promise<void> {
  await expect(page.getByRole('status').filter({ hasText: /^niet bewaard/ })).toHaveText(
    'niet bewaard – kijk de gegevens na',
  );
}
