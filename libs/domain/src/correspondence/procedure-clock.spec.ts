import fc from 'fast-check';
import { brusselsDay } from '../kernel/brussels-day';
import { type ProcedurePause, pausedSince, procedureDays } from './procedure-clock';

const at = (text: string): Date => new Date(text);
const FILED = at('2026-03-02T10:00:00Z');
const HOUR = 3_600_000;

/** Day by day: a day passes unless its morning falls in a pause (from its first day up to the day it ended). */
function countedOneByOne(submitted: Date, pauses: readonly ProcedurePause[], now: Date): number {
  const ranges = pauses.map(({ from, until }) => [brusselsDay(from), brusselsDay(until ?? now)] as const);
  const last = brusselsDay(now);
  let days = 0;
  const day = at(`${brusselsDay(submitted)}T00:00:00Z`);
  for (;;) {
    const text = day.toISOString().slice(0, 10);
    if (text >= last) return days;
    if (!ranges.some(([from, until]) => from <= text && text < until)) days += 1;
    day.setUTCDate(day.getUTCDate() + 1);
  }
}

describe('the clock of the procedure', () => {
  it('counts calendar days in Brussels, over a change of the hour too', () => {
    expect(procedureDays(FILED, [], FILED)).toBe(0);
    expect(procedureDays(FILED, [], at('2026-03-02T22:59:59Z'))).toBe(0);
    expect(procedureDays(FILED, [], at('2026-03-02T23:00:00Z'))).toBe(1);
    expect(procedureDays(FILED, [], at('2026-04-01T21:59:59Z'))).toBe(30);
    expect(procedureDays(FILED, [], at('2026-04-01T22:00:00Z'))).toBe(31);
  });

  it('stands still while the applicant has to answer', () => {
    const pause = { from: at('2026-03-04T09:00:00Z'), until: null };
    expect(procedureDays(FILED, [pause], at('2026-03-20T09:00:00Z'))).toBe(2);
    expect(pausedSince([pause])).toEqual(pause.from);
  });

  it('loses no day over what is answered on the same day', () => {
    const pause = { from: at('2026-03-04T08:00:00Z'), until: at('2026-03-04T16:00:00Z') };
    expect(procedureDays(FILED, [pause], at('2026-03-12T09:00:00Z'))).toBe(10);
    expect(pausedSince([pause])).toBeNull();
    expect(pausedSince([])).toBeNull();
  });

  it('is the same as counting one by one, however the pauses lie', () => {
    const pauses = fc.array(
      fc
        .tuple(fc.integer({ min: -500, max: 3_000 }), fc.option(fc.integer({ min: 0, max: 900 })))
        .map(([start, length]): ProcedurePause => ({
          from: new Date(FILED.getTime() + start * HOUR),
          until: length === null ? null : new Date(FILED.getTime() + (start + length) * HOUR),
        })),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(pauses, fc.integer({ min: 0, max: 3_500 }), (given, hours) => {
        const now = new Date(FILED.getTime() + hours * HOUR);
        // What is asked later is not known yet.
        const known = given
          .filter(({ from }) => from <= now)
          .map(({ from, until }) => ({ from, until: until !== null && until > now ? null : until }));
        expect(procedureDays(FILED, known, now)).toBe(countedOneByOne(FILED, known, now));
      }),
    );
  });

  it('never goes back, and never runs faster than the calendar', () => {
    const early = at('2026-03-01T10:00:00Z');
    expect(procedureDays(FILED, [{ from: early, until: null }], at('2026-05-01T10:00:00Z'))).toBe(0);
    expect(procedureDays(FILED, [], early)).toBe(0);
  });
});
