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
  /** Who signed it off, and when; left out when nobody had to. */
  readonly signedOff?: { readonly name: string; readonly role: string; readonly at: string };
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
  /** What was filed beside the table; left out of what was filed before there was any. */
  readonly beside?: ReceiptBesideTable;
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
  /** The own contribution in its two parts; left out of what was filed before it was split. */
  readonly ownStaffCents?: number;
  readonly ownMoneyCents?: number;
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

/** Incentives, answers and files as they were submitted. */
export interface ReceiptBesideTable {
  /** The account isn't the one of the gemeentefonds. */
  readonly otherAccount: boolean;
  readonly incentives: readonly {
    readonly title: string;
    /** Theme numbers; empty for one per application. */
    readonly themes: readonly string[];
    readonly texts: readonly { readonly label: string; readonly text: string }[];
    readonly amountCents: number;
  }[];
  readonly incentiveCents: number;
  /** Of a group `items` holds the answers per item, and `answer` is empty. */
  readonly answers: readonly {
    readonly label: string;
    readonly answer: string;
    readonly items: readonly (readonly { readonly label: string; readonly answer: string }[])[];
  }[];
  readonly attachments: readonly ReceiptAttachment[];
}

/** A file as it was submitted; `title` names what asked for it, `size` is in bytes. */
export interface ReceiptAttachment {
  readonly title: string;
  readonly name: string;
  readonly size: number;
  readonly sha256: string;
}

/** What was submitted, to the byte: `sha256` is the hash (lower-case hex) of `json` in UTF-8. */
export interface SubmittedContent {
  readonly json: string;
  readonly sha256: string;
}
