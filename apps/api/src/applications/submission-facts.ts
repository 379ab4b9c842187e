import type { Actor } from '@samenspoor/domain/access/actor';
import type { EligibilityFacts } from '@samenspoor/domain/applications/eligibility';
import type { SubmissionFacts } from '@samenspoor/domain/applications/submission';
import type { EntityManager } from 'typeorm';
import { namedStatement } from '../platform/data/named-statement';
import { foundOrRefused } from '../platform/http/refusal-error';
import { type StoredView, submissionFactsOf } from './application-actions';
import { APPLICATION_VIEW } from './application-view.sql';
import { scopeValues } from './scope-values';
import { withSignOffOfNow } from './sign-off/signed-now';

interface Row {
  readonly view: string;
  readonly eligibility: EligibilityFacts | null;
}

/** What submitting a draft is judged by, read within the transaction of the submission itself. */
export async function readSubmissionFacts(
  tx: EntityManager,
  actor: Actor,
  id: string,
  now: Date,
): Promise<{ readonly view: StoredView; readonly facts: SubmissionFacts }> {
  const [row] = await namedStatement<Row>(tx, 'application-view', APPLICATION_VIEW, [id, ...scopeValues(actor), now]);
  const { view: text, eligibility } = foundOrRefused(row);
  const known = foundOrRefused(eligibility);
  const view = withSignOffOfNow(JSON.parse(text) as StoredView, known);
  return { view, facts: submissionFactsOf(view, known, now) };
}
