/** The metrics of the browser that make up a stroke. */
const parts = {
  work: ['TaskDuration'],
  script: ['ScriptDuration'],
  layout: ['LayoutDuration', 'RecalcStyleDuration'],
};

/**
 * Slows the processor of a page down and times its thread: milliseconds so far, by kind of work. It counts what the
 * thread worked and not how long it waited for its turn, so that other work of the machine hardly changes it.
 *
 * @param {import('@playwright/test').Page} page
 * @param {number} slowdown
 */
export async function stopwatch(page, slowdown) {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    const seconds = new Map(metrics.map(({ name, value }) => [name, value]));
    const sum = (names) => names.reduce((total, name) => total + (seconds.get(name) ?? 0), 0) * 1000;
    return Object.fromEntries(Object.entries(parts).map(([kind, names]) => [kind, sum(names)]));
  };
}
