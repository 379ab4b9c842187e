import { chromium } from '@playwright/test';
import { browser, browserFlags } from '../browser.mjs';

/** How many times slower than this machine the browser is told to be. */
export const slowdown = 4;
/** Milliseconds between two keystrokes: of somebody who types, and looks. */
const pause = 250;
const viewport = { width: 1280, height: 1600 };
/** Milliseconds on the way to another row, in which what waits for a pause in the typing appears. */
const way = 1_000;
/** How often each keystroke is tried: what else a machine does slows one try down, the product slows them all. */
const tries = 3;

/**
 * Runs in the page. Keeps, per keystroke, the time from the input to the first moment after the frame that shows other
 * totals: when the totals change within a frame that frame counts, otherwise the next one.
 */
function watchTotals(selector) {
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
  new MutationObserver(painted).observe(document.querySelector(selector), {
    subtree: true,
    childList: true,
    characterData: true,
  });
  window.keystrokes = taken;
}

/** The least that shows what somebody types: what a keystroke takes there belongs to the browser and the machine. */
const barePage = `${'<input>'.repeat(10)}<main>0</main><script>
  oninput = ({ target }) => (document.querySelector('main').firstChild.data = target.value || 0);
</script>`;

async function openTable(chrome, { address, userName, id }) {
  const page = await chrome.newPage({ viewport });
  const query = new URLSearchParams({ login_hint: userName, returnTo: `/aanvragen/${id}/kpi-tabel` });
  await page.goto(`${address}/api/v1/auth/login?${query}`);
  return watched(page, 'app-kpi-form input[data-column="planned"]', 'app-kpi-form tfoot');
}

async function openBare(chrome) {
  const page = await chrome.newPage({ viewport });
  await page.setContent(barePage);
  return watched(page, 'input', 'main');
}

async function watched(page, fields, totals) {
  await page.locator(totals).waitFor();
  await page.evaluate(watchTotals, totals);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  return { page, fields: page.locator(fields) };
}

/** Empties a field, which is no keystroke that counts, and types two digits. */
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

/** Two digits in each field, one after the other. */
async function typeEverywhere({ page, fields }) {
  const taken = [];
  for (const field of await fields.all()) taken.push(...(await typeIn(page, field)));
  return taken;
}

/** In a browser of its own: another page beside it would take part in the drawing. */
async function tried(open) {
  const { executablePath, env } = await browser();
  const chrome = await chromium.launch({ executablePath, env, args: browserFlags });
  try {
    const page = await open(chrome);
    // The first round warms the browser up, as the first minute of work does.
    await typeEverywhere(page);
    const taken = [];
    for (let time = 0; time < tries; time += 1) taken.push(await typeEverywhere(page));
    return { rows: await page.fields.count(), taken };
  } finally {
    await chrome.close();
  }
}

/**
 * Types in every row of the table of a draft, several times over; then in a page with nothing but fields.
 *
 * @param {{ address: string, userName: string, id: string }} draft on a product that runs, of somebody of the demo
 * @returns {Promise<{ rows: number, table: number[][], bare: number[][] }>} milliseconds from each keystroke to painted
 *   totals; a list per try, in the order of the rows
 */
export async function measureKeystrokes(draft) {
  const { rows, taken: table } = await tried((chrome) => openTable(chrome, draft));
  const { taken: bare } = await tried(openBare);
  return { rows, table, bare };
}
