import { join } from 'node:path';
import { endProcess, spawnBound } from '../bound-process.mjs';
import { freePort } from '../ports.mjs';
import { startApi } from '../start/programs.mjs';

const host = '127.0.0.1';

/**
 * The product as in production: the built program, one process, no request log. Only the provider that signs demo
 * people in needs the development mode.
 *
 * @param {string} dir for its log
 * @param {Record<string, string>} [more] environment
 * @returns {Promise<{ address: string, env: Record<string, string> }>}
 */
export async function startProduct(databaseUrl, dir, atStop, more = {}) {
  const env = { NODE_ENV: 'development', DATABASE_URL: databaseUrl, LOG_LEVEL: 'warn', ...more };
  const port = await freePort();
  const { address } = await startApi({ host, port, logFile: join(dir, `api-${port}.log`), env }, atStop);
  return { address, env };
}

/** The server without a framework; `routes` come from `findBareRoutes`. Resolves to its address. */
export async function startBare(databaseUrl, routes, atStop) {
  const port = await freePort();
  const child = spawnBound([process.execPath, join(import.meta.dirname, 'bare-server.mjs')], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, BENCH_BARE: JSON.stringify({ port, databaseUrl, routes }) },
  });
  atStop(() => endProcess(child));
  await new Promise((ready, fail) => {
    child.stdout.once('data', ready);
    child.once('error', fail).once('exit', () => fail(new Error('The bare server ended.')));
  });
  return `http://${host}:${port}`;
}

/** Throws unless both answer the same; the clock in an answer is the only thing that may differ. */
export async function assertSameBytes(url, bareUrl, cookie) {
  const textOf = async (from, headers) => (await (await fetch(from, { headers })).text()).replace(/"now":"[^"]+"/, '');
  const [own, bare] = [await textOf(url, { cookie }), await textOf(bareUrl, {})];
  if (own !== bare) throw new Error(`${url} and ${bareUrl} answer different bytes`);
}
