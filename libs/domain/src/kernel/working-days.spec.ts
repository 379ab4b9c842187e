import fc from 'fast-check';
import { addDays } from './brussels-time';
import { addWorkingDays, isHoliday, isWorkingDay, workingDaysBetween } from './working-days';

/** Easter Monday, Ascension Day and Whit Monday as the calendars print them. */
const MOVING_HOLIDAYS = [
  ['2022-04-18', '2022-05-26', '2022-06-06'],
  ['2023-04-10', '2023-05-18', '2023-05-29'],
  ['2024-04-01', '2024-05-09', '2024-05-20'],
  ['2025-04-21', '2025-05-29', '2025-06-09'],
  ['2026-04-06', '2026-05-14', '2026-05-25'],
  ['2027-03-29', '2027-05-06', '2027-05-17'],
  ['2028-04-17', '2028-05-25', '2028-06-05'],
  ['2029-04-02', '2029-05-10', '2029-05-21'],
  ['2030-04-22', '2030-05-30', '2030-06-10'],
] as const;

const FIXED = ['01-01', '05-01', '07-11', '07-21', '08-15', '11-01', '11-11', '12-25'];

const anyDay = fc.integer({ min: 0, max: 3650 }).map((days) => addDays('2021-06-15', days));

describe('the holidays', () => {
  it.each(MOVING_HOLIDAYS)('of the year of %s move with Easter and are eleven in all', (...moving) => {
    const year = moving[0].slice(0, 4);
    const days = Array.from({ length: 366 }, (_, index) => addDays(`${year}-01-01`, index));
    const holidays = days.filter((day) => day.startsWith(year) && isHoliday(day));
    expect(holidays).toEqual([...moving, ...FIXED.map((day) => `${year}-${day}`)].sort());
  });

  it('are no working days, and neither are week-ends', () => {
    expect(isWorkingDay('2026-05-14')).toBe(false);
    expect(isWorkingDay('2026-05-16')).toBe(false);
    expect(isWorkingDay('2026-05-17')).toBe(false);
    expect(isWorkingDay('2026-05-15')).toBe(true);
    expect(isWorkingDay('2026-11-02')).toBe(true);
  });
});

describe('working days', () => {
  it('are counted before a deadline, over holidays and week-ends', () => {
    expect(addWorkingDays('2026-05-18', -5)).toBe('2026-05-08');
    expect(addWorkingDays('2026-12-24', 1)).toBe('2026-12-28');
    expect(addWorkingDays('2026-05-16', 0)).toBe('2026-05-16');
    expect(addWorkingDays('2026-05-16', 1)).toBe('2026-05-18');
  });

  it('lie between two days', () => {
    expect(workingDaysBetween('2026-05-08', '2026-05-18')).toBe(5);
    expect(workingDaysBetween('2026-05-18', '2026-05-08')).toBe(-5);
    expect(workingDaysBetween('2026-05-15', '2026-05-17')).toBe(0);
  });

  it('are found back by counting them', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -40, max: 40 }), (day, count) => {
        const reached = addWorkingDays(day, count);
        expect(count === 0 || isWorkingDay(reached)).toBe(true);
        expect(workingDaysBetween(day, reached)).toBe(count);
      }),
    );
  });
});
