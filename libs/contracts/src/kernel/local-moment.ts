import { type Occurrence, brusselsWallClock, instantsAt } from '@samenspoor/domain/kernel/brussels-time';

/**
 * A moment as an official writes it, by the clock in Brussels. Refusals: `moment_invalid`, `moment_skipped`, and
 * `moment_doubled` without `which` in the hour that winter time doubles.
 */
export interface LocalMoment {
  /** `2026-10-25T02:30:00` */
  readonly at: string;
  /** Which of the two, in the hour that winter time doubles. */
  readonly which?: Occurrence;
}

/** How an instant is written by the clock in Brussels; with which of the two in the hour that winter time doubles. */
export function localMomentOf(instant: string): LocalMoment {
  const moment = new Date(instant);
  const at = brusselsWallClock(moment);
  const both = instantsAt(at);
  if (both.length < 2) return { at };
  return { at, which: moment.getTime() === both[0]?.getTime() ? 'earlier' : 'later' };
}
