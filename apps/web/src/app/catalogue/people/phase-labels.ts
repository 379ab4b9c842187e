import type { CapacityPhase } from '@samenspoor/domain/identity/capacity-terms';
import type { StateLabel } from '@samenspoor/ui/state-chip/state-tone';

/** Where a capacity stands, as a word. */
export const PHASE_LABELS: Readonly<Record<CapacityPhase, StateLabel>> = {
  now: { label: 'Heeft toegang', tone: 'success' },
  later: { label: 'Krijgt toegang', tone: 'waiting' },
  ended: { label: 'Afgelopen', tone: 'neutral' },
};
