import type { Permission } from '../access/permissions';
import { refusal } from '../kernel/refusal';
import type { AnyRefusal } from '../refusal-codes';
import type { Lifecycle } from '../workflow/lifecycle';

/**
 * Where the sign-off of an application stands: not asked yet, asked, confirmed, sent back with a remark, or confirmed
 * for a content that isn't the current one any more.
 */
export const SIGN_OFF_STATES = ['open', 'requested', 'confirmed', 'sent_back', 'overtaken'] as const;
export type SignOffState = (typeof SIGN_OFF_STATES)[number];

export const SIGN_OFF_ACTIONS = ['request', 'confirm', 'send_back', 'change'] as const;
export type SignOffAction = (typeof SIGN_OFF_ACTIONS)[number];

/** What the guards look at. */
export interface SignOffFacts {
  /** What is still missing or wrong in the application itself. */
  readonly missing: readonly AnyRefusal[];
  /** The remark as typed with `send_back`. */
  readonly remark: string;
  /** The signatory agreed with the text as shown. */
  readonly agreed: boolean;
}

const complete = ({ missing }: SignOffFacts): readonly AnyRefusal[] => missing;
const remarked = ({ remark }: SignOffFacts): AnyRefusal[] =>
  remark.trim() === '' ? [refusal('remark_required', undefined, '/remark')] : [];
const agrees = ({ agreed }: SignOffFacts): AnyRefusal[] =>
  agreed ? [] : [refusal('agreement_required', undefined, '/agreed')];

/**
 * The sign-off of an application as data. What is confirmed is a content: whatever changes that content overtakes it, also
 * a name, a partner or an official figure; a new version of the application with the same content doesn't.
 */
export const SIGN_OFF_LIFECYCLE: Lifecycle<SignOffState, SignOffAction, Permission, SignOffFacts, AnyRefusal> = {
  initial: 'open',
  final: [],
  transitions: {
    request: {
      from: ['open', 'sent_back', 'overtaken'],
      to: 'requested',
      permission: 'application:edit',
      guards: [complete],
      event: 'application.sign_off_requested',
    },
    confirm: {
      from: ['requested'],
      to: 'confirmed',
      permission: 'application:sign',
      guards: [agrees, complete],
      event: 'application.signed',
    },
    send_back: {
      from: ['requested'],
      to: 'sent_back',
      permission: 'application:sign',
      guards: [remarked],
      event: 'application.sent_back',
    },
    change: { from: ['confirmed'], to: 'overtaken', permission: 'application:edit', guards: [] },
  },
};

/** Where a sign-off really stands: once the content isn't the one that was confirmed, it has to be asked again. */
export function signOffState(
  last: { readonly state: 'requested' | 'confirmed' | 'sent_back'; readonly sha256: string | null } | null,
  contentSha256: string,
): SignOffState {
  if (last === null) return 'open';
  return last.state === 'confirmed' && last.sha256 !== contentSha256 ? 'overtaken' : last.state;
}
