import 'reflect-metadata';
import { createDataSource } from '@samenspoor/database/data-source';
import { readDatabaseSettings } from './platform/config/settings';
import { runProgram } from './run-program';

/** Any number that no other program of ours locks on: two servers that start at once migrate one after the other. */
const LOCK = 7_264_001;

runProgram(async () => {
  const dataSource = await createDataSource({ url: readDatabaseSettings(process.env).databaseUrl }).initialize();
  try {
    const runner = dataSource.createQueryRunner();
    await runner.query('select pg_advisory_lock($1)', [LOCK]);
    const done = await dataSource.runMigrations({ transaction: 'each' });
    await runner.release();
    return done.length === 0 ? 'The schema is up to date.' : `Migrated: ${done.map(({ name }) => name).join(', ')}.`;
  } finally {
    await dataSource.destroy();
  }
});
