// `npm run screenshots`: every page as every person of the demo sees it, at 1280 and 390 pixels, in dist/screenshots,
// with all of them together on index.html.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';
import { browser, browserFlags } from './browser.mjs';
import { apiClient } from './product/api-client.mjs';
import { startDraft } from './product/draft.mjs';
import { onThrowAwayProduct } from './product/throw-away.mjs';
import { contactSheet } from './screenshots/contact-sheet.mjs';
import { thingsOf } from './screenshots/things.mjs';
import { walk } from './screenshots/walk.mjs';

const folder = resolve('dist/screenshots');
const say = (text) => process.stdout.write(`${text}\n`);

/** People at a time. */
const together = 2;

/** Looks without signing in. */
const nobody = 'niemand';

/** The open demo call has nothing of these two yet: one draft for oneself, one as lead of a partnership. */
async function prepareDrafts(address) {
  await startDraft(await apiClient(address, 'medewerker.houthalen-helchteren'));
  const lead = await apiClient(address, 'medewerker.eeklo');
  const { items } = await lead('GET', '/partnerships');
  await startDraft(lead, items[0]?.id);
}

async function lookAround(chrome, address, person) {
  const context = await chrome.newContext({
    locale: 'nl-BE',
    timezoneId: 'Europe/Brussels',
    reducedMotion: 'reduce',
  });
  const options = { address, folder: join(folder, person) };
  const things =
    person === nobody
      ? { begin: ['/aanmelden', '/bestaat-niet'], labels: new Map() }
      : await thingsOf(await apiClient(address, person));
  if (person !== nobody) await signInAs(context, address, person);
  const { pages, troubles } = await walk(context, { ...options, ...things });
  await context.close();
  say(`${person}: ${pages.length} pages`);
  for (const trouble of new Set(troubles)) say(`  ! ${trouble}`);
  return { person, pages, troubles };
}

async function signInAs(context, address, person) {
  const page = await context.newPage();
  await page.goto(`${address}/api/v1/auth/login?login_hint=${person}&returnTo=/api/v1/me`);
  await page.close();
}

/** In turns of a few at once; the answers in the order of the people. */
async function lookAroundAll(chrome, address, people) {
  const walks = [];
  const queue = [...people.entries()];
  const worker = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      const [index, person] = next;
      walks[index] = await lookAround(chrome, address, person);
    }
  };
  await Promise.all(Array.from({ length: together }, worker));
  return walks;
}

await onThrowAwayProduct(async (address) => {
  const { MAIN_PEOPLE } = await import(pathToFileURL(resolve('dist/apps/api/demo-people.js')).href);
  await prepareDrafts(address);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const { executablePath, env } = await browser();
  const chrome = await chromium.launch({ executablePath, env, args: browserFlags });
  try {
    const people = [nobody, ...MAIN_PEOPLE.map(({ subject }) => subject)];
    const walks = await lookAroundAll(chrome, address, people);
    writeFileSync(join(folder, 'index.html'), contactSheet(walks));
    say(`\nAll of them: ${pathToFileURL(join(folder, 'index.html')).href}`);
    return walks.every(({ troubles }) => troubles.length === 0);
  } finally {
    await chrome.close();
  }
});
