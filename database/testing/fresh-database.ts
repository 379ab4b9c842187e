import { randomUUID } from 'node:crypto';
import pg from 'pg';

/** `empty`: migrated and nothing more; `reference`: with the reference data of Plan Samenleven too. */
export type DatabaseTemplate = 'empty' | 'reference';

export interface FreshDatabase {
  /** For `createDataSource` or `DATABASE_URL`. */
  readonly url: string;
  /** Throws it away, whoever is still connected. */
  drop(): Promise<void>;
}

/** The server of this run of integration tests: one for all spec files (see `tools/jest/integration-setup.mjs`). */
function serverUrl(): string {
  const url = process.env['TEST_POSTGRES_URL'];
  if (!url) throw new Error('TEST_POSTGRES_URL is not set: run this spec by `nx run api:integration`.');
  return url;
}

async function onServer(statement: string): Promise<void> {
  const client = new pg.Client(serverUrl());
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

/** A database of its own for one spec file, copied in 30 to 80 ms. Drop it in `afterAll`. */
export async function freshDatabase(template: DatabaseTemplate): Promise<FreshDatabase> {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await onServer(`create database ${name} template template_${template}`);
  return {
    url: new URL(`/${name}`, serverUrl()).href,
    drop: () => onServer(`drop database ${name} with (force)`),
  };
}
