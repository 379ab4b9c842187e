import { type CallWindow, ownWindow } from '@samenspoor/domain/calls/call-window';
import { callWindowOf } from '../calls/call-window';
import type { WindowView } from './application';

/** The window of one application, with its extension or reopening. */
export const windowOf = (view: WindowView): CallWindow =>
  ownWindow(
    { ...callWindowOf(view), cancelled: view.cancelled },
    {
      extendedUntil: momentOf(view.extendedUntil),
      reopenedUntil: momentOf(view.reopenedUntil),
    },
  );

const momentOf = (instant: string | null): Date | null => (instant === null ? null : new Date(instant));
