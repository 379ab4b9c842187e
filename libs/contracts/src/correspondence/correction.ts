import type {
  CorrectionAction,
  CorrectionReason,
  CorrectionState,
} from '@samenspoor/domain/correspondence/correction-lifecycle';

/**
 * Body of `POST /applications/{id}/corrections`. Refusals: `unknown_correction_target`, `correction_exists`,
 * `correction_not_possible`, `correction_day_past`.
 */
export interface RequestCorrection {
  /** JSON pointer into what was filed: "/contact/email", "/lines/5a/plannedReach", "/motivations/5", "/iban" … */
  readonly target: string;
  readonly reason: CorrectionReason;
  /** What is the matter, for the applicant. */
  readonly remark: string;
  /** Last day to answer, `YYYY-MM-DD`. */
  readonly dueOn: string;
}

/**
 * Body of `POST /corrections/{id}/answer`: a new value, a remark, or both. Refusals: `correction_answer_missing`, and
 * those of the field itself at `/value`.
 */
export interface AnswerCorrection {
  /** As text: figures in digits. Left out: the value stays. */
  readonly value?: string;
  readonly remark?: string;
}

/** Body of `POST /corrections/{id}/settlement`. `ask_again` needs a remark, and may move the last day. */
export interface SettleCorrection {
  readonly action: Exclude<CorrectionAction, 'answer'>;
  readonly remark?: string;
  /** With `ask_again` only. */
  readonly dueOn?: string;
}

/** What happened to a request, in order of time. */
export interface CorrectionStepView {
  readonly action: 'request' | CorrectionAction;
  readonly remark: string;
  /** With `answer`: the value that was given; null when it stayed. */
  readonly value: string | null;
  readonly personName: string;
  readonly organisationName: string;
  readonly at: string;
}

/** One correction request, old beside new. */
export interface CorrectionView {
  readonly id: string;
  readonly applicationId: string;
  readonly target: string;
  /** Dutch name of the field: "Gepland bereik van 5a". */
  readonly title: string;
  readonly reason: CorrectionReason;
  readonly state: CorrectionState;
  /** The value when it was asked for. */
  readonly oldValue: string;
  /** The last answer; null when there is none, or when it left the value as it was. */
  readonly newValue: string | null;
  readonly dueOn: string;
  readonly requestedAt: string;
  readonly steps: readonly CorrectionStepView[];
  /** What this person can do with it now. */
  readonly actions: readonly CorrectionAction[];
}

/** Answer of `GET /applications/{id}/corrections`, the newest first. */
export interface CorrectionsView {
  readonly items: readonly CorrectionView[];
  /** This person can ask for one now. */
  readonly requestable: boolean;
}

/** Answer of `GET /applications/{id}/correspondence`: what header and tabs tell. */
export interface CorrespondenceSummary {
  /** Requests that this person has to act on: to answer, or to judge. */
  readonly waitingCorrections: number;
  /** Requests that wait for the applicant. */
  readonly openCorrections: number;
  /** The first last day (`YYYY-MM-DD`) of those; null when none waits. */
  readonly answerBy: string | null;
  /** All requests ever made. */
  readonly corrections: number;
  readonly unreadMessages: number;
  /** Since when the clock of the procedure stands still; null when it runs. */
  readonly pausedSince: string | null;
  /** Days that the procedure has been running; null before it was filed. */
  readonly procedureDays: number | null;
  /** This person can ask for a correction now. */
  readonly requestable: boolean;
  /** This person takes part in the talk about this file. */
  readonly maySend: boolean;
}

/** Item of `GET /correspondence/waiting`: files with something for this person to answer, judge or read. */
export interface WaitingFile {
  readonly applicationId: string;
  readonly reference: string | null;
  readonly callName: string;
  readonly applicantName: string;
  readonly waitingCorrections: number;
  /** The first last day of the requests that wait; null when none does. */
  readonly dueOn: string | null;
  readonly unreadMessages: number;
}
