import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';

const recorder = pathToFileURL(resolve(import.meta.dirname, 'record-server-times.mjs')).href;

/** Environment for an API that writes down how long its requests take. */
export const recordedTimes = (file) => ({ NODE_OPTIONS: `--import ${recorder}`, BENCH_TIMES: file });

/** Milliseconds that requests of one method were in the server, of those that came in between two instants. */
export async function serverTimes(file, method, from, until) {
  await sleep(1_500); // it writes every second
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  return lines
    .map((line) => JSON.parse(line))
    .filter(([at, , how]) => how === method && at >= from && at < until)
    .map(([, milliseconds]) => milliseconds);
}
