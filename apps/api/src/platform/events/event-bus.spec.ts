import type { EntityManager } from 'typeorm';
import { EventBus } from './event-bus';
import type { DomainEvent } from './event-bus';

interface Granted extends DomainEvent {
  readonly name: 'granted';
  readonly id: string;
}

const tx = {} as EntityManager;

describe('the event bus', () => {
  it('runs who subscribed, one after the other, in the transaction of who publishes', async () => {
    const bus = new EventBus();
    const seen: string[] = [];
    bus.subscribe<Granted>('granted', async (given, { id }) => {
      expect(given).toBe(tx);
      await Promise.resolve();
      seen.push(`first ${id}`);
    });
    bus.subscribe<Granted>('granted', (_tx, { id }) => Promise.resolve(void seen.push(`second ${id}`)));
    await bus.publish<Granted>(tx, { name: 'granted', id: '1' });
    expect(seen).toEqual(['first 1', 'second 1']);
  });

  it('lets an error of a handler undo everything', async () => {
    const bus = new EventBus();
    bus.subscribe('granted', () => Promise.reject(new Error('no')));
    await expect(bus.publish(tx, { name: 'granted' })).rejects.toThrow('no');
  });

  it('takes a name that nobody listens to', async () => {
    await expect(new EventBus().publish(tx, { name: 'nothing' })).resolves.toBeUndefined();
  });
});
