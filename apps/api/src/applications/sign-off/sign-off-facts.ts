import { SignOff } from '@samenspoor/database/entities/applications/sign-off.entity';
import type { Application } from '@samenspoor/database/entities/applications/application.entity';
import type { Actor } from '@samenspoor/domain/access/actor';
import { type SignOffState, signOffState } from '@samenspoor/domain/applications/sign-off';
import { judgeContent } from '@samenspoor/domain/applications/submission';
import { type JsonValue, canonicalJson } from '@samenspoor/domain/kernel/canonical-json';
import type { AnyRefusal } from '@samenspoor/domain/refusal-codes';
import type { EntityManager } from 'typeorm';
import { foundOrRefused } from '../../platform/http/refusal-error';
import { sha256Of } from '../sha256';
import { signedContent } from '../submission-content';
import { readSubmissionFacts } from '../submission-facts';

/** What a step in the sign-off of an application is judged by. */
export interface SignOffSituation {
  /** The last request; null before the first. */
  readonly last: SignOff | null;
  readonly state: SignOffState;
  /** What is missing or wrong in the application itself. */
  readonly missing: readonly AnyRefusal[];
  /** SHA-256 of what would be confirmed. */
  readonly sha256: string;
  readonly callName: string;
  readonly applicantName: string;
  readonly closesAt: string;
}

/** Reads it within the transaction of the step. A call that asks for no sign-off has none: `not_found`. */
export async function readSignOffSituation(
  tx: EntityManager,
  actor: Actor,
  application: Application,
  now: Date,
): Promise<SignOffSituation> {
  const { id: applicationId, version } = application;
  const { view, facts } = await readSubmissionFacts(tx, actor, applicationId, now);
  foundOrRefused(view.signOff);
  const [last = null] = await tx.find(SignOff, {
    where: { applicationId },
    order: { requestedAt: 'DESC', id: 'DESC' },
    take: 1,
  });
  return {
    last,
    state: signOffState(last, version),
    missing: judgeContent(facts),
    sha256: sha256Of(canonicalJson(signedContent(view, facts) as unknown as JsonValue)),
    callName: view.call.name,
    applicantName: view.applicant.name,
    closesAt: facts.window.closesAt.toISOString(),
  };
}
