import { type Refusal, refusal } from '../kernel/refusal';
import type { CallRefusalCode } from './call-refusals';

/** When a call takes submissions. Instants in UTC milliseconds or ISO; the deadline itself is the first moment too late. */
export interface CallWindow {
  readonly opensAt: Date;
  readonly closesAt: Date;
  /** So many seconds after closing a submission is still taken; everybody can see it. */
  readonly graceSeconds: number;
  /** A cancelled call takes nothing, whatever its moments say. */
  readonly cancelled?: boolean;
}

/** Before, within and after the window; `grace` is closed for who reads the deadline, and still takes submissions. */
export type CallPhase = 'announced' | 'open' | 'grace' | 'closed';

/** Where a call stands at a moment: open from `opensAt` up to, but not including, `closesAt`. */
export function callPhase(window: CallWindow, now: Date): CallPhase {
  if (window.cancelled) return 'closed';
  if (now < window.opensAt) return 'announced';
  if (now < window.closesAt) return 'open';
  return now.getTime() < endOfGrace(window) ? 'grace' : 'closed';
}

/** What one applicant's window makes of that of the call. */
export interface OwnMoments {
  /** First moment too late by an extension; null without one. */
  readonly extendedUntil: Date | null;
  /** First moment too late of an application that was reopened; null otherwise. */
  readonly reopenedUntil: Date | null;
}

/** The window of one application: an extension only ever lengthens it, and a reopening has its own end. */
export function ownWindow(window: CallWindow, { extendedUntil, reopenedUntil }: OwnMoments): CallWindow {
  if (reopenedUntil) return { ...window, closesAt: reopenedUntil, graceSeconds: 0 };
  if (extendedUntil && extendedUntil.getTime() > endOfGrace(window))
    return { ...window, closesAt: extendedUntil, graceSeconds: 0 };
  return window;
}

/** The first moment at which nothing is taken any more, in epoch milliseconds. */
export function endOfGrace({ closesAt, graceSeconds }: Pick<CallWindow, 'closesAt' | 'graceSeconds'>): number {
  return closesAt.getTime() + graceSeconds * 1000;
}

/** Submitting is refused before the window and from the deadline on; saving a draft isn't judged here. */
export function judgeSubmissionMoment(window: CallWindow, now: Date): Refusal<CallRefusalCode>[] {
  if (window.cancelled) return [refusal('call_cancelled')];
  const phase = callPhase(window, now);
  if (phase === 'announced') return [refusal('call_not_open')];
  return phase === 'closed' ? [refusal('deadline_passed', { closesAt: window.closesAt.toISOString() })] : [];
}
