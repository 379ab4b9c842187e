import type { ClientBase, QueryResultRow } from 'pg';
import type { EntityManager } from 'typeorm';
import type { QueryValue } from './named-queries';

/**
 * A statement within a transaction that PostgreSQL parses and plans once per connection: for what every save does. A name
 * belongs to one text for good.
 */
export async function namedStatement<Row extends QueryResultRow>(
  tx: EntityManager,
  name: string,
  text: string,
  values: readonly QueryValue[],
): Promise<Row[]> {
  if (!tx.queryRunner) throw new Error('a named statement needs a transaction');
  const client = (await tx.queryRunner.connect()) as ClientBase;
  const { rows } = await client.query<Row>({ name, text, values: values as QueryValue[] });
  return rows;
}
