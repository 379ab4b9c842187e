import { chromium } from '@playwright/test';
import { browser, browserFlags } from '../browser.mjs';
import { stopwatch } from './stopwatch.mjs';

/** How many times slower than this machine the browser is told to be. */
export const slowdown = 4;
/** Milliseconds between two keystrokes of somebody who types quickly. */
const pause = 150;

/**
 * One keystroke, in milliseconds.
 *
 * @typedef {object} Stroke
 * @property {number} painted from the event to the frame that shows other totals; what else the machine does is in it
 * @property {number} work what the page's thread did for it in all: script, style, layout and paint
 * @property {number} script
 * @property {number} layout with the working out of styles
 */

/**
 * Runs in the page. `window.typed(key)` resolves with the time from the input event of the next key to the first moment
 * after the frame that shows other totals: when they change within a frame that frame counts, otherwise the next one.
 */
function watchTotals() {
  const totals = document.querySelector('app-kpi-form tfoot');
  window.paintedTotals = () =>
    new Promise((resolve) => {
      let started = null;
      let inFrame = false;
      const afterFrame = (act) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = act;
        port2.postMessage(null);
      };
      const changes = new MutationObserver(() => {
        if (started === null) return;
        changes.disconnect();
        const done = () => afterFrame(() => resolve(performance.now() - started));
        if (inFrame) done();
        else requestAnimationFrame(done);
      });
      const onInput = (event) => {
        started = event.timeStamp;
        requestAnimationFrame(() => {
          inFrame = true;
          afterFrame(() => (inFrame = false));
        });
      };
      addEventListener('input', onInput, { capture: true, once: true });
      changes.observe(totals, { subtree: true, childList: true, characterData: true });
    });
}

async function openTable(chrome, { address, userName, id }) {
  const page = await chrome.newPage({ viewport: { width: 1280, height: 1600 } });
  const query = new URLSearchParams({ login_hint: userName, returnTo: `/aanvragen/${id}/kpi-tabel` });
  await page.goto(`${address}/api/v1/auth/login?${query}`);
  await page.locator('app-kpi-form tfoot').waitFor();
  await page.evaluate(watchTotals);
  return page;
}

/** @returns {Promise<Stroke>} */
async function press(page, key, watch) {
  const before = await watch();
  await page.evaluate(() => void (window.stroke = window.paintedTotals()));
  await page.keyboard.press(key);
  const took = await page.evaluate(() => window.stroke);
  const after = await watch();
  return { painted: took, ...Object.fromEntries(Object.keys(after).map((name) => [name, after[name] - before[name]])) };
}

/** Types two digits into the planned reach of every row, one keystroke at a time; emptying a field first isn't typing. */
async function typeEverywhere(page, watch) {
  const fields = page.locator('app-kpi-form input[data-column="planned"]');
  const rows = await fields.count();
  const strokes = [];
  for (let row = 0; row < rows; row += 1) {
    await fields.nth(row).fill('');
    for (const key of ['1', '2']) {
      await page.waitForTimeout(pause);
      strokes.push(await press(page, key, watch));
    }
  }
  return { rows, strokes };
}

/**
 * Types in the table of a draft.
 *
 * @param {{ address: string, userName: string, id: string }} draft on a product that runs, of somebody of the demo
 * @returns {Promise<{ rows: number, strokes: Stroke[] }>}
 */
export async function measureKeystrokes(draft) {
  const { executablePath, env } = await browser();
  const chrome = await chromium.launch({ executablePath, env, args: browserFlags });
  try {
    const page = await openTable(chrome, draft);
    const watch = await stopwatch(page, slowdown);
    // The first round warms the browser up, as the first minute of work does.
    await typeEverywhere(page, watch);
    return await typeEverywhere(page, watch);
  } finally {
    await chrome.close();
  }
}
