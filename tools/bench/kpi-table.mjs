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

const titles = {
  painted: 'from the keystroke to the painted totals',
  work: 'work of the page for it',
  script: 'of which script',
  layout: 'of which style and layout',
};

await onThrowAwayProduct(async (address) => {
  const id = await startDraft(await apiClient(address, userName));
  const { rows, strokes } = await measureKeystrokes({ address, userName, id });
  const of = (kind) => strokes.map((stroke) => stroke[kind]);
  const title = `${rows} rows, ${strokes.length} keystrokes at ${slowdown}× slowdown`;
  const lines = Object.entries(titles).map(([kind, text]) => [text, ...spreadCells(of(kind))]);
  const p95 = spread(of('painted'))(0.95);
  const reached = p95 <= aim;
  process.stdout.write(`${markdownTable([title, 'p50', 'p95', 'p99', 'slowest'], lines)}\n`);
  process.stdout.write(`${reached ? '✓' : '✗'} p95 ${p95.toFixed(0)} ms (aim: at most ${aim} ms)\n`);
  return reached;
});
