import type { ManagedCall, ManagedCallSummary } from '@samenspoor/contracts/calls/managed-call';
import type { CallPhase } from '@samenspoor/domain/calls/call-window';
import type { StateLabel } from '@samenspoor/ui/state-chip/state-tone';

/** How the phase of a call is called and coloured. */
export const CALL_PHASE_LABELS: Readonly<Record<CallPhase, StateLabel>> = {
  announced: { label: 'Aangekondigd', tone: 'waiting' },
  open: { label: 'Open', tone: 'success' },
  grace: { label: 'Gesloten, respijt loopt', tone: 'waiting' },
  closed: { label: 'Gesloten', tone: 'neutral' },
};

/** How the states that only officials see are called. */
export const CALL_STATE_TITLES = {
  draft: { label: 'Ontwerp' },
  published: { label: 'Gepubliceerd' },
  cancelled: { label: 'Geannuleerd' },
} as const;

/** What officials read of a call: its phase, or that nobody sees it yet, or any more. */
export function managedLabel(
  { state, publishAt }: Pick<ManagedCall | ManagedCallSummary, 'state' | 'publishAt'>,
  phase: CallPhase,
): StateLabel {
  if (state === 'published') return CALL_PHASE_LABELS[phase];
  if (state === 'cancelled') return { label: 'Geannuleerd', tone: 'danger' };
  return publishAt === null ? { label: 'Ontwerp', tone: 'neutral' } : { label: 'Gepland', tone: 'info' };
}
