import type { Measure } from '@samenspoor/domain/catalogue/programme-content';
import type { Signatory } from '../blocks/signature';
import type { ApplicantParty, PartnershipParty } from '../parties';

/** Everything the confirmation (bevestiging) shows. Instants are ISO, days `YYYY-MM-DD`, amounts whole cents. */
export interface ConfirmationModel {
  readonly reference: string;
  readonly programmeTitle: string;
  readonly callTitle: string;
  readonly periodStart: string;
  readonly periodEnd: string;
  readonly submittedAt: string;
  readonly applicant: ApplicantParty;
  readonly partnership: PartnershipParty | null;
  readonly decision: ConfirmedDecision;
  /** Every theme with planned reach, by number. */
  readonly themes: readonly ConfirmationTheme[];
  /** Days of the reports to come; null when the call has none. */
  readonly halfYearReportDue: string | null;
  readonly finalReportDue: string | null;
  /** Where to ask questions; null leaves the line out. */
  readonly questionsTo: { readonly name: string; readonly email: string } | null;
  /** Leaves room for a signature; null when the document goes out unsigned. */
  readonly signatory: Signatory | null;
  readonly demo?: boolean;
}

/** The decision (besluit) that the document confirms. */
export interface ConfirmedDecision {
  readonly outcome: 'granted' | 'refused';
  /** Required by the rules for a refusal; may accompany a grant. */
  readonly reason: string | null;
  /** Instant at which the decision was taken. */
  readonly decidedAt: string;
  /** Who or what decided, in Dutch: "de Vlaamse Regering". */
  readonly decidedBy: string;
}

/** A theme with planned reach, with what was asked and granted on its rows. */
export interface ConfirmationTheme {
  readonly number: string;
  readonly title: string;
  readonly objectiveNumber: string;
  readonly objectiveTitle: string;
  /** AgII opens a tailored trajectory for this theme when it is granted. */
  readonly agiiSupported: boolean;
  readonly rows: readonly ConfirmationRow[];
}

/** A KPI row: whole units, whole cents. */
export interface ConfirmationRow {
  readonly indicatorCode: string;
  readonly unit: string;
  readonly targetGroup: string;
  /** `amount`: units are cents, and say nothing beside the amount. */
  readonly measure?: Measure;
  readonly currentReach: number;
  readonly askedUnits: number;
  readonly askedCents: number;
  /** 0 when the row, or the whole application, is refused. */
  readonly grantedUnits: number;
  readonly grantedCents: number;
}
