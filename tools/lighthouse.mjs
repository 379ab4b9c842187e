// `npm run lighthouse`: performance and accessibility of the pages that matter most, on the product with the demo data.
import { chromium } from '@playwright/test';
import lighthouse, { desktopConfig } from 'lighthouse';
import { browser, browserFlags } from './browser.mjs';
import { freePort } from './ports.mjs';
import { apiClient } from './product/api-client.mjs';
import { startDraft } from './product/draft.mjs';
import { signIn } from './product/sign-in.mjs';
import { onThrowAwayProduct } from './product/throw-away.mjs';

const aims = { performance: 95, accessibility: 100 };
const say = (text) => process.stdout.write(`${text}\n`);

/** Staff work at a desk; LIGHTHOUSE=mobile judges as on a slow telephone. */
const config = process.env.LIGHTHOUSE === 'mobile' ? undefined : desktopConfig;

/** Title, path and who looks at it (nobody: not signed in). */
async function pagesToJudge(address) {
  const draft = await startDraft(await apiClient(address, 'medewerker.houthalen-helchteren'));
  return [
    { title: 'sign-in', path: '/aanmelden' },
    { title: 'application (KPI table)', path: `/aanvragen/${draft}/kpi-tabel`, as: 'medewerker.houthalen-helchteren' },
    { title: 'portfolio', path: '/portefeuille', as: 'beleid.abb' },
  ];
}

/** What took points off, worst first. */
function complaints({ audits, categories }) {
  const counted = Object.values(categories).flatMap(({ auditRefs }) => auditRefs.filter(({ weight }) => weight > 0));
  return counted
    .map(({ id }) => audits[id])
    .filter(({ score }) => score !== null && score < 0.9)
    .map(({ title, displayValue }) => `    ${title}${displayValue ? `: ${displayValue}` : ''}`);
}

async function judge(address, port, { title, path, as }) {
  const extraHeaders = as ? { Cookie: (await signIn(address, as)).cookie } : {};
  const flags = { port, extraHeaders, onlyCategories: Object.keys(aims), logLevel: 'error' };
  const { lhr } = await lighthouse(address + path, flags, config);
  if (lhr.runtimeError) throw new Error(`${path}: ${lhr.runtimeError.message}`);
  const scores = Object.keys(aims).map((name) => [name, Math.round(lhr.categories[name].score * 100)]);
  const reached = scores.every(([name, score]) => score >= aims[name]);
  const shown = scores.map(([name, score]) => `${name} ${score}`).join(', ');
  say(`${reached ? '✓' : '✗'} ${title}: ${shown} (${new URL(lhr.finalDisplayedUrl).pathname})`);
  if (!reached) say(complaints(lhr).join('\n'));
  return reached;
}

await onThrowAwayProduct(async (address) => {
  const { executablePath, env } = await browser();
  const port = await freePort();
  const args = [...browserFlags, `--remote-debugging-port=${port}`];
  const chrome = await chromium.launch({ executablePath, env, args });
  try {
    const results = [];
    for (const page of await pagesToJudge(address)) results.push(await judge(address, port, page));
    return results.every(Boolean);
  } finally {
    await chrome.close();
  }
});
