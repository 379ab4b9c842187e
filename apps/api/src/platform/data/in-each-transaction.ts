import { AsyncLocalStorage } from 'node:async_hooks';
import type { EntityManager } from 'typeorm';

type Writes = (tx: EntityManager) => Promise<void>;

const companion = new AsyncLocalStorage<Writes>();

/** Runs `work`; `writes` is written at the end of each transaction that it leads to, and undone with it. */
export function inEachTransaction<T>(writes: Writes, work: () => T): T {
  return companion.run(writes, work);
}

/** Writes what whoever led to this transaction wants in it. */
export async function writeCompanion(tx: EntityManager): Promise<void> {
  await companion.getStore()?.(tx);
}
