import type { ApplicationAction, ApplicationState } from '@samenspoor/domain/applications/application-lifecycle';
import type { AskedIncentive, AskedIncentives } from '@samenspoor/domain/applications/incentives';
import type { Recomputation } from '@samenspoor/domain/applications/recomputation';
import type { Answer, Answers } from '@samenspoor/domain/catalogue/question';
import type { FieldProblem } from '../problems/problem';
import type { CallView } from '../calls/call';
import type { SignOffView } from './sign-off';

/**
 * Body of `POST /applications`. Refusals: `unknown_call`, `application_exists` (409), `unknown_partnership`,
 * `not_partnership_lead`, `not_an_applicant`.
 */
export interface StartApplication {
  readonly callCode: string;
  /** Left out: the applicant applies for itself. */
  readonly partnershipId?: string;
}

/** Contact person of the applicant; empty texts while a draft isn't complete. */
export interface ContactView {
  readonly firstName: string;
  readonly familyName: string;
  readonly email: string;
  readonly phone: string;
}

/** Body of `PATCH /applications/{id}`: only what changes. Motivations by theme number, at most 2 500 characters each. */
export interface ChangeApplication {
  readonly contact?: Partial<ContactView>;
  /** Empty text clears it. Refusal: `iban_invalid`. */
  readonly iban?: string;
  readonly motivations?: Readonly<Record<string, string>>;
  /** By question code, whole answers; null takes an answer away. */
  readonly answers?: Readonly<Record<string, Answer | null>>;
  /** By code, each as a whole; null: no longer asked. */
  readonly incentives?: Readonly<Record<string, AskedIncentive | null>>;
  /** The part of the own contribution that is staff, by theme number. Refusal: `own_staff_above_own`. */
  readonly ownStaffCents?: Readonly<Record<string, number>>;
  /** The account isn't the one of the gemeentefonds. */
  readonly otherAccount?: boolean;
}

/** Answer of `PATCH /applications/{id}` to who asks for no more (`Prefer: return=minimal`): what was saved, as it is stored. */
export interface SavedView {
  /** One more than what the client knew, unless somebody else saved too. */
  readonly version: number;
  readonly updatedAt: string;
  /** The fields of the request. */
  readonly saved: ChangeApplication;
  /** The server's clock at the answer. */
  readonly now: string;
}

/** Item of the body of `PUT /applications/{id}/lines`, which replaces all lines. */
export interface LineInput {
  readonly indicatorCode: string;
  readonly currentReach: number;
  readonly plannedReach: number;
}

/** One KPI row with what was asked and, once decided, what was granted. */
export interface LineView extends LineInput {
  readonly themeNumber: string;
  readonly flemishContributionCents: number;
  readonly ownContributionCents: number;
  /** Null until the decision, and for whom it isn't meant. */
  readonly grantedUnits: number | null;
  readonly grantedCents: number | null;
  /** Te behalen = present + planned as granted; null until the decision. */
  readonly targetReach: number | null;
}

/** A chosen theme of the application (at least one unit planned), in order of rank. */
export interface ApplicationThemeView {
  readonly number: string;
  readonly title: string;
  readonly rank: number;
  readonly flemishContributionCents: number;
  readonly ceilingCents: number;
  readonly grantedCents: number | null;
}

/** Sums over all KPI rows. `projectCostCents` = Flemish + own contribution; `grantedCents` null until the decision. */
export interface TotalsView {
  readonly flemishContributionCents: number;
  readonly ownContributionCents: number;
  readonly projectCostCents: number;
  /** What the incentives come to, on top of the Flemish contribution and without own contribution. */
  readonly incentiveCents: number;
  readonly chosenThemes: number;
  readonly grantedCents: number | null;
}

/** When this application can be submitted; `ownWindow` of the domain tells which moment counts. Instants. */
export interface WindowView {
  readonly opensAt: string;
  readonly closesAt: string;
  readonly graceSeconds: number;
  /** The call isn't held any more. */
  readonly cancelled: boolean;
  /** First moment too late by an extension for this applicant, with its reason; null without one. */
  readonly extendedUntil: string | null;
  readonly extensionReason: string | null;
  /** First moment too late of an application that was reopened; null otherwise. */
  readonly reopenedUntil: string | null;
}

/** Something that this person can do now or could do, with what holds it back. */
export interface ActionView {
  readonly action: ApplicationAction;
  /** Why it can't be done yet, at the field; empty when it can. */
  readonly blockedBy: readonly FieldProblem[];
}

