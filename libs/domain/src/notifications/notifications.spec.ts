import fc from 'fast-check';
import { brusselsDay } from '../kernel/brussels-day';
import { brusselsWallClock } from '../kernel/brussels-time';
import { type DueNotification, bundlesOf } from './bundles';
import { dueMoment, nextBundleMoment, nextWeeklyMoment } from './due-moment';
import { FREQUENCIES, frequencyOf } from './frequency';

const HOUR = 3_600_000;
const instants = fc.date({
  min: new Date('2020-01-01T00:00:00Z'),
  max: new Date('2040-01-01T00:00:00Z'),
  noInvalidDate: true,
});

describe('the moment of a notification', () => {
  it('is now, 7 in the morning, Monday 7 in the morning, or never', () => {
    const thursday = new Date('2026-03-12T10:00:00Z');
    expect(dueMoment('at_once', thursday)).toEqual(thursday);
    expect(dueMoment('daily', thursday)).toEqual(new Date('2026-03-13T06:00:00Z'));
    expect(dueMoment('weekly', thursday)).toEqual(new Date('2026-03-16T06:00:00Z'));
    expect(dueMoment('never', thursday)).toBeNull();
  });

  it('is the same morning for what happens before 7, and at 7 itself', () => {
    expect(nextBundleMoment(new Date('2026-03-12T05:59:59Z'))).toEqual(new Date('2026-03-12T06:00:00Z'));
    expect(nextBundleMoment(new Date('2026-03-12T06:00:00Z'))).toEqual(new Date('2026-03-12T06:00:00Z'));
    expect(nextBundleMoment(new Date('2026-03-12T06:00:00.001Z'))).toEqual(new Date('2026-03-13T06:00:00Z'));
  });

  it.each([
    ['summer time begins', '2026-03-28T12:00:00Z', '2026-03-29T05:00:00.000Z'],
    ['summer time has begun, at night', '2026-03-29T01:30:00Z', '2026-03-29T05:00:00.000Z'],
    ['winter time begins', '2026-10-24T12:00:00Z', '2026-10-25T06:00:00.000Z'],
    ['the doubled hour runs for the second time', '2026-10-25T01:30:00Z', '2026-10-25T06:00:00.000Z'],
  ])('stays 7 on the clock when %s', (_when, now, due) => {
    expect(nextBundleMoment(new Date(now)).toISOString()).toBe(due);
  });

  it('is always ahead, within 25 hours, at 7 by the clock in Brussels', () => {
    fc.assert(
      fc.property(instants, (now) => {
        const moment = nextBundleMoment(now);
        expect(moment.getTime()).toBeGreaterThanOrEqual(now.getTime());
        expect(moment.getTime() - now.getTime()).toBeLessThanOrEqual(25 * HOUR);
        expect(brusselsWallClock(moment).slice(11)).toBe('07:00:00');
      }),
    );
  });

  it('is a Monday within a week and an hour, for who wants it weekly', () => {
    fc.assert(
      fc.property(instants, (now) => {
        const moment = nextWeeklyMoment(now);
        expect(new Date(`${brusselsDay(moment)}T00:00:00Z`).getUTCDay()).toBe(1);
        expect(moment.getTime()).toBeGreaterThanOrEqual(now.getTime());
        expect(moment.getTime() - now.getTime()).toBeLessThanOrEqual(7 * 24 * HOUR + HOUR);
      }),
    );
  });
});

describe('how often somebody gets a mail', () => {
  it('is what they chose, as far as the event allows it', () => {
    expect(frequencyOf('weekly', FREQUENCIES, 'at_once')).toBe('weekly');
    expect(frequencyOf('never', ['at_once'], 'at_once')).toBe('at_once');
    expect(frequencyOf(null, FREQUENCIES, 'daily')).toBe('daily');
  });
});

describe('bundles', () => {
  const due = (id: string, recipient: string, frequency: DueNotification['frequency']): DueNotification => ({
    id,
    recipient,
    frequency,
  });

  it('are one mail per person for what is daily or weekly, and one per notification for what is sent at once', () => {
    const mails = bundlesOf([
      due('1', 'an', 'daily'),
      due('2', 'bo', 'daily'),
      due('3', 'an', 'at_once'),
      due('4', 'an', 'weekly'),
    ]);
    expect(mails).toEqual([
      { recipient: 'an', bundled: false, ids: ['3'] },
      { recipient: 'an', bundled: true, ids: ['1', '4'] },
      { recipient: 'bo', bundled: true, ids: ['2'] },
    ]);
  });

  it('leave who had their mail of the day alone until tomorrow, but not for what is sent at once', () => {
    const mails = bundlesOf([due('1', 'an', 'daily'), due('2', 'an', 'at_once')], new Set(['an']));
    expect(mails).toEqual([{ recipient: 'an', bundled: false, ids: ['2'] }]);
  });

  it('hold every notification once, and never two bundled mails for one person', () => {
    const some = fc.uniqueArray(
      fc.record({
        id: fc.uuid(),
        recipient: fc.constantFrom('an', 'bo', 'cas'),
        frequency: fc.constantFrom('at_once' as const, 'daily' as const, 'weekly' as const),
      }),
      { selector: ({ id }) => id },
    );
    fc.assert(
      fc.property(some, (notifications) => {
        const mails = bundlesOf(notifications);
        expect(mails.flatMap(({ ids }) => ids).sort()).toEqual(notifications.map(({ id }) => id).sort());
        const bundled = mails.filter((mail) => mail.bundled).map(({ recipient }) => recipient);
        expect(new Set(bundled).size).toBe(bundled.length);
        const of = new Map(notifications.map(({ id, recipient }) => [id, recipient]));
        for (const mail of mails) for (const id of mail.ids) expect(of.get(id)).toBe(mail.recipient);
      }),
    );
  });
});
