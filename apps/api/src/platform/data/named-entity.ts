import { createHash } from 'node:crypto';
import type { EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';
import { namedStatement } from './named-statement';
import type { QueryValue } from './named-queries';

/**
 * The first row of a table that meets a condition, locked until the transaction ends, as its entity; null without one. As
 * `findOne` with a lock, but planned once per connection.
 *
 * @param name belongs to one entity and condition for good
 * @param condition SQL with `$1`, …
 */
export async function lockNamed<Entity extends ObjectLiteral>(
  tx: EntityManager,
  target: EntityTarget<Entity>,
  name: string,
  condition: string,
  values: readonly QueryValue[],
): Promise<Entity | null> {
  const { columns, tablePath } = tx.dataSource.getMetadata(target);
  const selected = columns.map(({ databaseName }) => `"${databaseName}"`).join();
  const text = `select ${selected} from "${tablePath}" where ${condition} limit 1 for update`;
  const [row] = await namedStatement<Record<string, unknown>>(tx, name, text, values);
  if (!row) return null;
  const entity = tx.create(target);
  for (const column of columns) {
    const value: unknown = tx.dataSource.driver.prepareHydratedValue(row[column.databaseName], column);
    column.setEntityValue(entity, value);
  }
  return entity;
}

/** Stores columns of one row, as `update` does, but planned once per connection and set of columns. */
export async function updateNamed<Entity extends ObjectLiteral & { readonly id: string }>(
  tx: EntityManager,
  target: EntityTarget<Entity>,
  id: string,
  stored: Partial<Entity>,
): Promise<void> {
  const { columns, tablePath } = tx.dataSource.getMetadata(target);
  const changed = columns.filter(({ propertyName }) => stored[propertyName] !== undefined);
  const set = changed.map(({ databaseName }, index) => `"${databaseName}" = $${index + 2}`).join();
  const text = `update "${tablePath}" set ${set} where id = $1`;
  const values = changed.map((column) => {
    const value: unknown = tx.dataSource.driver.preparePersistentValue(stored[column.propertyName], column);
    return value as QueryValue;
  });
  await namedStatement(tx, `update-${createHash('sha256').update(text).digest('hex').slice(0, 32)}`, text, [
    id,
    ...values,
  ]);
}
