import 'reflect-metadata';
import { createDataSource } from '@samenspoor/database/data-source';
import { seedReference } from '@samenspoor/database/seeds/reference/seed-reference';
import type { EntityManager } from 'typeorm';
import { type LoadedDemo, loadDemo } from './demo/load-demo';
import { progress } from './demo/progress';
import { Clock } from './platform/clock/clock';
import { EnvironmentReader } from './platform/config/environment';
import { readDatabaseSettings } from './platform/config/settings';
import { runProgram } from './run-program';

const SEEDS = ['reference', 'demo', 'none'] as const;

/** Any number that no other program of ours locks on: of two loads at once the second finds everything there. */
const LOCK = 7_264_002;

const NO_DEMO: LoadedDemo = { rows: 0, steps: 0 };

const say = (line: string): unknown => process.stdout.write(`${line}\n`);

/** Loads what `SEED` says: `reference` (the default), `demo` on top of it, or `none`. Twice changes nothing. */
runProgram(async () => {
  const reader = new EnvironmentReader(process.env);
  const seed = reader.oneOf('SEED', SEEDS, 'reference');
  reader.finish();
  const { databaseUrl } = readDatabaseSettings(process.env);
  if (seed === 'none') return 'No data loaded.';
  const dataSource = await createDataSource({ url: databaseUrl }).initialize();
  try {
    return await dataSource.transaction((tx) => load(tx, seed));
  } finally {
    await dataSource.destroy();
  }
});

/** All of it in one transaction: an interrupted load leaves nothing, and the next one begins anew. */
async function load(tx: EntityManager, seed: 'reference' | 'demo'): Promise<string> {
  await tx.query('select pg_advisory_xact_lock($1)', [LOCK]);
  const today = new Clock().now();
  const reference = await seedReference(tx, today);
  const demo = seed === 'demo' ? await loadDemo(tx, today, progress('The history of the demo', say)) : NO_DEMO;
  const history = demo.steps > 0 ? `, ${demo.steps} steps of history played` : '';
  return `Loaded the ${seed} data: ${reference + demo.rows} rows written${history}.`;
}
