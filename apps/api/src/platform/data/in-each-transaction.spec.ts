import type { EntityManager } from 'typeorm';
import { inEachTransaction, writeCompanion } from './in-each-transaction';

const TX = {} as EntityManager;

describe('what is written along with each transaction', () => {
  let written: number;
  const write = (): Promise<void> => {
    written += 1;
    return Promise.resolve();
  };

  beforeEach(() => {
    written = 0;
  });

  it('is written in those that the work leads to, and in no other', async () => {
    await writeCompanion(TX);
    const work = async (): Promise<string> => {
      await writeCompanion(TX);
      await Promise.resolve().then(() => writeCompanion(TX));
      return 'done';
    };
    expect(await inEachTransaction(write, work)).toBe('done');
    await writeCompanion(TX);
    expect(written).toBe(2);
  });

  it('is not written by what the work set going and that outlives it', async () => {
    let later: Promise<void> = Promise.resolve();
    await inEachTransaction(write, () => {
      later = new Promise((resolve) => setTimeout(resolve, 20)).then(() => writeCompanion(TX));
      return Promise.resolve();
    });
    await later;
    expect(written).toBe(0);
  });

  it('undoes the transaction when it fails, as an error of its work', async () => {
    const failing = (): Promise<void> => Promise.reject(new Error('taken over'));
    await expect(inEachTransaction(failing, () => writeCompanion(TX))).rejects.toThrow('taken over');
  });
});
