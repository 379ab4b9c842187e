import type { CallWindow } from '@samenspoor/domain/calls/call-window';
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
