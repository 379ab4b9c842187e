import type { BudgetRowContent } from './programme-content';

/** One row of the budget table as a programme version funds it. Prices and maxima belong to the version. */
export type Indicator = BudgetRowContent;

/** A theme (actie) as a programme version funds it; without indicators it is not funded. */
export interface FundedTheme {
  /** The number of the theme as text: "5". */
  readonly number: string;
  /** Ceiling per application per project year, beside the row maxima: it may be lower than the rows add up to. */
  readonly ceilingCents: number;
  /** Own contribution per 100 of Flemish contribution. */
  readonly ownSharePercent: number;
  readonly indicators: readonly Indicator[];
}

/** The theme number of an indicator code: "9a" belongs to "9". */
export function themeOfIndicator(indicatorCode: string): string {
  return indicatorCode.replace(/[a-z]+$/, '');
}
