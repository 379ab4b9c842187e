import { readFile } from 'node:fs/promises';
import { type Download, type Locator, expect } from '@playwright/test';

/** Clicks a link that downloads, and answers the bytes and the name that was offered. */
export async function download(link: Locator): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const waiting = link.page().waitForEvent('download');
  await link.click();
  const arrived: Download = await waiting;
  return { name: arrived.suggestedFilename(), bytes: await readFile(await arrived.path()) };
}

/** A whole PDF, of a name that says so. */
export async function expectPdf(link: Locator, name: RegExp): Promise<void> {
  const file = await download(link);
  expect(file.name).toMatch(name);
  expect(file.bytes.subarray(0, 5).toString('latin1')).toBe('%PDF-');
  expect(file.bytes.subarray(-6).toString('latin1')).toContain('%%EOF');
}
