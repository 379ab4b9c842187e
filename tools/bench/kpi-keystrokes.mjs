import { chromium } from '@playwright/test';
import { browser, browserFlags } from '../browser.mjs';

/** How many times slower than this machine the browser is told to be. */
export const slowdown = 4;
/** Milliseconds between two keystrokes: of somebody who types, and looks. */
const pause = 250;
/** Milliseconds on the way to another row, in which what waits for a pause in the typing appears. */
const way = 1_000;

/**
 * Runs in the page. Keeps, per keystroke, the time from the input to the first moment after the frame that shows other
 * totals: when the totals change within a frame that frame counts, otherwise the next one.
 */
function watchTotals() {
  const taken = [];
  let started = null;
  let inFrame = false;
  // Before whatever else waits: the browser looks at the forms of the page after each keystroke, once it was painted.
  const afterFrame = (act) => void scheduler.postTask(act, { priority: 'user-blocking' });
  const painted = () => {
    if (started === null) return;
    const from = started;
    started = null;
    const done = () => afterFrame(() => taken.push(performance.now() - from));
    if (inFrame) done();
    else requestAnimationFrame(done);
  };
  const onInput = (event) => {
    started = event.timeStamp;
    requestAnimationFrame(() => {
      inFrame = true;
      afterFrame(() => (inFrame = false));
    });
  };
  addEventListener('input', onInput, { capture: true });
  const totals = document.querySelector('app-kpi-form tfoot');
  new MutationObserver(painted).observe(totals, { subtree: true, childList: true, characterData: true });
  window.keystrokes = taken;
}

async function openTable(chrome, { address, userName, id }) {
  const page = await chrome.newPage({ viewport: { width: 1280, height: 1600 } });
  const query = new URLSearchParams({ login_hint: userName, returnTo: `/aanvragen/${id}/kpi-tabel` });
  await page.goto(`${address}/api/v1/auth/login?${query}`);
  await page.locator('app-kpi-form tfoot').waitFor();
  await page.evaluate(watchTotals);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  return page;
}

/** Empties the planned reach of a row, which is no keystroke that counts, and types two digits. */
async function typeIn(page, field) {
  await field.fill('');
  await page.waitForTimeout(way);
  const before = await page.evaluate(() => window.keystrokes.length);
  for (const key of ['1', '2']) {
    await page.keyboard.press(key);
    await page.waitForTimeout(pause);
  }
  await page.waitForFunction((count) => window.keystrokes.length >= count, before + 2, { timeout: 5_000 });
  return page.evaluate((from) => window.keystrokes.slice(from), before);
}

async function typeEverywhere(page) {
  const fields = page.locator('app-kpi-form input[data-column="planned"]');
  const rows = await fields.count();
  const taken = [];
  for (let row = 0; row < rows; row += 1) taken.push(...(await typeIn(page, fields.nth(row))));
  return { rows, taken };
}

/**
 * Types in every row of the table of a draft.
 *
 * @param {{ address: string, userName: string, id: string }} draft on a product that runs, of somebody of the demo
 * @returns {Promise<{ rows: number, taken: number[] }>} milliseconds from each keystroke to painted totals
 */
export async function measureKeystrokes(draft) {
  const { executablePath, env } = await browser();
  const chrome = await chromium.launch({ executablePath, env, args: browserFlags });
  try {
    const page = await openTable(chrome, draft);
    // The first round warms the browser up, as the first minute of work does.
    await typeEverywhere(page);
    return await typeEverywhere(page);
  } finally {
    await chrome.close();
  }
}
