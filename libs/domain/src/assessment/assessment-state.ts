import type { ApplicationState } from '../applications/application-lifecycle';
import { type Refusal, refusal } from '../kernel/refusal';
import type { CommonRefusalCode } from '../refusal-codes';
import type { AssessmentRefusalCode } from './assessment-refusals';

/** Why an award can't be prepared or decided on in this state: too early, or decided before. */
export function refuseAwardInState(state: ApplicationState): Refusal<AssessmentRefusalCode | CommonRefusalCode> {
  if (state === 'submitted') return refusal('not_admissible_yet');
  return refusal(state === 'draft' ? 'action_not_allowed' : 'already_decided');
}
