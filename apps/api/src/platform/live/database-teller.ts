import { Injectable, Logger } from '@nestjs/common';
import type { Pool } from 'pg';
import { DataSource } from 'typeorm';
import type { EntityManager } from 'typeorm';
import { poolOf } from '../data/named-queries';
import { afterCommit } from '../data/unit-of-work';

/** One statement for everything that waits. */
const TELL = {
  name: 'tell',
  text: 'select pg_notify(channel, payload) from unnest($1::text[], $2::text[]) as told(channel, payload)',
};

interface Told {
  readonly channel: string;
  readonly payload: string;
}

/**
 * Tells all processes something by NOTIFY, which `DatabaseNews` hears: after the commit, at most once. Not in the transaction
 * itself, because PostgreSQL lets only one transaction that notifies commit at a time, and each of them waits for the disk.
 */
@Injectable()
export class DatabaseTeller {
  private readonly logger = new Logger('DatabaseTeller');
  private readonly pool: Pool;
  private waiting: Told[] = [];
  private telling = false;

  constructor(dataSource: DataSource) {
    this.pool = poolOf(dataSource);
  }

  /** Tells `payload` (less than 8000 bytes) once `tx` is committed. */
  tell(tx: EntityManager, channel: string, payload: string): void {
    afterCommit(tx, () => {
      this.waiting.push({ channel, payload });
      if (!this.telling) void this.tellAll();
    });
  }

  private async tellAll(): Promise<void> {
    this.telling = true;
    while (this.waiting.length > 0) {
      const told = this.waiting;
      this.waiting = [];
      const values = [told.map(({ channel }) => channel), told.map(({ payload }) => payload)];
      await this.pool.query({ ...TELL, values }).catch((error: unknown) => this.lost(told.length, error));
    }
    this.telling = false;
  }

  /** Whoever looks asks anew by the heartbeat of presence, and the outbox is looked at by the clock too. */
  private lost(count: number, error: unknown): void {
    this.logger.warn(`${count} pieces of news not told: ${String(error)}`);
  }
}
