import type { Permission } from '../access/permissions';
import { type Refusal, refusal } from '../kernel/refusal';
import type { Lifecycle } from '../workflow/lifecycle';
import type { CallRefusalCode } from './call-refusals';
import { type CallWindow, endOfGrace } from './call-window';

/** Officials prepare a draft; once published everybody sees it; a cancelled one takes nothing any more. */
export const CALL_STATES = ['draft', 'published', 'cancelled'] as const;
export type CallState = (typeof CALL_STATES)[number];

/** What officials do with a call; `edit`, `schedule`, `unschedule`, `extend` and `withdraw_extension` keep its state. */
export const CALL_ACTIONS = [
  'edit',
  'schedule',
  'unschedule',
  'publish',
  'cancel',
  'extend',
  'withdraw_extension',
] as const;
export type CallAction = (typeof CALL_ACTIONS)[number];

/** What the guards look at. */
export interface CallFacts {
  readonly window: CallWindow;
  /** The server's clock. */
  readonly now: Date;
  /** When everybody can see it: as asked with `schedule`, now with `publish`. */
  readonly publishAt: Date;
  /** As typed with `cancel` and `extend`. */
  readonly reason: string;
  /** First moment too late for one applicant, as asked with `extend`. */
  readonly until: Date;
}

type CallRefusal = Refusal<CallRefusalCode>;

const reasoned = ({ reason }: CallFacts): CallRefusal[] =>
  reason.trim() === '' ? [refusal('call_reason_required', undefined, '/reason')] : [];

const publishedLater = ({ publishAt, now }: CallFacts): CallRefusal[] =>
  publishAt > now ? [] : [refusal('publication_in_past', undefined, '/at')];

/** Nobody finds a call open that could not be seen a moment before. */
const opensAfterPublication = ({ window, publishAt }: CallFacts): CallRefusal[] =>
  window.opensAt >= publishAt
    ? []
    : [refusal('opens_before_publication', { opensAt: window.opensAt.toISOString() }, '/at')];

const endsLater = ({ window, until, now }: CallFacts): CallRefusal[] =>
  until > now && until.getTime() > endOfGrace(window) ? [] : [refusal('extension_end_invalid', undefined, '/until')];

/** The lifecycle of a call as data. What an edit may change is judged apart, by `judgeCall`. */
export const CALL_LIFECYCLE: Lifecycle<CallState, CallAction, Permission, CallFacts, CallRefusal> = {
  initial: 'draft',
  final: ['cancelled'],
  transitions: {
    edit: { from: ['draft', 'published'], permission: 'call:edit', guards: [] },
    schedule: { from: ['draft'], permission: 'call:edit', guards: [publishedLater, opensAfterPublication] },
    unschedule: { from: ['draft'], permission: 'call:edit', guards: [] },
    publish: { from: ['draft'], to: 'published', permission: 'call:edit', guards: [opensAfterPublication] },
    cancel: {
      from: ['draft', 'published'],
      to: 'cancelled',
      permission: 'call:edit',
      guards: [reasoned],
      event: 'call.cancelled',
    },
    extend: { from: ['published'], permission: 'call:edit', guards: [reasoned, endsLater], event: 'call.extended' },
    withdraw_extension: { from: ['published'], permission: 'call:edit', guards: [] },
  },
};

/** The state as it is at a moment: a draft is public from the moment it was set to, also before a job says so. */
export function stateAt(call: { readonly state: CallState; readonly publishAt: Date | null }, now: Date): CallState {
  return call.state === 'draft' && call.publishAt !== null && call.publishAt <= now ? 'published' : call.state;
}
