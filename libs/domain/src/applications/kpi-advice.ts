import type { FundedTheme } from '../catalogue/objectives';
import type { KpiTable } from './kpi-table';
import { largestPlanned } from './largest-planned';

/** What is allowed, but seldom meant. */
export const KPI_ADVICE_CODES = ['present_far_above_planned', 'all_at_maximum', 'theme_very_small'] as const;
export type KpiAdviceCode = (typeof KPI_ADVICE_CODES)[number];

/** A warning about the table: it never holds anything back. */
export interface KpiAdvice {
  readonly code: KpiAdviceCode;
  /** `/lines/5a/currentReach`; null about the table as a whole. */
  readonly cell: string | null;
  readonly params: Readonly<Record<string, string | number>>;
}

/** Present reach that is more than this many times the planned one was often meant the other way round. */
const TIMES = 10;
/** From so many rows on, all of them at their maximum is hardly a plan any more. */
const FEW_ROWS = 3;
/** Less than this, in cents, costs more to justify than it brings. */
const SMALL_CENTS = 50_000;

/** What a colleague would ask about a table without errors. Rows of an amount have no reach to compare. */
export function adviseTable({ rows, themes: totals }: KpiTable, themes: readonly FundedTheme[]): KpiAdvice[] {
  const counted = new Set(
    themes.flatMap(({ indicators }) => indicators.filter(({ measure }) => measure === 'units').map(({ code }) => code)),
  );
  const planned = rows.filter(({ plannedReach }) => plannedReach > 0);
  const far = planned
    .filter(
      ({ indicatorCode, currentReach, plannedReach }) =>
        counted.has(indicatorCode) && currentReach > plannedReach * TIMES,
    )
    .map(({ indicatorCode, currentReach, plannedReach }): KpiAdvice => ({
      code: 'present_far_above_planned',
      cell: `/lines/${indicatorCode}/currentReach`,
      params: { indicator: indicatorCode, current: currentReach, planned: plannedReach, times: TIMES },
    }));
  const small = totals
    .filter(({ chosen, flemishContributionCents }) => chosen && flemishContributionCents < SMALL_CENTS)
    .flatMap(({ number, flemishContributionCents }): KpiAdvice[] => {
      const first = planned.find(({ themeNumber }) => themeNumber === number);
      const params = { theme: number, totalCents: flemishContributionCents };
      return first ? [{ code: 'theme_very_small', cell: `/lines/${first.indicatorCode}/plannedReach`, params }] : [];
    });
  const full = planned.every((row) => row.plannedReach === largestPlanned(themes, rows, row.indicatorCode));
  const all: KpiAdvice[] =
    planned.length >= FEW_ROWS && full
      ? [{ code: 'all_at_maximum', cell: null, params: { rows: planned.length } }]
      : [];
  return [...far, ...small, ...all];
}
