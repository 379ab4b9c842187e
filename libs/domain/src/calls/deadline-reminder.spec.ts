import fc from 'fast-check';
import { brusselsDay } from '../kernel/brussels-day';
import { addDays } from '../kernel/brussels-time';
import { isWorkingDay, workingDaysBetween } from '../kernel/working-days';
import { FARTHEST_REMINDER_DAYS, deadlineReminderOn } from './deadline-reminder';

const deadlines = fc.date({
  min: new Date('2020-01-01T00:00:00Z'),
  max: new Date('2040-01-01T00:00:00Z'),
  noInvalidDate: true,
});

describe('the reminder of a deadline', () => {
  it.each([
    ['an ordinary Wednesday', '2024-05-15T10:00:00Z', '2024-05-07', '2024-05-14'],
    ['after a holiday and a weekend', '2026-05-06T10:00:00Z', '2026-04-28', '2026-05-05'],
    ['the day summer time begins', '2026-03-29T10:00:00Z', '2026-03-23', '2026-03-28'],
    ['the day after winter time began', '2026-10-26T11:00:00Z', '2026-10-19', '2026-10-25'],
    ['midnight: the day before is the last', '2026-05-05T22:00:00Z', '2026-04-27', '2026-05-04'],
    ['a second after midnight', '2026-05-05T22:00:01Z', '2026-04-28', '2026-05-05'],
  ])('of %s', (_what, closesAt, five, one) => {
    const instant = new Date(closesAt);
    expect(deadlineReminderOn(five, instant)).toBe('5_working_days');
    expect(deadlineReminderOn(one, instant)).toBe('1_day');
    expect(deadlineReminderOn(addDays(one, 1), instant)).toBeNull();
  });

  it('falls on exactly two days, both ahead and not far', () => {
    fc.assert(
      fc.property(deadlines, (closesAt) => {
        const lastDay = brusselsDay(new Date(closesAt.getTime() - 1));
        const days = Array.from({ length: 40 }, (_, ago) => addDays(lastDay, -ago));
        const reminders = days.flatMap((day) => {
          const reminder = deadlineReminderOn(day, closesAt);
          return reminder ? [{ day, reminder }] : [];
        });
        expect(reminders.map(({ reminder }) => reminder)).toEqual(['1_day', '5_working_days']);
        const farthest = reminders[1]?.day ?? '';
        expect(workingDaysBetween(farthest, lastDay)).toBe(isWorkingDay(lastDay) ? 5 : 4);
        expect(addDays(farthest, FARTHEST_REMINDER_DAYS) >= lastDay).toBe(true);
      }),
    );
  });
});
