import { type FundedTheme, themeOfIndicator } from '../catalogue/objectives';
import type { KpiLine } from './kpi-table';

/**
 * The largest planned reach that a row may have: its own maximum, or less when the ceiling of its theme leaves less room
 * beside the other rows. Nought when nothing is left, and for a row nobody knows.
 */
export function largestPlanned(themes: readonly FundedTheme[], lines: readonly KpiLine[], code: string): number {
  const theme = themes.find(({ number }) => number === themeOfIndicator(code));
  const indicator = theme?.indicators.find((candidate) => candidate.code === code);
  if (!theme || !indicator) return 0;
  const others = theme.indicators.filter((other) => other.code !== code);
  const taken = others.reduce((sum, other) => {
    const line = lines.find(({ indicatorCode }) => indicatorCode === other.code);
    return sum + (line?.plannedReach ?? 0) * other.unitPriceCents;
  }, 0);
  const room = Math.max(0, theme.ceilingCents - taken);
  const affordable = indicator.unitPriceCents === 0 ? Infinity : Math.floor(room / indicator.unitPriceCents);
  return Math.min(indicator.maxUnits, affordable);
}
