// The whole product on one address: PostgreSQL, schema, data, and the API that also serves web and sign-in.
import { createWriteStream, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { freePort, startPg } from '../pg.mjs';
import { isTaken } from '../ports.mjs';
import { prepareDatabase, startApi } from './programs.mjs';

/**
 * Starts embedded PostgreSQL in `dataDir`, with its log beside the data.
 *
 * @returns {Promise<{ url: string, ended: Promise<Error> }>}
 */
export async function startDatabase({ dataDir, pgPort, durable = true }, atStop) {
  mkdirSync(dataDir, { recursive: true });
  const logFile = join(dataDir, 'postgres.log');
  const log = createWriteStream(logFile, { flags: 'a' });
  const port = pgPort ?? (await freePort());
  const server = await startPg({ dir: join(dataDir, 'pg'), port, durable, log: (text) => log.write(text) });
  atStop(() => server.stop());
  return { url: server.url, ended: server.exited.then(() => new Error(`PostgreSQL ended. See ${logFile}.`)) };
}

/** Things to undo, last first. */
export function cleanupList() {
  const cleanups = [];
  return {
    atStop: (cleanup) => cleanups.push(cleanup),
    stop: async () => {
      for (let cleanup = cleanups.pop(); cleanup; cleanup = cleanups.pop()) await cleanup();
    },
  };
}

/**
 * Starts everything. Call `stop` whatever happens.
 *
 * @param {object} options
 * @param {number} options.port
 * @param {string} options.host
 * @param {string} options.dataDir data folder: `pg/`, `files/` and the logs
 * @param {'reference' | 'demo' | 'none'} options.seed
 * @param {string} [options.databaseUrl] an own PostgreSQL instead of the embedded one
 * @param {number} [options.pgPort] port of the embedded one
 * @param {boolean} [options.durable] false for data that may be lost
 * @param {Record<string, string>} [options.env] more environment for the programs
 * @param {Promise<unknown>} [options.built] resolves when the programs are built
 * @param {(step: string) => void} [options.onStep]
 * @returns {{ ready: Promise<{ address: string, databaseUrl: string, broken: Promise<Error> }>, stop: () => Promise<void> }}
 *   `broken` resolves when a part ends that should not have
 */
export function startStack(options) {
  const { atStop, stop } = cleanupList();
  return { ready: bringUp(options, atStop), stop };
}

async function bringUp({ onStep = () => {}, built, ...options }, atStop) {
  const { host, port, dataDir, seed, databaseUrl } = options;
  if (await isTaken(port, host)) throw new Error(`Port ${port} is taken: set PORT to a free one, as in PORT=3100.`);
  mkdirSync(dataDir, { recursive: true });
  const own = databaseUrl ? { url: databaseUrl, ended: new Promise(() => {}) } : startDatabase(options, atStop);
  const [database] = await Promise.all([own, built]);
  const env = { ...options.env, DATABASE_URL: database.url, DATA_DIR: dataDir, SEED: seed };
  await prepareDatabase({ ...env, HOST: host, PORT: String(port) }, onStep, atStop);
  onStep('Starting the API, the web pages and the sign-in provider');
  const api = await startApi({ host, port, logFile: join(dataDir, 'api.log'), env }, atStop);
  return { address: api.address, databaseUrl: database.url, broken: Promise.race([api.ended, database.ended]) };
}
