import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { nameOf } from './things.mjs';

const wide = { width: 1280, height: 800 };
const narrow = { width: 390, height: 844 };

/** Nobody has more pages than this; a walk that finds more goes in circles. */
const mostPages = 80;

/** Quiet, with its fonts, and nothing that is still loading. */
async function untilStill(page) {
  // A page that follows its thing live is never idle.
  await page.waitForLoadState('networkidle', { timeout: 3_000 }).catch(() => {});
  await page.evaluate(() => document.fonts.ready);
  await page
    .waitForFunction(() => !document.querySelector('ss-skeleton'), undefined, { timeout: 5_000 })
    .catch(() => {});
}

async function shoot(page, file) {
  for (const size of [wide, narrow]) {
    await page.setViewportSize(size);
    await untilStill(page);
    await page.screenshot({ path: `${file}-${size.width}.png`, fullPage: true, animations: 'disabled' });
  }
}

/** Our own pages that the page leads to; downloads and the API are none. */
async function linksOn(page) {
  const links = await page.$$eval('a[href]', (all) => all.map(({ href }) => href));
  const { origin } = new URL(page.url());
  return links
    .filter((href) => URL.canParse(href) && new URL(href).origin === origin)
    .map((href) => new URL(href).pathname)
    .filter((path) => !path.startsWith('/api/') && !path.startsWith('/oidc') && !/\.\w+$/.test(path));
}

/**
 * Walks every page that links lead to, each kind once, and takes its picture at two widths.
 *
 * @param {import('@playwright/test').BrowserContext} context signed in, or not
 * @param {{ address: string, folder: string, begin: string[], labels: Map<string, string> }} options
 * @returns {Promise<{ pages: string[], troubles: string[] }>} names of the pictures, and what went wrong on the way
 */
export async function walk(context, { address, folder, begin, labels }) {
  mkdirSync(folder, { recursive: true });
  const page = await context.newPage();
  const troubles = [];
  page.on('pageerror', (error) => troubles.push(`${new URL(page.url()).pathname}: ${error.message}`));
  page.on('response', (answer) => {
    if (answer.status() >= 500) troubles.push(`${answer.status()} ${answer.url()}`);
  });
  const queue = [...begin];
  const asked = new Set();
  const shown = new Set();
  while (queue.length > 0 && shown.size < mostPages) {
    const path = queue.shift();
    if (asked.has(nameOf(path, labels))) continue;
    asked.add(nameOf(path, labels));
    await page.setViewportSize(wide);
    await page.goto(address + path);
    await untilStill(page);
    queue.push(...(await linksOn(page)));
    const name = nameOf(new URL(page.url()).pathname, labels);
    if (shown.has(name)) continue;
    shown.add(name);
    await shoot(page, join(folder, name));
  }
  await page.close();
  return { pages: [...shown], troubles };
}
