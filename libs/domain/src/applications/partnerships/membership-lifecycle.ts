import type { Permission } from '../../access/permissions';
import { refusal } from '../../kernel/refusal';
import type { AnyRefusal } from '../../refusal-codes';
import type { Lifecycle } from '../../workflow/lifecycle';
import type { MembershipState } from './membership';

/** What can be done with a membership. The lead withdraws an invitation; the member's own person answers it. */
export const MEMBERSHIP_ACTIONS = ['consent', 'decline', 'withdraw', 'leave'] as const;
export type MembershipAction = (typeof MEMBERSHIP_ACTIONS)[number];

/** What the guards look at. */
export interface MembershipFacts {
  /** Why it was declined, as typed. */
  readonly reason: string;
  /** What stands in the way of taking part: see `judgeMember`. */
  readonly obstacles: readonly AnyRefusal[];
  /** The lead hands over before it leaves, unless it is the last one. */
  readonly leads: boolean;
  readonly othersRemain: boolean;
}

const reasoned = ({ reason }: MembershipFacts): AnyRefusal[] =>
  reason.trim() === '' ? [refusal('reason_required', undefined, '/reason')] : [];
const unhindered = ({ obstacles }: MembershipFacts): readonly AnyRefusal[] => obstacles;
const handedOver = ({ leads, othersRemain }: MembershipFacts): AnyRefusal[] =>
  leads && othersRemain ? [refusal('partnership_lead_stays')] : [];

/** The lifecycle of a membership as data. Joining again later is a new membership. */
export const MEMBERSHIP_LIFECYCLE: Lifecycle<
  MembershipState,
  MembershipAction,
  Permission,
  MembershipFacts,
  AnyRefusal
> = {
  initial: 'proposed',
  final: ['declined', 'withdrawn', 'ended'],
  transitions: {
    consent: {
      from: ['proposed'],
      to: 'consented',
      permission: 'partnership:consent',
      guards: [unhindered],
      event: 'partnership.consented',
    },
    decline: {
      from: ['proposed'],
      to: 'declined',
      permission: 'partnership:consent',
      guards: [reasoned],
      event: 'partnership.declined',
    },
    withdraw: {
      from: ['proposed'],
      to: 'withdrawn',
      permission: 'application:create',
      guards: [],
      event: 'partnership.invitation_withdrawn',
    },
    leave: {
      from: ['consented'],
      to: 'ended',
      permission: 'application:create',
      guards: [handedOver],
      event: 'partnership.left',
    },
  },
};
