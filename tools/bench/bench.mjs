// `npm run bench`: how fast the product is with 100 000 applications, beside a server that does nothing but answer.
// docs/operations.md says how to read it. BENCH_APPLICATIONS, BENCH_SECONDS and BENCH_ROUNDS make it shorter.
import { createDatabase } from '../start/databases.mjs';
import { generateApplications } from './generate.mjs';
import { measureAgainstBare, measureSizes } from './measure.mjs';
import { onBench } from './on-bench.mjs';
import { timeReceipt } from './receipt.mjs';
import { againstBareTable, sizesTable, verdicts } from './report.mjs';
import { startProduct } from './sides.mjs';
import { withClient } from './with-client.mjs';

/** One person asks for all the receipts that are timed. */
const UNLIMITED = { EXPENSIVE_PER_MINUTE: '100000' };

const few = 1_000;
const many = Number(process.env.BENCH_APPLICATIONS || 100_000);

/** The demo, for its people, and generated applications over it. */
async function makeDatabase(serverUrl, wanted, say) {
  const begun = performance.now();
  const url = await createDatabase(serverUrl, `bench_${wanted}`, 'bench');
  await withClient(url, (client) => generateApplications(client, wanted));
  say(`Generated ${wanted} applications in ${((performance.now() - begun) / 1000).toFixed(0)} s`);
  return url;
}

async function bench({ serverUrl, dir, atStop, say }) {
  const [fewUrl, manyUrl] = [await makeDatabase(serverUrl, few, say), await makeDatabase(serverUrl, many, say)];
  const [small, large] = [await startProduct(fewUrl, dir, atStop), await startProduct(manyUrl, dir, atStop, UNLIMITED)];
  say('Measuring\n');
  const results = await measureAgainstBare(large, manyUrl, dir, atStop);
  say(`${againstBareTable(many, results)}\n`);
  const sizes = await measureSizes(small, large);
  say(`${sizesTable(few, many, sizes)}\n`);
  const judged = verdicts(results, sizes, await timeReceipt(large.address, 'medewerker.houthalen-helchteren'));
  for (const { text, reached } of judged) say(`${reached ? '✓' : '✗'} ${text}`);
  return judged.every(({ reached }) => reached);
}

await onBench(bench, { durable: false });
