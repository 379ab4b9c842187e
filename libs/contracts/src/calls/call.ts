import type { EligibilityTerms } from '@samenspoor/domain/catalogue/eligibility-terms';
import type { ApplicantType } from '@samenspoor/domain/catalogue/applicant-type';
import type { CallPhase } from '@samenspoor/domain/calls/call-window';
import type { AttachmentContent, IncentiveContent, Measure } from '@samenspoor/domain/catalogue/programme-content';
import type { Question } from '@samenspoor/domain/catalogue/question';

/** Item of the public `GET /calls`, open ones first, then by deadline. */
export interface CallSummary {
  readonly code: string;
  readonly name: string;
  readonly programmeCode: string;
  readonly programmeName: string;
  /** Calendar year in which the project period starts. */
  readonly year: number;
  /** Instants; `closesAt` is the first moment too late. */
  readonly opensAt: string;
  readonly closesAt: string;
  /** So many seconds after closing a submission is still taken. */
  readonly graceSeconds: number;
  /** Days, both inclusive. */
  readonly periodStart: string;
  readonly periodEnd: string;
  readonly phase: CallPhase;
  /** To exercise with: its applications count in no figure. */
  readonly practice: boolean;
  readonly demo: boolean;
  /** Who may apply. */
  readonly applicantTypes: readonly ApplicantType[];
}

/**
 * Answer of the public `GET /calls/{code}`: every theme of the programme; those not funded have no indicators. In an
 * application it is the call with the version of the programme that this application is made on.
 */
export interface CallView extends CallSummary, EligibilityTerms {
  readonly announcement: string;
  /** What can be granted in all; null when not decided. */
  readonly envelopeCents: number | null;
  readonly signOffRequired: boolean;
  /** Number of the version of the programme. */
  readonly programmeVersion: number;
  readonly incentives: readonly IncentiveContent[];
  readonly attachments: readonly AttachmentContent[];
  readonly questions: readonly Question[];
  readonly themes: readonly CallThemeView[];
}

/** A theme as this call funds it. */
export interface CallThemeView {
  readonly number: string;
  readonly title: string;
  readonly objectiveNumber: string;
  readonly objectiveTitle: string;
  readonly agiiSupported: boolean;
  /** Per application; 0 when not funded. */
  readonly ceilingCents: number;
  /** Own contribution per 100 of Flemish contribution. */
  readonly ownSharePercent: number;
  readonly indicators: readonly IndicatorView[];
}

/** A KPI row: what is counted, for whom, at which price and up to how many units per application. */
export interface IndicatorView {
  readonly code: string;
  /** `amount`: the reach is an amount in cents, at a price of 1 cent. */
  readonly measure: Measure;
  readonly unit: string;
  readonly targetGroup: string;
  readonly unitPriceCents: number;
  readonly maxUnits: number;
  /** When a unit may be counted; empty when it speaks for itself. */
  readonly countRule: string;
}
