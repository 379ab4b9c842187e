import { type EligibilityFacts, judgeEligibility } from '@samenspoor/domain/applications/eligibility';
import { workOutKpiTable } from '@samenspoor/domain/applications/kpi-table';
import { signOffState } from '@samenspoor/domain/applications/sign-off';
import type { SubmissionFacts } from '@samenspoor/domain/applications/submission';
import { type JsonValue, canonicalJson } from '@samenspoor/domain/kernel/canonical-json';
import type { StoredView } from '../application-actions';
import { sha256Of } from '../sha256';
import { signedContent } from '../submission-content';

/** SHA-256 (hex) of what a signatory would confirm now: all that is filled in, with the names, partners and figures of now. */
export function signedSha256(view: StoredView, judged: Pick<SubmissionFacts, 'table' | 'eligibility'>): string {
  return sha256Of(canonicalJson(signedContent(view, judged) as unknown as JsonValue));
}

/**
 * The view of something that is being filled in, with its sign-off as it really stands: what was confirmed counts as long
 * as its content is the current one, and what is asked is asked of the current one.
 */
export function withSignOffOfNow(view: StoredView, eligibility: EligibilityFacts): StoredView {
  const { signOff } = view;
  if (signOff?.state !== 'confirmed' && signOff?.state !== 'requested') return view;
  const table = workOutKpiTable(view.call.themes, view.lines);
  const sha256 = signedSha256(view, { table, eligibility: judgeEligibility(eligibility, view.call) });
  const state = signOffState({ state: signOff.state, sha256: signOff.sha256 }, sha256);
  return { ...view, signOff: { ...signOff, state, sha256ToConfirm: state === 'requested' ? sha256 : null } };
}
