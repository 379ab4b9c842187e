import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { EntityManager } from 'typeorm';
import { writeCompanion } from './in-each-transaction';

type Act = () => void;

const afterwards = new WeakMap<EntityManager, Act[]>();

/** One transaction: everything a use case writes is kept together, or nothing is. */
@Injectable()
export class UnitOfWork {
  constructor(private readonly dataSource: DataSource) {}

  /** Runs `work` in a transaction and answers what it answers; an error rolls everything back. */
  async run<T>(work: (tx: EntityManager) => Promise<T>): Promise<T> {
    const acts: Act[] = [];
    const answer = await this.dataSource.transaction(async (tx) => {
      afterwards.set(tx, acts);
      const done = await work(tx);
      await writeCompanion(tx);
      return done;
    });
    for (const act of acts) act();
    return answer;
  }
}

/**
 * Does something small once this transaction is committed, and nothing when it isn't. Lost when the process ends just then: for
 * hints only, what must happen is for the outbox. The transaction of a migration or of the demo, which no use case
 * opened, has nobody to hint.
 */
export function afterCommit(tx: EntityManager, act: Act): void {
  afterwards.get(tx)?.push(act);
}
