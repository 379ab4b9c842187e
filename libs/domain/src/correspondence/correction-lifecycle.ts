import type { Permission } from '../access/permissions';
import type { ApplicationState } from '../applications/application-lifecycle';
import { refusal } from '../kernel/refusal';
import type { AnyRefusal } from '../refusal-codes';
import type { Lifecycle } from '../workflow/lifecycle';

/** A request is open until the applicant answers; the official then accepts, asks again, or takes it back. */
export const CORRECTION_STATES = ['open', 'answered', 'accepted', 'withdrawn'] as const;
export type CorrectionState = (typeof CORRECTION_STATES)[number];

/** What can be done with a correction request once it is there. */
export const CORRECTION_ACTIONS = ['answer', 'accept', 'ask_again', 'withdraw'] as const;
export type CorrectionAction = (typeof CORRECTION_ACTIONS)[number];

/** Why something has to be corrected. */
export const CORRECTION_REASONS = ['wrong', 'incomplete', 'outdated'] as const;
export type CorrectionReason = (typeof CORRECTION_REASONS)[number];

/** A remark of the official or of the applicant holds at most this many characters. */
export const MAX_REMARK_LENGTH = 2_000;

/** While its application is judged, and not decided yet, something can be asked, answered and taken over. */
export const CORRECTABLE_STATES: readonly ApplicationState[] = ['submitted', 'admissible'];

/** What the guards look at. */
export interface CorrectionFacts {
  readonly applicationState: ApplicationState;
  /** As typed with the action. */
  readonly remark: string;
  /** The answer holds a new value or a document. */
  readonly hasValue: boolean;
}

/** Nothing can be corrected in a draft, nor after the decision. */
export function judgeCorrectable({ applicationState }: Pick<CorrectionFacts, 'applicationState'>): AnyRefusal[] {
  return CORRECTABLE_STATES.includes(applicationState) ? [] : [refusal('correction_not_possible')];
}

const stillJudged = (facts: CorrectionFacts): AnyRefusal[] => judgeCorrectable(facts);
const saysSomething = (facts: CorrectionFacts): AnyRefusal[] =>
  facts.hasValue || facts.remark.trim() !== '' ? [] : [refusal('correction_answer_missing', undefined, '/value')];
const remarked = (facts: CorrectionFacts): AnyRefusal[] =>
  facts.remark.trim() === '' ? [refusal('correction_remark_missing', undefined, '/remark')] : [];

/** The lifecycle of a correction request as data. */
export const CORRECTION_LIFECYCLE: Lifecycle<
  CorrectionState,
  CorrectionAction,
  Permission,
  CorrectionFacts,
  AnyRefusal
> = {
  initial: 'open',
  final: ['accepted', 'withdrawn'],
  transitions: {
    answer: {
      from: ['open'],
      to: 'answered',
      permission: 'correction:answer',
      guards: [stillJudged, saysSomething],
      event: 'correction.answered',
    },
    accept: {
      from: ['answered'],
      to: 'accepted',
      permission: 'correction:request',
      guards: [stillJudged],
      event: 'correction.accepted',
    },
    ask_again: {
      from: ['answered'],
      to: 'open',
      permission: 'correction:request',
      guards: [stillJudged, remarked],
      event: 'correction.asked_again',
    },
    withdraw: {
      from: ['open', 'answered'],
      to: 'withdrawn',
      permission: 'correction:request',
      guards: [],
      event: 'correction.withdrawn',
    },
  },
};

/** The applicant has to act: as long as one request is in one of these, the clock of the procedure stands still. */
export const PAUSING_STATES: readonly CorrectionState[] = ['open'];

/** The last day to answer lies on or after today; both `YYYY-MM-DD` in Brussels. */
export function judgeDueDay(dueOn: string, today: string): AnyRefusal[] {
  return dueOn >= today ? [] : [refusal('correction_day_past', undefined, '/dueOn')];
}
