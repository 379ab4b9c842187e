import { Injectable } from '@nestjs/common';
import type { Pool, QueryResultRow } from 'pg';
import { DataSource } from 'typeorm';

/** A value that can be bound to `$1`, `$2`, …; arrays become PostgreSQL arrays. */
export type QueryValue = string | number | boolean | Date | null | readonly string[] | readonly number[];

/**
 * The read side: SQL shaped for one screen, as a *named* statement that PostgreSQL parses and plans once per connection
 * (twice as fast as an unnamed one). A name belongs to one text for good; text that varies gets a name per variant.
 * Reads only, outside any transaction. `int8` arrives as text: cast it in SQL where a number is wanted.
 */
@Injectable()
export class NamedQueries {
  private readonly pool: Pool;

  constructor(dataSource: DataSource) {
    this.pool = poolOf(dataSource);
  }

  /** All rows. */
  async rows<Row extends QueryResultRow>(
    name: string,
    text: string,
    values: readonly QueryValue[] = [],
  ): Promise<Row[]> {
    const result = await this.pool.query<Row>({ name, text, values: values as QueryValue[] });
    return result.rows;
  }

  /** The first row, or null. */
  async first<Row extends QueryResultRow>(
    name: string,
    text: string,
    values: readonly QueryValue[] = [],
  ): Promise<Row | null> {
    const [row] = await this.rows<Row>(name, text, values);
    return row ?? null;
  }
}

/** The `pg` pool under a PostgreSQL data source. */
export function poolOf(dataSource: DataSource): Pool {
  return (dataSource.driver as unknown as { readonly master: Pool }).master;
}
