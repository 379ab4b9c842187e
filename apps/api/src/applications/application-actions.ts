import type { ActionView, ApplicationView } from '@samenspoor/contracts/applications/application';
import { windowOf } from '@samenspoor/contracts/applications/own-window';
import { askedContentOf } from '@samenspoor/contracts/applications/asked-content';
import { problemDetail } from '@samenspoor/contracts/problems/problem-texts';
import type { Actor } from '@samenspoor/domain/access/actor';
import { permissionsOf } from '@samenspoor/domain/access/permissions';
import {
  APPLICATION_LIFECYCLE,
  type ApplicationFacts,
  type ApplicationState,
  NO_FACTS,
} from '@samenspoor/domain/applications/application-lifecycle';
import { conditionsThatHold, membersOf } from '@samenspoor/domain/applications/content/incentive-condition';
import { type EligibilityFacts, judgeEligibility } from '@samenspoor/domain/applications/eligibility';
import { workOutKpiTable } from '@samenspoor/domain/applications/kpi-table';
import type { SubmissionFacts } from '@samenspoor/domain/applications/submission';
import { available } from '@samenspoor/domain/workflow/lifecycle';

/** The stored parts of a view that submitting is judged by. */
export type StoredView = Omit<ApplicationView, 'actions' | 'now'>;

/** What the reader's query tells about one application. */
export interface ActionContext {
  readonly state: ApplicationState;
  /** The actor's own local government applies. */
  readonly own: boolean;
  readonly grantedUnits: number | null;
  /** Only of a draft. */
  readonly draft: { readonly view: StoredView; readonly eligibility: EligibilityFacts } | null;
}

/** A reason is asked in the dialogue of the action itself, so that it doesn't block offering the action. */
const REASON_COMES_LATER = '…';
const COMES_LATER = new Date(8.64e15);

/** What this person can do with the application now, each with what still blocks it. Partners can only read. */
export function actionsOf(actor: Actor, context: ActionContext, now: Date): ActionView[] {
  const municipal = actor.localGovernmentId !== null;
  if (municipal && !context.own) return [];
  const facts: ApplicationFacts = {
    ...NO_FACTS,
    submission: context.draft ? submissionFactsOf(context.draft.view, context.draft.eligibility, now) : null,
    reason: REASON_COMES_LATER,
    reopenUntil: COMES_LATER,
    now,
    grantedUnits: context.grantedUnits ?? 0,
  };
  return available(APPLICATION_LIFECYCLE, context.state, permissionsOf(actor.role), facts).map((action) => ({
    action: action.action,
    blockedBy: action.blockedBy.map(({ pointer, code, params }) => ({
      pointer: pointer ?? '',
      code,
      detail: problemDetail(code, params),
    })),
  }));
}

/** The facts of submitting, from what is stored; every figure is worked out anew. */
export function submissionFactsOf(view: StoredView, eligibility: EligibilityFacts, now: Date): SubmissionFacts {
  return {
    window: windowOf(view.window),
    now,
    table: workOutKpiTable(view.call.themes, view.lines),
    contact: view.contact,
    iban: view.iban,
    signOff: view.signOff === null ? 'not_needed' : view.signOff.state === 'confirmed' ? 'given' : 'missing',
    eligibility: judgeEligibility(eligibility, view.call),
    content: askedContentOf(view, conditionsThatHold(view.call, membersOf(eligibility))),
    consentMissing: view.partnership?.consentMissing ?? [],
  };
}
