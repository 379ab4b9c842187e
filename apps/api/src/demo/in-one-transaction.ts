import type { Pool, PoolClient, QueryResultRow } from 'pg';
import type { EntityManager } from 'typeorm';
import { NamedQueries, type QueryValue } from '../platform/data/named-queries';
import { UnitOfWork } from '../platform/data/unit-of-work';

/** Every use case writes in one and the same transaction: a history is there whole, or not at all. */
export class OneTransaction extends UnitOfWork {
  constructor(private readonly tx: EntityManager) {
    super(tx.connection);
  }

  override run<T>(work: (tx: EntityManager) => Promise<T>): Promise<T> {
    return work(this.tx);
  }
}

/** Named statements on the connection of that transaction, so that what it wrote can be read. */
export class QueriesInTransaction extends NamedQueries {
  constructor(private readonly tx: EntityManager) {
    super(tx.connection);
  }

  override async rows<Row extends QueryResultRow>(
    name: string,
    text: string,
    values: readonly QueryValue[] = [],
  ): Promise<Row[]> {
    const connection: Pick<PoolClient | Pool, 'query'> = await this.connection();
    const result = await connection.query<Row>({ name, text, values: values as QueryValue[] });
    return result.rows;
  }

  private connection(): Promise<PoolClient> {
    const runner = this.tx.queryRunner;
    if (!runner) throw new Error('the entity manager has no transaction');
    return runner.connect() as Promise<PoolClient>;
  }
}
