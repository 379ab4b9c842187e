import type { DataSource } from 'typeorm';
import { createDataSource } from './data-source';
import { type FreshDatabase, freshDatabase } from './testing/fresh-database';

let database: FreshDatabase;
let source: DataSource;

beforeAll(async () => {
  database = await freshDatabase('empty');
  source = await createDataSource({ url: database.url }).initialize();
});

afterAll(async () => {
  await source.destroy();
  await database.drop();
});

/** The statements that would bring the database to what the entities say. */
async function drift(): Promise<string[]> {
  const { upQueries } = await source.driver.createSchemaBuilder().log();
  return upQueries.map(({ query }) => query);
}

async function tables(): Promise<string[]> {
  const rows = await source.query<{ name: string }[]>(
    `select table_name as name from information_schema.tables where table_schema = 'public' order by 1`,
  );
  return rows.map(({ name }) => name);
}

describe('the schema', () => {
  it('is, after all migrations, exactly what the entities say', async () => {
    await source.runMigrations();
    expect(await drift()).toEqual([]);
  });

  it('goes back to nothing, and forth again', async () => {
    const before = await tables();
    const count = source.migrations.length;
    for (let undone = 0; undone < count; undone += 1) await source.undoLastMigration();
    expect(await tables()).toEqual(['migration']);
    await source.runMigrations();
    expect(await tables()).toEqual(before);
    expect(await drift()).toEqual([]);
  });
});
