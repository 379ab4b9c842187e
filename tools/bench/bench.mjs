// `npm run bench`: how fast the product is with 100 000 applications, beside a server that does nothing but answer.
// docs/operations.md says how to read it. BENCH_APPLICATIONS, BENCH_SECONDS and BENCH_ROUNDS make it shorter.
import { rmSync } from 'node:fs';
import { endProcess } from '../bound-process.mjs';
import { tempDir } from '../pg.mjs';
import { createDatabase } from '../start/databases.mjs';
import { prepareDatabase } from '../start/programs.mjs';
import { buildWhatChanged } from '../start/build.mjs';
import { cleanupList, startDatabase } from '../start/stack.mjs';
import { generateApplications } from './generate.mjs';
import { measureAgainstBare, measureSizes } from './measure.mjs';
import { timeReceipt } from './receipt.mjs';
import { againstBareTable, sizesTable, verdicts } from './report.mjs';
import { startProduct } from './sides.mjs';
import { withClient } from './with-client.mjs';

const few = 1_000;
const many = Number(process.env.BENCH_APPLICATIONS || 100_000);
const dir = tempDir('samenspoor-bench-');
const { atStop, stop } = cleanupList();
const say = (text) => process.stdout.write(`${text}\n`);

/** The demo, for its people, and generated applications over it. */
async function makeDatabase(serverUrl, wanted) {
  const begun = performance.now();
  const url = await createDatabase(serverUrl, `bench_${wanted}`, 'bench');
  await withClient(url, (client) => generateApplications(client, wanted));
  say(`Generated ${wanted} applications in ${((performance.now() - begun) / 1000).toFixed(0)} s`);
  return url;
}

async function bench() {
  await buildWhatChanged(['api'], (child) => atStop(() => endProcess(child)));
  const server = await startDatabase({ dataDir: dir, durable: false }, atStop);
  const seeded = await createDatabase(server.url, 'bench');
  await prepareDatabase({ DATABASE_URL: seeded, SEED: 'demo' }, say, atStop);
  const [fewUrl, manyUrl] = [await makeDatabase(server.url, few), await makeDatabase(server.url, many)];
  const [small, large] = [await startProduct(fewUrl, dir, atStop), await startProduct(manyUrl, dir, atStop)];
  say('Measuring\n');
  const results = await measureAgainstBare(large, manyUrl, dir, atStop);
  say(`${againstBareTable(many, results)}\n`);
  const sizes = await measureSizes(small, large);
  say(`${sizesTable(few, many, sizes)}\n`);
  const judged = verdicts(results, sizes, await timeReceipt(large.address, 'medewerker.houthalen-helchteren'));
  for (const { text, reached } of judged) say(`${reached ? '✓' : '✗'} ${text}`);
  return judged.every(({ reached }) => reached);
}

async function end(code, error) {
  if (error) process.stderr.write(`${error.stack}\n`);
  await stop();
  rmSync(dir, { recursive: true, force: true });
  process.exit(code);
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => void end(1));
bench().then(
  (reached) => end(reached ? 0 : 1),
  (error) => end(1, error),
);
