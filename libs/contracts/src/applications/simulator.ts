import type { ApplicantKind } from '@samenspoor/domain/identity/applicant-kind';
import type { FieldProblem } from '../problems/problem';
import type { LineInput } from './application';
import type { EligibilityView } from './eligibility-view';

/**
 * Body of the public `POST /simulations`; nothing of it is kept. Refusals: `unknown_call`, `unknown_local_government`,
 * `merged_local_government`, `doubled_local_government`, each at its pointer.
 */
export interface SimulateApplication {
  readonly callCode: string;
  /** NIS code of a municipality, or `vgc` or `rand`. */
  readonly applicant: string;
  /** Codes of the others in a partnership; left out or empty: the applicant applies for itself. */
  readonly partners?: readonly string[];
  /** What isn't filled in may be left out. */
  readonly lines?: readonly LineInput[];
}

/** A local government in a calculation. The official figure that counts isn't public: only how far it comes is told. */
export interface SimulationMemberView {
  readonly id: string;
  /** NIS code, or `vgc` or `rand`. */
  readonly code: string;
  readonly name: string;
  readonly kind: ApplicantKind;
  readonly referenceRegion: string | null;
  /** Inhabitants; null when not known. */
  readonly population: number | null;
  /**
   * How far its inhabitants of non-EU-14 origin in `originYear` come towards the threshold, in whole percents: 100 above it,
   * never more. Null when the official table has no figure, or the programme doesn't ask it.
   */
  readonly originPercent: number | null;
}

/** A KPI row worked out. */
export interface SimulationRowView extends LineInput {
  readonly themeNumber: string;
  readonly flemishContributionCents: number;
  readonly ownContributionCents: number;
  readonly targetReach: number;
}

/** An incentive that comes on top, without own contribution. */
export interface SimulationIncentiveView {
  readonly code: string;
  readonly title: string;
  readonly description: string;
  readonly amountCents: number;
}

/** `askedCents` = Flemish contribution + incentives; `projectCostCents` = Flemish + own contribution. */
export interface SimulationTotalsView {
  readonly flemishContributionCents: number;
  readonly ownContributionCents: number;
  readonly projectCostCents: number;
  readonly incentiveCents: number;
  readonly askedCents: number;
  readonly chosenThemes: number;
}

/** Answer of `POST /simulations`: the same rules as those of an application, worked out and explained. */
export interface SimulationView {
  readonly callCode: string;
  readonly originYear: number;
  /** More inhabitants of non-EU-14 origin than this are needed; null when the programme doesn't ask it. */
  readonly originThreshold: number | null;
  /** As of a member, of its municipalities together. */
  readonly originPercent: number | null;
  /** True when one of the figures is invented for the demonstration. */
  readonly demo: boolean;
  /** The applicant first. */
  readonly members: readonly SimulationMemberView[];
  readonly eligibility: EligibilityView;
  /** In the order of the lines given. */
  readonly rows: readonly SimulationRowView[];
  readonly incentives: readonly SimulationIncentiveView[];
  readonly totals: SimulationTotalsView;
  /** What an application with these lines would be refused for; pointers into the body: `/lines/3/plannedReach`. */
  readonly refusals: readonly FieldProblem[];
}
