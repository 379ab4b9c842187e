/** A table with its columns under one another; numbers to the right. */
function table(head, rows) {
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...all.map((row) => row[column].length)));
  const line = (row) =>
    row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column]))).join('   ');
  return [line(head), widths.map((width) => '─'.repeat(width)).join('───'), ...rows.map(line)].join('\n');
}

const shown = ({ perSecond, p99 }) => [perSecond.toFixed(0), `${p99} ms`];

/** Product beside bare server, one row each. */
export function againstBareTable(many, [list, detail, summary]) {
  const row = (what, { one, other, ratio }) => [what, ...shown(one), ...shown(other), ratio.toFixed(2)];
  const head = [`${many} applications`, 'requests/s', 'p99', 'bare requests/s', 'bare p99', 'ratio'];
  return table(head, [
    row('work list, filtered and sorted, 25 rows', list),
    row('one application with its lines', detail),
    row('portfolio summary', summary),
  ]);
}

/** The portfolio summary at two sizes. */
export function sizesTable(few, many, { one, other }) {
  const head = ['portfolio summary', 'requests/s', 'p99'];
  return table(head, [
    [`${few} applications`, ...shown(one)],
    [`${many} applications`, ...shown(other)],
  ]);
}

const atLeast = (what, ratio) => ({
  text: `${what}: ${ratio.toFixed(2)} of bare (aim: at least 0.60)`,
  reached: ratio >= 0.6,
});

/**
 * The aims, each with whether it was reached.
 *
 * @returns {{ text: string, reached: boolean }[]}
 */
export function verdicts([list, detail, summary], sizes, { median, slowest, rows, kilobytes }) {
  const printed = `receipt of ${rows} KPI rows (${kilobytes} kB), one at a time`;
  return [
    atLeast('work list', list.ratio),
    atLeast('one application', detail.ratio),
    atLeast('portfolio summary', summary.ratio),
    {
      text: `portfolio summary, cost with many beside few: ${sizes.ratio.toFixed(2)} (aim: at most 1.50)`,
      reached: sizes.ratio <= 1.5,
    },
    {
      text: `${printed}: ${median.toFixed(0)} ms, slowest ${slowest.toFixed(0)} ms (aim: at most 150 ms)`,
      reached: median <= 150,
    },
  ];
}
