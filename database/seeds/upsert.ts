import type { EntityManager, EntityTarget } from 'typeorm';

interface Upsert<Row> {
  /** Properties that together identify a row; a unique constraint stands on them. */
  readonly key: readonly (keyof Row & string)[];
  /** All with the same properties; other columns keep their default, or what they hold. */
  readonly rows: readonly Partial<Row>[];
  /** Rows that exist are only changed where this holds; SQL over `stored`. */
  readonly onlyWhere?: string;
}

/**
 * Inserts rows, or changes those whose key exists, in one statement. A row that is already as it should be is not
 * touched, so that seeding twice writes nothing. Answers how many rows were written.
 */
export async function upsert<Row extends object>(
  manager: EntityManager,
  entity: EntityTarget<Row>,
  { key, rows, onlyWhere = 'true' }: Upsert<Row>,
): Promise<number> {
  const metadata = manager.connection.getMetadata(entity);
  const columnOf = (property: string): string => {
    const column = metadata.findColumnWithPropertyName(property);
    if (!column) {
      throw new Error(`${metadata.tableName} has no column for "${property}"`);
    }
    return column.databaseName;
  };
  const columns = Object.keys(rows[0] ?? {}).map(columnOf);
  const keyColumns = key.map(columnOf);
  const others = columns.filter((column) => !keyColumns.includes(column));
  const records = rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([property, value]) => [columnOf(property), value])),
  );
  const text = upsertStatement(metadata.tableName, columns, keyColumns, others, onlyWhere);
  const [answer] = await manager.query<{ count: number }[]>(text, [JSON.stringify(records)]);
  return answer?.count ?? 0;
}

function upsertStatement(
  table: string,
  columns: readonly string[],
  key: readonly string[],
  others: readonly string[],
  onlyWhere: string,
): string {
  const list = (names: readonly string[], prefix = ''): string => names.map((name) => `${prefix}"${name}"`).join(', ');
  const changes = others.map((name) => `"${name}" = excluded."${name}"`).join(', ');
  const differs = `(${list(others, 'stored.')}) is distinct from (${list(others, 'excluded.')})`;
  const conflict = others.length === 0 ? 'nothing' : `update set ${changes} where ${differs} and ${onlyWhere}`;
  return `
    with written as (
      insert into "${table}" as stored (${list(columns)})
      select ${list(columns)} from jsonb_populate_recordset(null::"${table}", $1::jsonb)
      on conflict (${list(key)}) do ${conflict}
      returning 1
    )
    select count(*)::int as count from written`;
}
