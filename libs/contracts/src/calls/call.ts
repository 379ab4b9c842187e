import type { CallPhase } from '@samenspoor/domain/calls/call-window';

/** Item of the public `GET /calls`, open ones first, then by deadline. */
export interface CallSummary {
  readonly code: string;
  readonly name: string;
  readonly programmeCode: string;
  /** Calendar year in which the project period starts. */
  readonly year: number;
  /** Instants; `closesAt` is the first moment too late. */
  readonly opensAt: string;
  readonly closesAt: string;
  /** Days, both inclusive. */
  readonly periodStart: string;
  readonly periodEnd: string;
  readonly phase: CallPhase;
  readonly demo: boolean;
}

/** Answer of the public `GET /calls/{code}`: every theme of the programme; those not funded have no indicators. */
export interface CallView extends CallSummary {
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
  readonly indicators: readonly IndicatorView[];
}

/** A KPI row: what is counted, for whom, at which price and up to how many units per application. */
export interface IndicatorView {
  readonly code: string;
  readonly unit: string;
  readonly targetGroup: string;
  readonly unitPriceCents: number;
  readonly maxUnits: number;
}
