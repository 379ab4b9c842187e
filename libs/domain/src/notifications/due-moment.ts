import { addDays, brusselsInstant } from '../kernel/brussels-time';
import { brusselsDay } from '../kernel/brussels-day';
import type { Frequency } from './frequency';

/** When bundled mails leave, by the clock in Brussels: before people start work, outside the hours that a clock change moves. */
export const BUNDLE_TIME = '07:00:00';

const MONDAY = 1;

/** The bundle moment of a day, `YYYY-MM-DD`. */
export function bundleMoment(day: string): Date {
  return brusselsInstant(day, BUNDLE_TIME);
}

/** The first bundle moment at or after an instant. */
export function nextBundleMoment(now: Date): Date {
  const today = brusselsDay(now);
  const moment = bundleMoment(today);
  return moment >= now ? moment : bundleMoment(addDays(today, 1));
}

/** The first bundle moment on a Monday at or after an instant. */
export function nextWeeklyMoment(now: Date): Date {
  let moment = nextBundleMoment(now);
  while (weekdayOf(brusselsDay(moment)) !== MONDAY) moment = bundleMoment(addDays(brusselsDay(moment), 1));
  return moment;
}

/** When a notification is due for somebody who wants the event this often; null means never. */
export function dueMoment(frequency: Frequency, now: Date): Date | null {
  switch (frequency) {
    case 'at_once':
      return now;
    case 'daily':
      return nextBundleMoment(now);
    case 'weekly':
      return nextWeeklyMoment(now);
    case 'never':
      return null;
  }
}

const weekdayOf = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay();
