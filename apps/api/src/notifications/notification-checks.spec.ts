import type { EntityManager } from 'typeorm';
import { NotificationChecks, type PendingNotice } from './notification-checks';

const tx = {} as EntityManager;
const notice: PendingNotice = {
  event: 'decision.taken',
  subject: { type: 'application', id: '1' },
  personId: 'an',
  email: null,
  data: {},
  createdAt: new Date(0),
};

describe('the last look at a notification', () => {
  it('lets an event without checks pass', async () => {
    expect(await new NotificationChecks().stillTrue(tx, notice)).toBe(true);
  });

  it('stops what one of its checks says is not true any more', async () => {
    const checks = new NotificationChecks();
    const seen: PendingNotice[] = [];
    checks.on('decision.taken', (given, about) => {
      expect(given).toBe(tx);
      seen.push(about);
      return Promise.resolve(true);
    });
    expect(await checks.stillTrue(tx, notice)).toBe(true);
    checks.on('decision.taken', () => Promise.resolve(false));
    checks.on('message.received', () => Promise.reject(new Error('of another event')));
    expect(await checks.stillTrue(tx, notice)).toBe(false);
    expect(seen).toEqual([notice, notice]);
  });
});
