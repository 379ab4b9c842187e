import 'reflect-metadata';
import { createDataSource } from '@samenspoor/database/data-source';
import { seedDemoRecords } from '@samenspoor/database/seeds/demo/seed-demo-records';
import { seedReference } from '@samenspoor/database/seeds/reference/seed-reference';
import { Clock } from './platform/clock/clock';
import { EnvironmentReader } from './platform/config/environment';
import { readDatabaseSettings } from './platform/config/settings';
import { runProgram } from './run-program';

const SEEDS = ['reference', 'demo', 'none'] as const;

/** Loads what `SEED` says: `reference` (the default), `demo` on top of it, or `none`. Twice changes nothing. */
runProgram(async () => {
  const reader = new EnvironmentReader(process.env);
  const seed = reader.oneOf('SEED', SEEDS, 'reference');
  reader.finish();
  const { databaseUrl } = readDatabaseSettings(process.env);
  if (seed === 'none') return 'No data loaded.';
  const dataSource = await createDataSource({ url: databaseUrl }).initialize();
  try {
    const today = new Clock().now();
    const written = await dataSource.transaction(async (tx) => {
      const reference = await seedReference(tx, today);
      return reference + (seed === 'demo' ? await seedDemoRecords(tx, today) : 0);
    });
    return `Loaded the ${seed} data: ${written} rows written.`;
  } finally {
    await dataSource.destroy();
  }
});
