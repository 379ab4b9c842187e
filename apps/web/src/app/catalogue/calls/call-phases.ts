import type { CallPhase } from '@samenspoor/domain/calls/call-window';
import type { StateLabel } from '@samenspoor/ui/state-chip/state-tone';

/** How the phase of a call is called and coloured. */
export const CALL_PHASE_LABELS: Readonly<Record<CallPhase, StateLabel>> = {
  announced: { label: 'Aangekondigd', tone: 'waiting' },
  open: { label: 'Open', tone: 'success' },
  grace: { label: 'Gesloten, respijt loopt', tone: 'waiting' },
  closed: { label: 'Gesloten', tone: 'neutral' },
};
