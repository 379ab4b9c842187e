import autocannon from 'autocannon';

/** Seconds of each run, and runs of each side; they take turns, so that a busy machine slows both. */
const seconds = Number(process.env.BENCH_SECONDS || 4);
const rounds = Number(process.env.BENCH_ROUNDS || 5);
const connections = 10;
const warmUp = 5;

async function fire({ address, paths, cookie }, duration) {
  const requests = paths.map((path) => ({ path }));
  const headers = cookie ? { cookie } : {};
  const {
    requests: done,
    latency,
    non2xx,
    errors,
  } = await autocannon({
    url: address,
    connections,
    duration,
    headers,
    requests,
  });
  if (non2xx + errors > 0) throw new Error(`${address}${paths[0]}: ${non2xx} bad answers, ${errors} errors`);
  return { perSecond: done.average, p99: latency.p99 };
}

const median = (numbers) => numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)];

/**
 * Loads both sides in turns, after a warm-up.
 *
 * @param {{ address: string, paths: string[], cookie?: string }} one
 * @param {{ address: string, paths: string[], cookie?: string }} other
 * @returns {Promise<{ one: { perSecond: number, p99: number }, other: { perSecond: number, p99: number }, ratio: number }>}
 *   medians; `ratio`: requests per second of the one by those of the other
 */
export async function compare(one, other) {
  for (const side of [one, other]) await fire(side, warmUp);
  const runs = [];
  for (let round = 0; round < rounds; round += 1) {
    runs.push({ one: await fire(one, seconds), other: await fire(other, seconds) });
  }
  const middle = (side) => ({
    perSecond: median(runs.map((run) => run[side].perSecond)),
    p99: median(runs.map((run) => run[side].p99)),
  });
  return {
    one: middle('one'),
    other: middle('other'),
    ratio: median(runs.map((run) => run.one.perSecond / run.other.perSecond)),
  };
}
