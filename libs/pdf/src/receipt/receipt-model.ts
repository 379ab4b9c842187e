import type { Measure } from '@samenspoor/domain/catalogue/programme-content';
import type { ApplicantParty, PartnershipParty } from '../parties';

/** Everything the receipt (ontvangstbewijs) shows. Instants are ISO, days `YYYY-MM-DD`, amounts whole cents. */
export interface ReceiptModel {
  /** "PS-2026-0001". */
  readonly reference: string;
  /** "Plan Samenleven". */
  readonly programmeTitle: string;
  readonly callTitle: string;
  readonly periodStart: string;
  readonly periodEnd: string;
  readonly submittedAt: string;
  /** `role` in Dutch: "algemeen directeur". */
  readonly submittedBy: { readonly name: string; readonly role: string };
  readonly applicant: ApplicantParty;
  readonly partnership: PartnershipParty | null;
  readonly contact: {
    readonly firstName: string;
    readonly familyName: string;
    readonly email: string;
    readonly phone: string;
  };
  readonly iban: string;
  /** Every theme that the call funds, by number; those without any reach are named as not chosen. */
  readonly themes: readonly ReceiptTheme[];
  /** Rules of eligibility at the moment of submitting. */
  readonly eligibility: readonly { readonly explanation: string; readonly satisfied: boolean }[];
  readonly content: SubmittedContent;
  readonly demo?: boolean;
}

/** A theme that the call funds, as it was submitted. */
export interface ReceiptTheme {
  readonly number: string;
  readonly title: string;
  readonly objectiveNumber: string;
  readonly objectiveTitle: string;
  /** Place in the ranking, from 1; null when not chosen. */
  readonly rank: number | null;
  readonly ceilingCents: number;
  /** Empty when there is none. */
  readonly motivation: string;
  readonly rows: readonly ReceiptRow[];
}

/** A KPI row as it was submitted: whole units, whole cents. */
export interface ReceiptRow {
  readonly indicatorCode: string;
  readonly unit: string;
  readonly targetGroup: string;
  /** `amount`: the reach is an amount in cents. Receipts from before there were such rows say nothing. */
  readonly measure?: Measure;
  readonly currentReach: number;
  readonly plannedReach: number;
  readonly unitPriceCents: number;
  readonly flemishContributionCents: number;
  readonly ownContributionCents: number;
}

/** What was submitted, to the byte: `sha256` is the hash (lower-case hex) of `json` in UTF-8. */
export interface SubmittedContent {
  readonly json: string;
  readonly sha256: string;
}
