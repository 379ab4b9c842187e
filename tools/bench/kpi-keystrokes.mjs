import { chromium } from '@playwright/test';
import { browser, browserFlags } from '../browser.mjs';
import { apiClient } from '../product/api-client.mjs';
import { startDraft } from '../product/draft.mjs';

const applicant = 'medewerker.houthalen-helchteren';
/** How many times slower than this machine the browser is told to be. */
export const slowdown = 4;

/**
 * Runs in the page. Keeps, per keystroke, the time from the event to the first moment after the frame that shows other
 * totals: when the totals change within a frame that frame counts, otherwise the next one.
 */
function watchTotals() {
  const taken = [];
  let started = null;
  let inFrame = false;
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = ({ data }) => {
    inFrame = false;
    if (data === null) return;
    taken.push(performance.now() - data);
  };
  const painted = () => {
    if (started === null) return;
    const from = started;
    started = null;
    if (inFrame) port2.postMessage(from);
    else requestAnimationFrame(() => port2.postMessage(from));
  };
  const onInput = (event) => {
    started = event.timeStamp;
    requestAnimationFrame(() => {
      inFrame = true;
      port2.postMessage(null);
    });
  };
  addEventListener('input', onInput, { capture: true });
  const totals = document.querySelector('app-kpi-form tfoot');
  new MutationObserver(painted).observe(totals, { subtree: true, childList: true, characterData: true });
  window.keystrokes = taken;
}

async function openTable(chrome, address, id) {
  const page = await chrome.newPage({ viewport: { width: 1280, height: 1600 } });
  const query = new URLSearchParams({ login_hint: applicant, returnTo: `/aanvragen/${id}/kpi-tabel` });
  await page.goto(`${address}/api/v1/auth/login?${query}`);
  await page.locator('app-kpi-form tfoot').waitFor();
  await page.evaluate(watchTotals);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  return page;
}

/** Types two digits into the planned reach of every row, one keystroke at a time. */
async function typeEverywhere(page) {
  const fields = page.locator('app-kpi-form input[data-column="planned"]');
  const rows = await fields.count();
  let keys = 0;
  for (let row = 0; row < rows; row += 1) {
    await fields.nth(row).fill('');
    await page.waitForTimeout(100);
    for (const key of ['1', '2']) {
      const before = await page.evaluate(() => window.keystrokes.length);
      await page.keyboard.press(key);
      await page.waitForFunction((count) => window.keystrokes.length > count, before, { timeout: 5_000 });
      keys += 1;
    }
  }
  return { rows, keys, taken: await page.evaluate(() => window.keystrokes) };
}

/**
 * Types in a draft of somebody of the demo, on a product that runs.
 *
 * @param {string} address `http://127.0.0.1:3000`
 * @returns {Promise<{ rows: number, keys: number, taken: number[] }>} milliseconds from each keystroke to painted totals
 */
export async function measureKeystrokes(address) {
  const id = await startDraft(await apiClient(address, applicant));
  const { executablePath, env } = await browser();
  const chrome = await chromium.launch({ executablePath, env, args: browserFlags });
  try {
    const page = await openTable(chrome, address, id);
    // The first round warms the browser up, as the first minute of work does.
    await typeEverywhere(page);
    await page.evaluate(() => window.keystrokes.splice(0));
    return await typeEverywhere(page);
  } finally {
    await chrome.close();
  }
}
