import { SignOff } from '@samenspoor/database/entities/applications/sign-off.entity';
import type { Application } from '@samenspoor/database/entities/applications/application.entity';
import type { Actor } from '@samenspoor/domain/access/actor';
import { type SignOffState, signOffState } from '@samenspoor/domain/applications/sign-off';
import { judgeContent } from '@samenspoor/domain/applications/submission';
import type { AnyRefusal } from '@samenspoor/domain/refusal-codes';
import type { EntityManager } from 'typeorm';
import { foundOrRefused } from '../../platform/http/refusal-error';
import { readSubmissionFacts } from '../submission-facts';
import { signedSha256 } from './signed-now';

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
  const { id: applicationId } = application;
  const { view, facts } = await readSubmissionFacts(tx, actor, applicationId, now);
  foundOrRefused(view.signOff);
  const [last = null] = await tx.find(SignOff, {
    where: { applicationId },
    order: { requestedAt: 'DESC', id: 'DESC' },
    take: 1,
  });
  const sha256 = signedSha256(view, facts);
  return {
    last,
    state: signOffState(last, sha256),
    missing: judgeContent(facts),
    sha256,
    callName: view.call.name,
    applicantName: view.applicant.name,
    closesAt: facts.window.closesAt.toISOString(),
  };
}
