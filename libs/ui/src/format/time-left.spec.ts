import { timeLeft } from './time-left';

const DEADLINE = '2026-12-01T11:00:00.000Z';
const before = (milliseconds: number): number => Date.parse(DEADLINE) - milliseconds;
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

describe('time left', () => {
  it.each([
    [3 * DAY + 4 * HOUR + 59 * MINUTE, 'nog 3 dagen en 4 uur'],
    [DAY, 'nog 1 dag'],
    [DAY + HOUR, 'nog 1 dag en 1 uur'],
    [5 * HOUR + MINUTE, 'nog 5 uur en 1 minuut'],
    [2 * HOUR, 'nog 2 uur'],
    [12 * MINUTE + 59_999, 'nog 12 minuten'],
    [59_999, 'nog minder dan 1 minuut'],
    [1, 'nog minder dan 1 minuut'],
  ])('%i ms before the deadline reads "%s"', (milliseconds, text) => {
    expect(timeLeft(DEADLINE, before(milliseconds))).toBe(text);
  });

  it('is over at the deadline itself, as the server judges', () => {
    expect(timeLeft(DEADLINE, before(0))).toBe('voorbij');
    expect(timeLeft(DEADLINE, before(-DAY))).toBe('voorbij');
  });
});
