import type { Measure } from '../../catalogue/programme-content';
import type { KpiLine } from '../kpi-table';
import type { Ranking } from '../ranking';

/** A row of the application of the year before: as it was funded then, what was asked and what was granted. */
export interface EarlierRow extends KpiLine {
  readonly themeNumber: string;
  readonly measure: Measure;
  readonly unit: string;
  readonly targetGroup: string;
  readonly unitPriceCents: number;
  readonly grantedUnits: number;
}

/** What the year before leaves to go on from. */
export interface EarlierYear {
  readonly rows: readonly EarlierRow[];
  /** Theme numbers by rank. */
  readonly ranking: Ranking;
}

/** What can be done with a theme of the year before. */
export const CONTINUE_CHOICES = ['continue', 'raise', 'lower', 'stop'] as const;
export type ContinueChoice = (typeof CONTINUE_CHOICES)[number];

/** The choice for one theme. Raising and lowering go by a percentage, or to a number of units of the theme together. */
export interface ThemeChoice {
  readonly choice: ContinueChoice;
  /** Per cent more or less than was granted. */
  readonly percent?: number;
  /** Planned units of all rows together. */
  readonly units?: number;
  /** Replaces what the draft has for the theme already. */
  readonly overwrite?: boolean;
}

/** A choice with the number of its theme. */
export interface ChosenTheme extends ThemeChoice {
  readonly theme: string;
}

/** Something that a person has to know about what is taken over, with the figures for its sentence. */
export interface ContinuationNote {
  readonly code:
    | 'theme_gone'
    | 'row_gone'
    | 'row_merged'
    | 'price_changed'
    | 'target_group_changed'
    | 'row_maximum'
    | 'ceiling'
    | 'filled_kept';
  readonly params: Readonly<Record<string, string | number>>;
}

/** Units that were granted on a theme, all rows together: what raising and lowering start from. */
export function grantedUnitsOf({ rows }: EarlierYear, theme: string): number {
  return rows.filter(({ themeNumber }) => themeNumber === theme).reduce((sum, row) => sum + row.grantedUnits, 0);
}

/** The themes of the year before: by rank, then what had no rank. */
export function themesOf({ rows, ranking }: EarlierYear): readonly string[] {
  return [...new Set([...ranking, ...rows.map(({ themeNumber }) => themeNumber)])];
}

/** Te behalen: present + granted, and nothing where nothing was granted. */
export function targetOf({ currentReach, grantedUnits }: EarlierRow): number {
  return grantedUnits > 0 ? currentReach + grantedUnits : 0;
}

/** Tekort: what is still missing to the target. Unknown (null) as long as nobody reported what was reached. */
export function shortfallOf(target: number, reached: number | null): number | null {
  return reached === null ? null : Math.max(0, target - reached);
}
