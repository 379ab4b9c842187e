// `npm run bench:kpi`: from a keystroke in the KPI table to the painted totals, with every row of the call on the screen and
// the processor four times slower.
import { onThrowAwayProduct } from '../product/throw-away.mjs';
import { measureKeystrokes, slowdown } from './kpi-keystrokes.mjs';

/** Milliseconds that 95 of 100 keystrokes may take. */
const aim = 50;

const at = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;

await onThrowAwayProduct(async (address) => {
  const { rows, keys, taken } = await measureKeystrokes(address);
  const sorted = taken.toSorted((one, other) => one - other);
  const [p50, p95, max] = [at(sorted, 0.5), at(sorted, 0.95), sorted.at(-1) ?? 0].map((ms) => Math.round(ms));
  const reached = sorted.length >= keys && p95 <= aim;
  process.stdout.write(
    `${reached ? '✓' : '✗'} KPI table, ${rows} rows, ${sorted.length} keystrokes at ${slowdown}× slowdown: ` +
      `p50 ${p50} ms, p95 ${p95} ms, max ${max} ms (aim: p95 at most ${aim} ms)\n`,
  );
  return reached;
});
