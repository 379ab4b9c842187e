import type { OwnPartnership } from '@samenspoor/contracts/applications/partnership';
import { MEMBERSHIP_STATE_TITLES } from '@samenspoor/contracts/applications/partnership-texts';
import type { MembershipState } from '@samenspoor/domain/applications/partnerships/membership';
import type { StateLabel, StateTone } from '@samenspoor/ui/state-chip/state-tone';

const TONES: Readonly<Record<MembershipState, StateTone>> = {
  proposed: 'waiting',
  consented: 'success',
  declined: 'danger',
  withdrawn: 'neutral',
  ended: 'neutral',
};

/** How a membership is called and coloured. */
export const MEMBERSHIP_LABELS = Object.fromEntries(
  Object.entries(MEMBERSHIP_STATE_TITLES).map(([state, label]) => [
    state,
    { label, tone: TONES[state as MembershipState] },
  ]),
) as Readonly<Record<MembershipState, StateLabel>>;

/** What waits in a partnership, for who looks at the list. */
export function stateOf({ ownState, consentMissing }: OwnPartnership): StateLabel {
  if (ownState === 'proposed') return { label: 'Wacht op uw akkoord', tone: 'waiting' };
  if (ownState === 'ended') return { label: 'U stopt', tone: 'neutral' };
  if (consentMissing.length === 0) return { label: 'Iedereen akkoord', tone: 'success' };
  const label = consentMissing.length === 1 ? 'Nog 1 akkoord nodig' : `Nog ${consentMissing.length} akkoorden nodig`;
  return { label, tone: 'waiting' };
}
