import { rmSync } from 'node:fs';
import { endProcess } from '../bound-process.mjs';
import { tempDir } from '../pg.mjs';
import { buildWhatChanged } from '../start/build.mjs';
import { createDatabase } from '../start/databases.mjs';
import { prepareDatabase } from '../start/programs.mjs';
import { cleanupList, startDatabase } from '../start/stack.mjs';

/**
 * @typedef {object} Bench
 * @property {string} serverUrl the PostgreSQL server
 * @property {string} seeded a database `bench` with the demo
 * @property {string} dir for temporary files
 * @property {(cleanup: () => unknown) => void} atStop
 * @property {(text: string) => void} say
 */

/**
 * Builds the API, starts a PostgreSQL with the demo, measures, and takes everything away again, whatever happens; then
 * ends the process: with code 1 when `measure` answers false or throws.
 *
 * @param {(bench: Bench) => Promise<boolean>} measure
 * @param {{ durable: boolean }} options `durable`: PostgreSQL keeps what it promises, as a real one does
 */
export async function onBench(measure, { durable }) {
  const dir = tempDir('samenspoor-bench-');
  const { atStop, stop } = cleanupList();
  const say = (text) => process.stdout.write(`${text}\n`);
  const end = async (code, error) => {
    if (error) process.stderr.write(`${error.stack}\n`);
    await stop();
    rmSync(dir, { recursive: true, force: true });
    process.exit(code);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => void end(1));
  try {
    await buildWhatChanged(['api'], (child) => atStop(() => endProcess(child)));
    const server = await startDatabase({ dataDir: dir, durable }, atStop);
    const seeded = await createDatabase(server.url, 'bench');
    await prepareDatabase({ DATABASE_URL: seeded, SEED: 'demo' }, say, atStop);
    await end((await measure({ serverUrl: server.url, seeded, dir, atStop, say })) ? 0 : 1);
  } catch (error) {
    await end(1, error);
  }
}
