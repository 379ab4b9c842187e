import type { Measure } from '@samenspoor/domain/catalogue/programme-content';
import type { ContactView, TotalsView } from './application';
import type { EligibilityView } from './eligibility-view';

/**
 * The content of a submission as it is stored, hashed and printed on the receipt: everything as it was at that moment.
 * What was stored in a former format stays as it is.
 */
export type SubmissionContent = SubmissionContent1 | SubmissionContent2;

/** Before incentives, questions and attachments. */
export interface SubmissionContent1 extends FiledContent {
  readonly format: 'samenspoor/application/1';
  readonly themes: readonly SubmittedTheme[];
  readonly totals: Omit<TotalsView, 'grantedCents' | 'incentiveCents'>;
}

/** With all that is asked beside the table. */
export interface SubmissionContent2 extends FiledContent {
  readonly format: 'samenspoor/application/2';
  /** Number of the version of the programme. */
  readonly programmeVersion: number;
  /** The account isn't the one of the gemeentefonds. */
  readonly otherAccount: boolean;
  readonly themes: readonly SubmittedTheme2[];
  readonly totals: Omit<TotalsView, 'grantedCents'>;
  /** Those that were asked. */
  readonly incentives: readonly SubmittedIncentive[];
  /** Those that count, in the order of the questions. */
  readonly answers: readonly SubmittedAnswer[];
  readonly attachments: readonly SubmittedAttachment[];
  /** Who signed it off; left out when the call asked for none, and in what was filed before this was kept. */
  readonly signedOff?: SubmittedSignOff;
}

/** The sign-off that a filing stands on. `role` in Dutch, as shown; `at` is an instant. */
export interface SubmittedSignOff {
  readonly name: string;
  readonly role: string;
  readonly at: string;
}

/** An incentive as it was asked. */
export interface SubmittedIncentive {
  readonly code: string;
  readonly title: string;
  readonly per: 'application' | 'theme';
  /** Theme numbers. */
  readonly themes: readonly string[];
  readonly texts: readonly { readonly code: string; readonly label: string; readonly text: string }[];
  /** In all. */
  readonly amountCents: number;
}

/** An answer with its question, in words: options by their label. Of a group `items` holds the answers per item. */
export interface SubmittedAnswer {
  readonly code: string;
  readonly label: string;
  /** Empty for a group. */
  readonly answer: string;
  readonly items: readonly (readonly { readonly code: string; readonly label: string; readonly answer: string }[])[];
}

/** A file as it was filed; `title` names what asked for it. */
export interface SubmittedAttachment {
  readonly slot: string;
  readonly title: string;
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  readonly sha256: string;
}

/** What every format holds. */
export interface FiledContent {
  readonly reference: string;
  /** Instant, by the server's clock. */
  readonly submittedAt: string;
  /** `role` in Dutch, as shown. */
  readonly submittedBy: { readonly name: string; readonly role: string; readonly organisation: string };
  readonly programme: { readonly code: string; readonly name: string };
  readonly call: {
    readonly code: string;
    readonly name: string;
    readonly year: number;
    readonly periodStart: string;
    readonly periodEnd: string;
  };
  readonly applicant: { readonly name: string; readonly kbo: string | null };
  /** Null for who applies for itself. */
  readonly partnership: {
    readonly name: string;
    readonly members: readonly { readonly name: string; readonly lead: boolean }[];
  } | null;
  readonly contact: ContactView;
  readonly iban: string;
  readonly eligibility: EligibilityView;
}

/**
 * A theme of the call as it was submitted, with its rows; motivation empty when there is none. Every funded theme is
 * there, by number, also where nothing is asked.
 */
export interface SubmittedTheme {
  readonly number: string;
  readonly title: string;
  readonly objectiveNumber: string;
  readonly objectiveTitle: string;
  /** Null when not chosen. */
  readonly rank: number | null;
  readonly motivation: string;
  readonly ceilingCents: number;
  readonly flemishContributionCents: number;
  readonly ownContributionCents: number;
  readonly rows: readonly SubmittedRow[];
}

/** With the own contribution in its two parts. */
export interface SubmittedTheme2 extends SubmittedTheme {
  readonly ownStaffCents: number;
  readonly ownMoneyCents: number;
}

/** A row as it was submitted. Reach in whole units; of a row of measure `amount` the planned reach is an amount in cents. */
export interface SubmittedRow {
  readonly code: string;
  /** Left out in what was filed before there were two. */
  readonly measure?: Measure;
  readonly unit: string;
  readonly targetGroup: string;
  readonly unitPriceCents: number;
  readonly maxUnits: number;
  readonly currentReach: number;
  readonly plannedReach: number;
  readonly flemishContributionCents: number;
  readonly ownContributionCents: number;
}
