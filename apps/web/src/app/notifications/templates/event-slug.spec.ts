import { NOTIFICATION_EVENT_NAMES } from '@samenspoor/contracts/notifications/notification-events';
import { eventOfSlug, eventSlug } from './event-slug';

describe('the address of a mail', () => {
  it.each(NOTIFICATION_EVENT_NAMES)('of %s has no dot, and leads back', (event) => {
    expect(eventSlug(event)).not.toContain('.');
    expect(eventOfSlug(eventSlug(event))).toBe(event);
  });
});
