/** One KPI row as a call funds it. Prices and maxima belong to the call of one project year. */
export interface Indicator {
  /** Theme number and letter ("9a"); unique in a call. */
  readonly code: string;
  readonly unit: string;
  readonly targetGroup: string;
  readonly unitPriceCents: number;
  readonly maxUnits: number;
}

/** A theme (actie) as a call funds it; without indicators it is not funded by the call. */
export interface FundedTheme {
  /** The number of the theme as text: "5". */
  readonly number: string;
  /** Ceiling per application per project year, beside the row maxima: it may be lower than the rows add up to. */
  readonly ceilingCents: number;
  readonly indicators: readonly Indicator[];
}

/** The theme number of an indicator code: "9a" belongs to "9". */
export function themeOfIndicator(indicatorCode: string): string {
  return indicatorCode.replace(/[a-z]+$/, '');
}
