/** The time that a share of all stays under: `spread(times)(0.99)`. NaN without any. */
export function spread(times) {
  const sorted = times.toSorted((one, other) => one - other);
  return (share) => sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? NaN;
}

/** Cells for a table: p50, p95, p99 and the slowest, in milliseconds. */
export function spreadCells(times) {
  const at = spread(times);
  return [at(0.5), at(0.95), at(0.99), at(1)].map((time) => `${time.toFixed(0)} ms`);
}

/** A table to paste into docs/operations.md; numbers to the right. */
export function markdownTable(head, rows) {
  const all = [head, ...rows].map((row) => row.map(String));
  const widths = head.map((_, column) => Math.max(3, ...all.map((row) => row[column].length)));
  const padded = (cell, column) => (column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column]));
  const line = (row) => `| ${row.map(padded).join(' | ')} |`;
  const rule = widths.map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`));
  return [line(all[0]), `| ${rule.join(' | ')} |`, ...all.slice(1).map(line)].join('\n');
}
