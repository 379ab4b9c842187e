import fc from 'fast-check';
import {
  addDays,
  brusselsInstant,
  brusselsWallClock,
  instantOfLocalMoment,
  instantsAt,
  judgeLocalMoment,
} from './brussels-time';

const isoInstants = (local: string): string[] => instantsAt(local).map((instant) => instant.toISOString());

/** The last Sundays of March and October. */
const CLOCK_CHANGES = [
  ['2022-03-27', '2022-10-30'],
  ['2024-03-31', '2024-10-27'],
  ['2026-03-29', '2026-10-25'],
  ['2030-03-31', '2030-10-27'],
] as const;

describe('a moment by the clock in Brussels', () => {
  it('is one instant on an ordinary day, in winter and in summer', () => {
    expect(isoInstants('2024-05-06T12:00:00')).toEqual(['2024-05-06T10:00:00.000Z']);
    expect(isoInstants('2024-01-01T00:00:00')).toEqual(['2023-12-31T23:00:00.000Z']);
  });

  it.each(CLOCK_CHANGES)('does not exist in the hour that summer time skips on %s', (day) => {
    expect(isoInstants(`${day}T01:59:59`)).toEqual([`${day}T00:59:59.000Z`]);
    expect(isoInstants(`${day}T02:00:00`)).toEqual([]);
    expect(isoInstants(`${day}T02:59:59`)).toEqual([]);
    expect(isoInstants(`${day}T03:00:00`)).toEqual([`${day}T01:00:00.000Z`]);
  });

  it.each(CLOCK_CHANGES)('exists twice in the hour that winter time doubles (%s, %s)', (_, day) => {
    expect(isoInstants(`${day}T01:59:59`)).toEqual([`${addDays(day, -1)}T23:59:59.000Z`]);
    expect(isoInstants(`${day}T02:00:00`)).toEqual([`${day}T00:00:00.000Z`, `${day}T01:00:00.000Z`]);
    expect(isoInstants(`${day}T02:59:59`)).toEqual([`${day}T00:59:59.000Z`, `${day}T01:59:59.000Z`]);
    expect(isoInstants(`${day}T03:00:00`)).toEqual([`${day}T02:00:00.000Z`]);
  });

  it('leads back to every instant it is read from', () => {
    const seconds = fc.integer({ min: Date.UTC(2020, 0) / 1000, max: Date.UTC(2040, 0) / 1000 });
    fc.assert(
      fc.property(seconds, (second) => {
        const instant = new Date(second * 1000);
        expect(instantsAt(brusselsWallClock(instant))).toContainEqual(instant);
      }),
    );
  });

  it('is never what no calendar knows', () => {
    for (const text of ['2026-02-30T12:00:00', '2026-01-01T24:00:00', '2026-01-01', '1-1-2026 12:00', ''])
      expect(instantsAt(text)).toEqual([]);
  });

  it('is of this century: a year that is typed by half, or by one digit too many, is none', () => {
    const years = ['0002', '0020', '0202', '1999', '2100', '9999', '12026'];
    for (const year of years) {
      const text = `${year}-12-31T23:59:59`;
      expect(instantsAt(text)).toEqual([]);
      expect(judgeLocalMoment(text, '/closes').map(({ code }) => code)).toEqual(['moment_invalid']);
    }
    expect(isoInstants('2000-01-01T00:00:00')).toEqual(['1999-12-31T23:00:00.000Z']);
    expect(isoInstants('2099-12-31T23:59:59')).toEqual(['2099-12-31T22:59:59.000Z']);
  });
});

describe('a moment that a person wrote', () => {
  it('is refused when summer time skips it', () => {
    expect(judgeLocalMoment('2026-03-29T02:30:00', '/closesAt')).toEqual([
      { code: 'moment_skipped', params: { day: '2026-03-29' }, pointer: '/closesAt' },
    ]);
    expect(instantOfLocalMoment('2026-03-29T02:30:00', 'later')).toBeUndefined();
  });

  it('is refused when winter time doubles it, until somebody says which one', () => {
    expect(judgeLocalMoment('2026-10-25T02:30:00', '/closesAt')).toEqual([
      { code: 'moment_doubled', params: { day: '2026-10-25' }, pointer: '/closesAt' },
    ]);
    expect(judgeLocalMoment('2026-10-25T02:30:00', '/closesAt', 'later')).toEqual([]);
    expect(instantOfLocalMoment('2026-10-25T02:30:00')).toBeUndefined();
    expect(instantOfLocalMoment('2026-10-25T02:30:00', 'earlier')).toEqual(new Date('2026-10-25T00:30:00Z'));
    expect(instantOfLocalMoment('2026-10-25T02:30:00', 'later')).toEqual(new Date('2026-10-25T01:30:00Z'));
  });

  it('is refused when it is not a moment at all', () => {
    expect(judgeLocalMoment('2026-13-01T12:00:00', '/opensAt')).toEqual([
      { code: 'moment_invalid', pointer: '/opensAt' },
    ]);
    expect(instantOfLocalMoment('morgen')).toBeUndefined();
  });

  it('is taken otherwise, whichever was meant', () => {
    expect(judgeLocalMoment('2026-05-06T12:00:00', '/closesAt')).toEqual([]);
    expect(instantOfLocalMoment('2026-05-06T12:00:00', 'later')).toEqual(new Date('2026-05-06T10:00:00Z'));
  });
});

describe('the instant of a day and a time', () => {
  it('is the earlier of a doubled hour and an hour on in a skipped one', () => {
    expect(brusselsInstant('2023-07-10', '12:00:00')).toEqual(new Date('2023-07-10T10:00:00Z'));
    expect(brusselsInstant('2026-10-25', '02:30:00')).toEqual(new Date('2026-10-25T00:30:00Z'));
    expect(brusselsWallClock(brusselsInstant('2026-03-29', '02:30:00'))).toBe('2026-03-29T03:30:00');
  });
});

describe('days', () => {
  it('are added across months, years and clock changes', () => {
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(addDays('2026-01-01', -1)).toBe('2025-12-31');
    expect(addDays('2026-03-28', 2)).toBe('2026-03-30');
  });
});
