import { type CallWindow, ownWindow } from '@samenspoor/domain/calls/call-window';
import type { WindowView } from '../applications/application';
import type { CallSummary } from './call';

/** The window of a call, from what goes over the wire. */
export const callWindowOf = ({
  opensAt,
  closesAt,
  graceSeconds,
}: Pick<CallSummary, 'opensAt' | 'closesAt' | 'graceSeconds'>): CallWindow => ({
  opensAt: new Date(opensAt),
  closesAt: new Date(closesAt),
  graceSeconds,
});

/** The window of one application, with its extension or reopening. */
export const windowOf = (view: WindowView): CallWindow =>
  ownWindow(callWindowOf(view), {
    extendedUntil: momentOf(view.extendedUntil),
    reopenedUntil: momentOf(view.reopenedUntil),
  });

const momentOf = (instant: string | null): Date | null => (instant === null ? null : new Date(instant));