/** The decision as the applicant may know it; null before it is taken. */
export interface DecisionView {
  readonly outcome: 'granted' | 'refused';
  readonly reason: string | null;
  readonly decidedAt: string;
}

/** The judgement of admissibility (ontvankelijkheid); null before it. A reason stands with every no. */
export interface AdmissibilityView {
  readonly admissible: boolean;
  readonly reason: string | null;
  readonly decidedAt: string;
}

/** A municipality in the partnership; the lead applies and receives the money. */
export interface PartnershipMemberView {
  readonly localGovernmentId: string;
  readonly name: string;
  readonly lead: boolean;
}

/** The partnership for which is applied, its lead first. */
export interface PartnershipView {
  readonly id: string;
  readonly name: string;
  readonly members: readonly PartnershipMemberView[];
  /** Names of members that didn't agree yet to take part in this project period; before that nobody can submit. */
  readonly consentMissing: readonly string[];
}

/** A file of an application, by what asks for it. */
export interface AttachedFile {
  readonly id: string;
  /** Code of an attachment, `question:<code>`, or empty. */
  readonly slot: string;
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  readonly sha256: string;
}

/** Answer of `GET|PATCH /applications/{id}`, of `PUT …/lines`, `PUT …/ranking` and `POST …/submit`. Version in `ETag`. */
export interface ApplicationView {
  readonly id: string;
  readonly version: number;
  /** "PS-2026-0001"; null while a draft. */
  readonly reference: string | null;
  readonly state: ApplicationState;
  /** Why it was withdrawn or reopened; null otherwise. */
  readonly stateReason: string | null;
  /** It is reopened, and this is what was last filed: the work on it since is for the applicant's side only. */
  readonly asFiled: boolean;
  readonly window: WindowView;
  readonly call: CallView;
  readonly applicant: { readonly id: string; readonly name: string; readonly kbo: string | null };
  readonly partnership: PartnershipView | null;
  readonly contact: ContactView;
  readonly iban: string;
  /** The account isn't the one of the gemeentefonds. */
  readonly otherAccount: boolean;
  readonly motivations: Readonly<Record<string, string>>;
  /** The part of the own contribution that is staff, by theme number; the rest is money. */
  readonly ownStaffCents: Readonly<Record<string, number>>;
  readonly answers: Answers;
  readonly incentives: AskedIncentives;
  /** In the order in which they came. */
  readonly attachments: readonly AttachedFile[];
  readonly lines: readonly LineView[];
  /** Chosen themes by rank. */
  readonly themes: readonly ApplicationThemeView[];
  /** Theme numbers by rank. */
  readonly ranking: readonly string[];
  readonly totals: TotalsView;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly submittedAt: string | null;
  readonly submittedBy: string | null;
  /** SHA-256 (hex) of the submitted content; null while a draft. */
  readonly contentSha256: string | null;
  /** Null when the call asks for no sign-off. */
  readonly signOff: SignOffView | null;
  readonly admissibility: AdmissibilityView | null;
  readonly decision: DecisionView | null;
  /** What a new version of the programme did to a draft; null when somebody has read it, or nothing happened. */
  readonly recomputation: Recomputation | null;
  /** What this person can do now; empty for a reader. */
  readonly actions: readonly ActionView[];
  /** The server's clock at the answer. */
  readonly now: string;
}

/**
 * Item of `GET /applications?callCode=&year=&state=&theme=&nis=&region=&query=&sort=&cursor=&limit=`.
 * `sort`: `submittedAt` | `-submittedAt` | `applicant` | `askedCents` | `-askedCents` | `reference`. `state` may repeat by comma.
 */
export interface ApplicationSummary {
  readonly id: string;
  readonly reference: string | null;
  readonly state: ApplicationState;
  readonly callCode: string;
  readonly callName: string;
  readonly year: number;
  readonly applicantName: string;
  readonly partnershipName: string | null;
  readonly referenceRegion: string | null;
  readonly chosenThemes: number;
  readonly askedCents: number;
  /** Null until the decision is taken. */
  readonly grantedCents: number | null;
  readonly submittedAt: string | null;
  readonly updatedAt: string;
  readonly closesAt: string;
  /** A signatory of the applicant is asked to confirm it. */
  readonly signOffRequested: boolean;
  /** The clock of the procedure stands still until the applicant answers. */
  readonly paused: boolean;
}
