import { AsyncLocalStorage } from 'node:async_hooks';
import type { EntityManager } from 'typeorm';

type Writes = (tx: EntityManager) => Promise<void>;

const companion = new AsyncLocalStorage<Writes>();

/**
 * Runs `work`; `writes` is written at the end of each transaction that it leads to, and undone with it. Not in what `work` set going and
 * that outlives it, such as a timer: that is something else.
 */
export async function inEachTransaction<T>(writes: Writes, work: () => Promise<T>): Promise<T> {
  let ended = false;
  try {
    return await companion.run(async (tx) => (ended ? undefined : writes(tx)), work);
  } finally {
    ended = true;
  }
}

/** Writes what whoever led to this transaction wants in it. */
export async function writeCompanion(tx: EntityManager): Promise<void> {
  await companion.getStore()?.(tx);
}
