import { type Refusal, refusal } from './refusal';

/** What a moment written by the clock in Brussels can be refused for. */
export const LOCAL_MOMENT_REFUSAL_CODES = ['moment_skipped', 'moment_doubled', 'moment_invalid'] as const;
export type LocalMomentRefusalCode = (typeof LOCAL_MOMENT_REFUSAL_CODES)[number];

/** Which of the two moments is meant when the clock shows an hour twice. */
export type Occurrence = 'earlier' | 'later';

const MILLIS_PER_DAY = 86_400_000;
// Of this century, like every day that is written: a year such as 0202 is one that somebody is still typing.
const LOCAL_MOMENT = /^20\d{2}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u;

// The Swedish way of writing a moment is ISO 8601 with a space.
const WALL_CLOCK = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Brussels',
  dateStyle: 'short',
  timeStyle: 'medium',
});

/** What the clock in Brussels shows at an instant, as `YYYY-MM-DDTHH:mm:ss`. Parts of a second are dropped. */
export function brusselsWallClock(instant: Date): string {
  return WALL_CLOCK.format(instant).replace(' ', 'T');
}

/**
 * The instants at which the clock in Brussels shows this moment (`YYYY-MM-DDTHH:mm:ss`), earliest first: none in the
 * hour that summer time skips and for a moment that no calendar of this century knows, two in the hour that winter
 * time doubles, one otherwise.
 */
export function instantsAt(localDateTime: string): Date[] {
  if (!isWrittenMoment(localDateTime)) return [];
  const wanted = Date.parse(`${localDateTime}Z`);
  // The offset changes at most once within two days, so that one of both holds at the moment that is looked for.
  const offsets = new Set([offsetAt(wanted - MILLIS_PER_DAY), offsetAt(wanted + MILLIS_PER_DAY)]);
  return [...offsets]
    .map((offset) => new Date(wanted - offset))
    .filter((instant) => brusselsWallClock(instant) === localDateTime)
    .sort((one, other) => one.getTime() - other.getTime());
}

/**
 * The instant at which the clock in Brussels shows this day ("2023-07-10") and time ("12:00:00"). For dates that the
 * product makes up itself: the earlier of a doubled hour, an hour on in a skipped one. What people type is judged by
 * `judgeLocalMoment` first.
 */
export function brusselsInstant(day: string, time: string): Date {
  const [instant] = instantsAt(`${day}T${time}`);
  if (instant) return instant;
  const wanted = Date.parse(`${day}T${time}Z`);
  return new Date(wanted - offsetAt(wanted - MILLIS_PER_DAY));
}

/**
 * Judges a moment that a person wrote by the clock in Brussels: refused when it doesn't exist, and when it exists twice
 * and nobody said which one is meant. Parameter `day`: the day of the clock change.
 */
export function judgeLocalMoment(
  text: string,
  pointer: string,
  occurrence?: Occurrence,
): Refusal<LocalMomentRefusalCode>[] {
  if (!isWrittenMoment(text)) return [refusal('moment_invalid', undefined, pointer)];
  const instants = instantsAt(text);
  const params = { day: text.slice(0, 10) };
  if (instants.length === 0) return [refusal('moment_skipped', params, pointer)];
  return instants.length > 1 && occurrence === undefined ? [refusal('moment_doubled', params, pointer)] : [];
}

/** The instant of a moment that `judgeLocalMoment` let through; undefined for one that it refuses. */
export function instantOfLocalMoment(text: string, occurrence?: Occurrence): Date | undefined {
  if (judgeLocalMoment(text, '', occurrence).length > 0) return undefined;
  return instantsAt(text).at(occurrence === 'later' ? -1 : 0);
}

/** The calendar day that many days later (earlier when negative). */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * MILLIS_PER_DAY).toISOString().slice(0, 10);
}

/** True for an existing day and time of day in the one way of writing: no 30 February, no 24:00. */
function isWrittenMoment(text: string): boolean {
  if (!LOCAL_MOMENT.test(text)) return false;
  const millis = Date.parse(`${text}Z`);
  return !Number.isNaN(millis) && new Date(millis).toISOString().slice(0, 19) === text;
}

/** How far the clock in Brussels is ahead of UTC at an instant, in milliseconds. */
function offsetAt(millis: number): number {
  return Date.parse(`${brusselsWallClock(new Date(millis))}Z`) - Math.floor(millis / 1000) * 1000;
}
