import { type Refusal, refusal } from '../kernel/refusal';
import type { CallRefusalCode } from './call-refusals';

/** When a call takes submissions. Instants in UTC milliseconds or ISO; the deadline itself is the first moment too late. */
export interface CallWindow {
  readonly opensAt: Date;
  readonly closesAt: Date;
}

/** Before, within and after the window. */
export type CallPhase = 'announced' | 'open' | 'closed';

/** Where a call stands at a moment: open from `opensAt` up to, but not including, `closesAt`. */
export function callPhase(window: CallWindow, now: Date): CallPhase {
  if (now < window.opensAt) return 'announced';
  return now < window.closesAt ? 'open' : 'closed';
}

/** Submitting is refused before the window and from the deadline on; saving a draft isn't judged here. */
export function judgeSubmissionMoment(window: CallWindow, now: Date): Refusal<CallRefusalCode>[] {
  const phase = callPhase(window, now);
  if (phase === 'announced') return [refusal('call_not_open')];
  return phase === 'closed' ? [refusal('deadline_passed', { closesAt: window.closesAt.toISOString() })] : [];
}
