import { brusselsWallClock, instantsAt } from '@samenspoor/domain/kernel/brussels-time';
import type { LocalMoment } from './managed-call';

/** How an instant is written by the clock in Brussels; with which of the two in the hour that winter time doubles. */
export function localMomentOf(instant: string): LocalMoment {
  const moment = new Date(instant);
  const at = brusselsWallClock(moment);
  const both = instantsAt(at);
  if (both.length < 2) return { at };
  return { at, which: moment.getTime() === both[0]?.getTime() ? 'earlier' : 'later' };
}
