import { UnitOfWork } from '../../src/platform/data/unit-of-work';
import { type NewOutboxMessage, Outbox } from '../../src/platform/outbox/outbox';
import { OutboxCourier } from '../../src/platform/outbox/outbox-courier';
import { OutboxHandlers } from '../../src/platform/outbox/outbox-handlers';
import { type TestApp, startTestApp } from '../support/test-app';

let test: TestApp;
let handled: { id: string; payload: object }[];
let failing = false;

beforeAll(async () => {
  test = await startTestApp();
  test.app.get(OutboxHandlers).on('test.said', async (tx, { id, payload }) => {
    handled.push({ id, payload });
    await tx.query(`insert into session (sid, sess, expire) values ($1, '{}', now())`, [`said ${id}`]);
    if (failing) throw new Error('no answer');
  });
});

afterAll(() => test.close());

beforeEach(async () => {
  handled = [];
  failing = false;
  test.clock.stopAt('2026-05-05T12:00:00Z');
  await test.dataSource.query('truncate outbox_message');
  await test.dataSource.query(`delete from session where sid like 'said %'`);
});

const add = (message: NewOutboxMessage): Promise<void> =>
  test.app.get(UnitOfWork).run((tx) => test.app.get(Outbox).add(tx, message));

const deliver = (): Promise<number> => test.app.get(OutboxCourier).deliverDue();

async function effects(): Promise<number> {
  const rows = await test.dataSource.query<{ n: number }[]>(
    `select count(*)::int as n from session where sid like 'said %'`,
  );
  return rows[0]?.n ?? 0;
}

describe('the outbox', () => {
  it('delivers in order what was committed, once', async () => {
    await add({ name: 'test.said', payload: { n: 1 } });
    await add({ name: 'test.said', payload: { n: 2 } });
    expect(await deliver()).toBe(2);
    expect(handled.map(({ payload }) => payload)).toEqual([{ n: 1 }, { n: 2 }]);
    expect(await deliver()).toBe(0);
  });

  it('holds nothing of a transaction that was undone', async () => {
    const undone = test.app.get(UnitOfWork).run(async (tx) => {
      await test.app.get(Outbox).add(tx, { name: 'test.said', payload: {} });
      throw new Error('undone');
    });
    await expect(undone).rejects.toThrow('undone');
    expect(await deliver()).toBe(0);
  });

  it('takes a key once, also after delivery', async () => {
    await add({ name: 'test.said', payload: {}, key: 'PS-1' });
    await add({ name: 'test.said', payload: {}, key: 'PS-1' });
    expect(await deliver()).toBe(1);
    await add({ name: 'test.said', payload: {}, key: 'PS-1' });
    expect(await deliver()).toBe(0);
  });

  it('undoes what a failing handler wrote, and comes back later with the same message', async () => {
    failing = true;
    await add({ name: 'test.said', payload: {} });
    expect(await deliver()).toBe(0);
    expect(await effects()).toBe(0);
    failing = false;
    test.clock.stopAt('2026-05-05T12:00:04.999Z');
    expect(await deliver()).toBe(0);
    test.clock.stopAt('2026-05-05T12:00:05Z');
    expect(await deliver()).toBe(1);
    expect(await effects()).toBe(1);
    expect(new Set(handled.map(({ id }) => id)).size).toBe(1);
  });

  it('is not held up by a message that fails', async () => {
    failing = true;
    await add({ name: 'test.said', payload: { n: 1 } });
    await deliver();
    failing = false;
    await add({ name: 'test.said', payload: { n: 2 } });
    expect(await deliver()).toBe(1);
  });

  it('forgets after three months what was delivered, and nothing else', async () => {
    await add({ name: 'test.said', payload: {} });
    await deliver();
    await add({ name: 'test.unheard', payload: {} });
    test.clock.stopAt('2026-08-03T11:00:00Z');
    expect(await test.app.get(OutboxCourier).forgetDelivered()).toBe(0);
    test.clock.stopAt('2026-08-03T13:00:00Z');
    expect(await test.app.get(OutboxCourier).forgetDelivered()).toBe(1);
    expect(await test.dataSource.query('select name from outbox_message')).toEqual([{ name: 'test.unheard' }]);
  });

  it('keeps a message until somebody handles it', async () => {
    await add({ name: 'test.unheard', payload: {} });
    expect(await deliver()).toBe(0);
    const rows = await test.dataSource.query('select 1 from outbox_message where delivered_at is null');
    expect(rows).toHaveLength(1);
  });

  it('is delivered once by several couriers at a time', async () => {
    for (let n = 0; n < 12; n += 1) await add({ name: 'test.said', payload: { n } });
    const delivered = await Promise.all([deliver(), deliver(), deliver()]);
    expect(delivered.reduce((sum, one) => sum + one, 0)).toBe(12);
    expect(await effects()).toBe(12);
  });
});
