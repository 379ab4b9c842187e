import { DatabaseNews } from '../../src/platform/live/database-news';
import { DatabaseTeller } from '../../src/platform/live/database-teller';
import { LIVE_NEWS } from '../../src/platform/live/live-channel';
import { UnitOfWork, afterCommit } from '../../src/platform/data/unit-of-work';
import { startTestApp } from '../support/test-app';
import type { TestApp } from '../support/test-app';

let test: TestApp;
let work: UnitOfWork;
let teller: DatabaseTeller;
const heard: string[] = [];

beforeAll(async () => {
  test = await startTestApp();
  work = test.app.get(UnitOfWork);
  teller = test.app.get(DatabaseTeller);
  test.app.get(DatabaseNews).on(LIVE_NEWS, (payload) => heard.push(payload));
});

beforeEach(() => heard.splice(0));

afterAll(() => test.close());

const told = (topic: string): string => JSON.stringify({ topic, event: { type: 'test' } });

async function heardBy(topic: string): Promise<readonly string[]> {
  for (let tries = 0; tries < 200 && !heard.includes(told(topic)); tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return [...heard];
}

describe('what a transaction tells', () => {
  it('is told after the commit, in order', async () => {
    await work.run(async (tx) => {
      teller.tell(tx, LIVE_NEWS, told('a'));
      teller.tell(tx, LIVE_NEWS, told('b'));
      await tx.query('select pg_sleep(0.1)');
      expect(heard).toEqual([]);
    });
    expect(await heardBy('b')).toEqual([told('a'), told('b')]);
  });

  it('is never told when it is undone', async () => {
    const undone = work.run(async (tx) => {
      teller.tell(tx, LIVE_NEWS, told('undone'));
      await tx.query('select 1 / 0');
    });
    await expect(undone).rejects.toThrow('division by zero');
    await work.run(async (tx) => teller.tell(tx, LIVE_NEWS, told('last')));
    expect(await heardBy('last')).toEqual([told('last')]);
  });

  it('is not done for a transaction that no use case opened', async () => {
    const acts: string[] = [];
    await test.dataSource.transaction(async (tx) => afterCommit(tx, () => acts.push('done')));
    expect(acts).toEqual([]);
  });
});
