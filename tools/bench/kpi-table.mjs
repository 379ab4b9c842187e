// `npm run bench:kpi`: from a keystroke in the KPI table to the painted totals, with every row of the call on the screen and
// the processor four times slower.
import { apiClient } from '../product/api-client.mjs';
import { startDraft } from '../product/draft.mjs';
import { onThrowAwayProduct } from '../product/throw-away.mjs';
import { measureKeystrokes, slowdown } from './kpi-keystrokes.mjs';
import { markdownTable, spread, spreadCells } from './spread.mjs';

const userName = 'medewerker.houthalen-helchteren';
/** Milliseconds that 95 of 100 keystrokes may take. */
const aim = 50;

await onThrowAwayProduct(async (address) => {
  const id = await startDraft(await apiClient(address, userName));
  const { rows, taken } = await measureKeystrokes({ address, userName, id });
  const title = `${rows} rows, ${taken.length} keystrokes at ${slowdown}× slowdown`;
  const row = ['from the keystroke to the painted totals', ...spreadCells(taken)];
  const p95 = spread(taken)(0.95);
  const reached = p95 <= aim;
  process.stdout.write(`${markdownTable([title, 'p50', 'p95', 'p99', 'slowest'], [row])}\n`);
  process.stdout.write(`${reached ? '✓' : '✗'} p95 ${p95.toFixed(0)} ms (aim: at most ${aim} ms)\n`);
  return reached;
});
