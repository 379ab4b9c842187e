import { type Refusal, refusal } from '../kernel/refusal';
import { type CallState, stateAt } from './call-lifecycle';
import type { CallRefusalCode } from './call-refusals';
import { type CallWindow, endOfGrace } from './call-window';

/** Limits of what officials write: characters, seconds, cents. */
export const CALL_LIMITS = {
  name: 150,
  code: 40,
  announcement: 5_000,
  reason: 2_500,
  graceSeconds: 86_400,
  envelopeCents: 100_000_000_000,
} as const;

/** Everything officials decide about a call. */
export interface CallTerms extends CallWindow {
  readonly code: string;
  readonly name: string;
  readonly programmeVersionId: string;
  readonly announcement: string;
  /** Days `YYYY-MM-DD`, both inclusive. */
  readonly periodStart: string;
  readonly periodEnd: string;
  /** Year of the origin figures that count. */
  readonly originYear: number;
  /** What can be granted in all; null when not decided. */
  readonly envelopeCents: number | null;
  /** To exercise with: its applications count in no figure. */
  readonly practice: boolean;
  readonly signOffRequired: boolean;
}

/** The call as it is before the change. */
export interface StoredCall {
  readonly terms: CallTerms;
  readonly state: CallState;
  readonly publishAt: Date | null;
  /** Drafts count too: somebody works on these terms. */
  readonly hasApplications: boolean;
}

type CallRefusal = Refusal<CallRefusalCode>;

/** What applications are made on: fixed once there is one. By name of the field that officials fill in. */
export const FROZEN_BY_APPLICATIONS = [
  'programmeVersionId',
  'periodStart',
  'periodEnd',
  'originYear',
  'practice',
] as const;

/** Words that stand where a code stands in addresses. */
const RESERVED_CODES: readonly string[] = ['manage', 'own-extensions', 'nieuw'];
const CODE = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** True for small letters and digits, with dashes in between. */
export function isCallCode(code: string): boolean {
  return code.length <= CALL_LIMITS.code && CODE.test(code) && !RESERVED_CODES.includes(code);
}

/** The calendar year in which the project period starts: the year of a call, also in reference numbers. */
export function yearOfPeriod(periodStart: string): number {
  return Number(periodStart.slice(0, 4));
}

/** The fields of a call that can't be changed at this moment. */
export function frozenFields({ terms, state, publishAt, hasApplications }: StoredCall, now: Date): string[] {
  const published = stateAt({ state, publishAt }, now) === 'published';
  return [
    ...(published ? ['code'] : []),
    ...(published && now >= terms.opensAt ? ['opens'] : []),
    ...(hasApplications ? FROZEN_BY_APPLICATIONS : []),
  ];
}

/** Everything that is wrong with the terms of a call, by themselves and as a change of what is stored. */
export function judgeCall(terms: CallTerms, stored: StoredCall, now: Date, reason: string): CallRefusal[] {
  return [...judgeTerms(terms), ...judgeChange(terms, stored, now, reason)];
}

/** True when the last moment to submit changes for everybody. */
export function movesClosing(terms: CallTerms, before: CallTerms): boolean {
  return terms.closesAt.getTime() !== before.closesAt.getTime() || terms.graceSeconds !== before.graceSeconds;
}

function judgeTerms(terms: CallTerms): CallRefusal[] {
  return [
    ...(terms.name.trim() === '' ? [refusal('call_name_required' as const, undefined, '/name')] : []),
    ...(isCallCode(terms.code) ? [] : [refusal('call_code_invalid' as const, undefined, '/code')]),
    ...(terms.opensAt < terms.closesAt ? [] : [refusal('window_reversed' as const, undefined, '/closes')]),
    ...(terms.periodStart < terms.periodEnd ? [] : [refusal('period_reversed' as const, undefined, '/periodEnd')]),
  ];
}

function judgeChange(terms: CallTerms, stored: StoredCall, now: Date, reason: string): CallRefusal[] {
  const frozen = stored.hasApplications
    ? FROZEN_BY_APPLICATIONS.filter((field) => terms[field] !== stored.terms[field])
    : [];
  const refusals = frozen.map((field): CallRefusal => refusal('call_field_frozen', undefined, `/${field}`));
  if (stateAt(stored, now) === 'published') return [...refusals, ...judgePublished(terms, stored.terms, now, reason)];
  const { publishAt } = stored;
  if (publishAt === null || terms.opensAt >= publishAt) return refusals;
  return [...refusals, refusal('opens_before_publication', { opensAt: terms.opensAt.toISOString() }, '/opens')];
}

/** Everybody relies on what is published: only the future can change, and a deadline with a reason. */
function judgePublished(terms: CallTerms, before: CallTerms, now: Date, reason: string): CallRefusal[] {
  const refusals: CallRefusal[] = [];
  if (terms.code !== before.code) refusals.push(refusal('call_field_frozen', undefined, '/code'));
  if (terms.opensAt.getTime() !== before.opensAt.getTime()) {
    if (now >= before.opensAt) refusals.push(refusal('call_already_open', undefined, '/opens'));
    else if (terms.opensAt <= now) refusals.push(refusal('opens_in_past', undefined, '/opens'));
  }
  if (!movesClosing(terms, before)) return refusals;
  if (terms.closesAt < before.closesAt && terms.closesAt <= now)
    refusals.push(refusal('closes_in_past', undefined, '/closes'));
  else if (endOfGrace(terms) < endOfGrace(before) && endOfGrace(terms) <= now.getTime())
    refusals.push(refusal('closes_in_past', undefined, '/graceSeconds'));
  if (reason.trim() === '') refusals.push(refusal('call_reason_required', undefined, '/reason'));
  return refusals;
}
