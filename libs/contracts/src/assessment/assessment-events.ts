import type { Actor } from '@samenspoor/domain/access/actor';

/** Event names of the assessment, as the lifecycle of an application declares them. */
export const APPLICATION_ADMITTED = 'application.admitted';
export const APPLICATION_REJECTED = 'application.rejected';
export const APPLICATION_GRANTED = 'application.granted';
export const APPLICATION_REFUSED = 'application.refused';

/** An application was judged: admissible or not, or refused. */
export interface ApplicationJudged {
  readonly name: typeof APPLICATION_ADMITTED | typeof APPLICATION_REJECTED | typeof APPLICATION_REFUSED;
  readonly applicationId: string;
  readonly actor: Actor;
  /** ISO instant. */
  readonly at: string;
}

/** A granted KPI row: what the municipality reached before, and what it was granted on top. */
export interface GrantedGoal {
  readonly indicatorCode: string;
  readonly unit: string;
  readonly targetGroup: string;
  readonly currentReach: number;
  /** At least 1. */
  readonly grantedUnits: number;
}

/** A theme with at least one granted unit. */
export interface GrantedTheme {
  readonly themeId: string;
  readonly number: string;
  /** AgII guides it with a tailored trajectory. */
  readonly agiiSupported: boolean;
  /** In the order of the KPI table. */
  readonly goals: readonly GrantedGoal[];
}

/** The decision fell and something was granted: all that the contexts after it need, so that nobody looks back uphill. */
export interface ApplicationGranted {
  readonly name: typeof APPLICATION_GRANTED;
  readonly applicationId: string;
  /** "PS-2026-0001". */
  readonly reference: string;
  readonly applicantId: string;
  /** The applicant and the partners of its partnership during the project period. */
  readonly participantIds: readonly string[];
  /** Region in which the applicant is guided. */
  readonly supportRegionCode: string;
  readonly themes: readonly GrantedTheme[];
  /** Granted in a call to exercise with: nothing real follows from it. */
  readonly practice: boolean;
  /** Who took the decision. */
  readonly actor: Actor;
  /** ISO instant. */
  readonly at: string;
}
