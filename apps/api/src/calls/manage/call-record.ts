import { Call } from '@samenspoor/database/entities/calls/call.entity';
import type { CallTerms, StoredCall } from '@samenspoor/domain/calls/call-terms';
import type { EntityManager } from 'typeorm';
import { foundOrRefused } from '../../platform/http/refusal-error';

/** The call of that code, locked until the end of the transaction; `not_found` otherwise. */
export async function lockCall(tx: EntityManager, code: string): Promise<Call> {
  return foundOrRefused(await tx.findOne(Call, { where: { code }, lock: { mode: 'pessimistic_write' } }));
}

/** What the rules judge of a stored call. */
export function termsOf(call: Call): CallTerms {
  return {
    code: call.code,
    name: call.name,
    programmeVersionId: call.programmeVersionId,
    announcement: call.announcement,
    opensAt: call.opensAt,
    closesAt: call.closesAt,
    graceSeconds: call.graceSeconds,
    periodStart: call.periodStart,
    periodEnd: call.periodEnd,
    originYear: call.originYear,
    envelopeCents: call.envelopeCents,
    practice: call.practice,
    signOffRequired: call.signOffRequired,
  };
}

/** A stored call with whether anybody works on it, as the rules want it. */
export async function storedCall(tx: EntityManager, call: Call): Promise<StoredCall> {
  const { drafts, filed, others } = await countApplications(tx, call.id);
  return {
    terms: termsOf(call),
    state: call.state,
    publishAt: call.publishAt,
    hasApplications: drafts + filed + others > 0,
  };
}

/** How many applications a call has, by what they are worth. */
export interface ApplicationCounts {
  readonly drafts: number;
  readonly filed: number;
  /** Withdrawn ones. */
  readonly others: number;
}

/** $1 a call. */
const COUNTS = `
  select count(*) filter (where state in ('draft', 'reopened'))::int as drafts,
         count(*) filter (where state not in ('draft', 'reopened', 'withdrawn'))::int as filed,
         count(*) filter (where state = 'withdrawn')::int as others
    from application where call_id = $1`;

/** The applications of a call. */
export async function countApplications(tx: EntityManager, callId: string): Promise<ApplicationCounts> {
  const [counts] = await tx.query<ApplicationCounts[]>(COUNTS, [callId]);
  return counts ?? { drafts: 0, filed: 0, others: 0 };
}
