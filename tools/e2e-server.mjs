// For the browser journeys: `node tools/e2e-server.mjs PORT ...`, the product once per port, each with a database of
// its own, so that journeys at one width never meet those at another. Migrated and seeded once, then copied.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { tempDir } from './pg.mjs';
import { createDatabase } from './start/databases.mjs';
import { prepareDatabase, startApi } from './start/programs.mjs';
import { cleanupList, startDatabase } from './start/stack.mjs';

const dir = tempDir('samenspoor-e2e-');
const ports = process.argv.slice(2).map(Number);
const host = '127.0.0.1';
const { atStop, stop } = cleanupList();

async function bringUp() {
  const server = await startDatabase({ dataDir: dir, durable: false }, atStop);
  const common = { NODE_ENV: process.env.NODE_ENV || 'development', SEED: 'demo', DATA_DIR: dir };
  const first = { HOST: host, PORT: String(ports[0]) };
  const template = await createDatabase(server.url, 'journeys');
  await prepareDatabase({ ...common, ...first, DATABASE_URL: template }, () => {}, atStop);
  const start = async (port) => {
    const url = await createDatabase(server.url, `journeys_${port}`, 'journeys');
    const env = { ...common, DATABASE_URL: url, DATA_DIR: join(dir, String(port)) };
    return startApi({ host, port, logFile: join('dist/e2e-logs', `api-${port}.log`), env }, atStop);
  };
  const apis = [];
  for (const port of ports.toReversed()) apis.push(await start(port));
  return Promise.race([server.ended, ...apis.map(({ ended }) => ended)]);
}

let ending = false;

async function end(code, error) {
  if (ending) return;
  ending = true;
  if (error) process.stderr.write(`${error.message}\n`);
  await stop();
  rmSync(dir, { recursive: true, force: true });
  process.exit(code);
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => void end(0));
bringUp().then(
  (error) => end(1, error),
  (error) => end(1, error),
);
