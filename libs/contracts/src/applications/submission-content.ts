import type { ContactView, EligibilityView, TotalsView } from './application';

/** The content of a submission as it is stored, hashed and printed on the receipt: everything as it was at that moment. */
export interface SubmissionContent {
  /** Which shape this is; changes when the shape does. */
  readonly format: 'samenspoor/application/1';
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
  /** Every theme that the call funds, by number: the whole KPI table, also where nothing is asked. */
  readonly themes: readonly SubmittedTheme[];
  readonly totals: Omit<TotalsView, 'grantedCents' | 'incentiveCents'>;
  readonly eligibility: EligibilityView;
}

/** A theme of the call as it was submitted, with its rows; motivation empty when there is none. */
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

/** A KPI row as it was submitted. Reach in whole units. */
export interface SubmittedRow {
  readonly code: string;
  readonly unit: string;
  readonly targetGroup: string;
  readonly unitPriceCents: number;
  readonly maxUnits: number;
  readonly currentReach: number;
  readonly plannedReach: number;
  readonly flemishContributionCents: number;
  readonly ownContributionCents: number;
}
