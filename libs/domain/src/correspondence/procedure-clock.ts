import { brusselsDay } from '../kernel/brussels-day';

/** A time in which the clock of the procedure stood still; without an end it still does. */
export interface ProcedurePause {
  readonly from: Date;
  readonly until: Date | null;
}

const DAY_MS = 86_400_000;

/** Days since 1970 of a calendar day `YYYY-MM-DD`: differences count days, whatever the length of a day in Brussels. */
const dayNumber = (instant: Date): number => Date.parse(`${brusselsDay(instant)}T00:00:00Z`) / DAY_MS;

/**
 * How many days the procedure has been running: calendar days in Brussels from filing to now, without the days on which
 * it stood still. A pause counts from its first day up to, not including, the day on which it ended, so that what is
 * answered on the same day costs nobody a day. Pauses may overlap; what lies outside filing to now doesn't count.
 */
export function procedureDays(submittedAt: Date, pauses: readonly ProcedurePause[], now: Date): number {
  const first = dayNumber(submittedAt);
  const last = Math.max(first, dayNumber(now));
  const clipped = pauses
    .map(({ from, until }) => [Math.max(first, dayNumber(from)), Math.min(last, dayNumber(until ?? now))] as const)
    .filter(([from, until]) => from < until)
    .toSorted(([one], [other]) => one - other);
  let paused = 0;
  let reached = first;
  for (const [from, until] of clipped) {
    paused += Math.max(0, until - Math.max(from, reached));
    reached = Math.max(reached, until);
  }
  return last - first - paused;
}

/** Since when the clock stands still; null when it runs. */
export function pausedSince(pauses: readonly ProcedurePause[]): Date | null {
  const open = pauses.filter(({ until }) => until === null).map(({ from }) => from.getTime());
  return open.length === 0 ? null : new Date(Math.min(...open));
}
