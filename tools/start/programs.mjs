// The programs of the API as `rolldown` leaves them in dist/apps/api, and how to run each.
import { createWriteStream, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { endProcess, spawnBound } from '../bound-process.mjs';
import { isTaken } from '../ports.mjs';
import { runToEnd } from './run-to-end.mjs';

const patience = 120_000;

/** How to run a program of the API. */
export const program = (name) => [process.execPath, '--enable-source-maps', join('dist/apps/api', `${name}.js`)];

const tail = (file, lines = 40) => readFileSync(file, 'utf8').trimEnd().split('\n').slice(-lines).join('\n');

/**
 * Brings the schema up to date and loads the data asked for.
 *
 * @param {Record<string, string>} env DATABASE_URL, SEED and what else the programs read
 * @param {(step: string) => void} onStep
 * @param {(cleanup: () => Promise<void>) => void} atStop
 */
export async function prepareDatabase(env, onStep, atStop) {
  const bound = (child) => atStop(() => endProcess(child));
  onStep('Bringing the schema up to date');
  await runToEnd('The migration', program('migrate'), env, bound);
  onStep(env.SEED === 'none' ? 'Loading no data' : `Loading the ${env.SEED} data`);
  await runToEnd('Loading the data', program('seed'), env, bound, onStep);
}

/** Takes everything invented out of the database. */
export const removeDemo = (env) => runToEnd('Removing the demo data', program('remove-demo'), env);

/** Resolves when the server answers that it is ready, rejects when it ends or takes too long. */
async function untilReady(address, ended) {
  const giveUp = Date.now() + patience;
  while (Date.now() < giveUp) {
    const answer = await Promise.race([ended, fetch(`${address}/api/health/ready`).catch(() => undefined)]);
    if (answer instanceof Error) throw answer;
    if (answer?.ok) return;
    await sleep(100);
  }
  throw new Error('The API was not ready within two minutes.');
}

/**
 * Starts the API, which also serves the web pages and the development sign-in provider.
 *
 * @param {{ host: string, port: number, logFile: string, env: Record<string, string> }} options
 * @param {(cleanup: () => Promise<void>) => void} atStop
 * @returns {Promise<{ address: string, ended: Promise<Error> }>} once it is ready
 */
export async function startApi({ host, port, logFile, env }, atStop) {
  if (await isTaken(port, host)) throw new Error(`Port ${port} is taken: set PORT to a free one, as in PORT=3100.`);
  const address = `http://${host === '0.0.0.0' ? '127.0.0.1' : host}:${port}`;
  mkdirSync(dirname(logFile), { recursive: true });
  const log = createWriteStream(logFile);
  const child = spawnBound(program('main'), {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env, HOST: host, PORT: String(port) },
  });
  atStop(() => endProcess(child));
  child.stdout.pipe(log, { end: false });
  child.stderr.pipe(log, { end: false });
  const ended = new Promise((resolve) => {
    child.once('close', (code) =>
      resolve(new Error(`The API ended (${code}). The end of ${logFile}:\n${tail(logFile)}`)),
    );
    child.once('error', resolve);
  });
  await untilReady(address, ended);
  return { address, ended };
}
