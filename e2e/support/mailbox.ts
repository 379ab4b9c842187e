import { type FrameLocator, type Page, expect } from '@playwright/test';

/** Where the demo address of somebody of an organisation gets mail: `directeur.kortrijk`. */
export function addressOf(userName: string): string {
  const [who = '', ...organisation] = userName.split('.');
  return `${who}@${organisation.join('.')}.demo.invalid`;
}

/**
 * Reads the newest mail with this subject that somebody got, in the mailbox of the demo. Mail leaves a moment after
 * what it tells about: the mailbox is looked at until it is there.
 */
export async function readMail(page: Page, userName: string, subject: string | RegExp): Promise<FrameLocator> {
  await page.goto(`/demo/postvak?ontvanger=${encodeURIComponent(addressOf(userName))}`);
  const mail = page.getByRole('link', { name: subject }).first();
  await expect(async () => {
    await page.getByRole('button', { name: 'Kijk of er nieuwe mails zijn' }).click();
    await expect(mail).toBeVisible({ timeout: 1_000 });
  }).toPass({ timeout: 45_000 });
  await mail.click();
  await expect(page.getByRole('heading', { level: 2, name: subject })).toBeVisible();
  return page.frameLocator('iframe');
}

/** Follows the one button of a mail: what it leads to opens in a window of its own. */
export async function followMail(page: Page, mail: FrameLocator, button: string): Promise<Page> {
  const opened = page.waitForEvent('popup');
  await mail.getByRole('link', { name: button, exact: true }).click();
  return opened;
}
