import 'reflect-metadata';
import { createDataSource } from '@samenspoor/database/data-source';
import { removeDemo } from '@samenspoor/database/seeds/demo/remove-demo';
import { readDatabaseSettings } from './platform/config/settings';
import { runProgram } from './run-program';

/** Takes everything invented out of the database; the reference data and files of real people stay. */
runProgram(async () => {
  const dataSource = await createDataSource({ url: readDatabaseSettings(process.env).databaseUrl }).initialize();
  try {
    await dataSource.transaction(removeDemo);
    return 'The demo data is gone. Start with SEED=reference, or it comes back.';
  } finally {
    await dataSource.destroy();
  }
});
