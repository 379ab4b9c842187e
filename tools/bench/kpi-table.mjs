// `npm run bench:kpi`: from a keystroke in the KPI table to the painted totals, with every row of the call on the screen and
// the processor four times slower; beside it, in the same run, a page with nothing but fields.
import { apiClient } from '../product/api-client.mjs';
import { startDraft } from '../product/draft.mjs';
import { onThrowAwayProduct } from '../product/throw-away.mjs';
import { measureKeystrokes, slowdown } from './kpi-keystrokes.mjs';
import { markdownTable, spread, spreadCells } from './spread.mjs';

const userName = 'medewerker.houthalen-helchteren';
/** Milliseconds that 95 of 100 keystrokes may take, each by the middle one of its tries. */
const aim = 50;

/** Of each keystroke the middle one of its tries. */
const middles = (tries) => tries[0].map((_, key) => spread(tries.map((taken) => taken[key]))(0.5));

await onThrowAwayProduct(async (address) => {
  const id = await startDraft(await apiClient(address, userName));
  const { rows, table, bare } = await measureKeystrokes({ address, userName, id });
  const times = middles(table);
  const title = `${rows} rows, ${times.length} keystrokes, ${table.length} tries at ${slowdown}× slowdown`;
  const lines = [
    ['to the painted totals, the middle try of each keystroke', ...spreadCells(times)],
    ['to the painted totals, every try', ...spreadCells(table.flat())],
    ['a page with nothing but fields, the middle try', ...spreadCells(middles(bare))],
    ['a page with nothing but fields, every try', ...spreadCells(bare.flat())],
  ];
  const p95 = spread(times)(0.95);
  const reached = p95 <= aim;
  process.stdout.write(`${markdownTable([title, 'p50', 'p95', 'p99', 'slowest'], lines)}\n`);
  process.stdout.write(`${reached ? '✓' : '✗'} p95 ${p95.toFixed(0)} ms (aim: at most ${aim} ms)\n`);
  return reached;
});
