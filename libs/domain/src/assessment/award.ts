import type { FundedTheme } from '../catalogue/objectives';
import { themeOfIndicator } from '../catalogue/objectives';
import type { KpiLine } from '../applications/kpi-table';
import { type Cents, sumCents } from '../kernel/money';
import { type Refusal, refusal } from '../kernel/refusal';
import type { AssessmentRefusalCode } from './assessment-refusals';

/**
 * What the ministry grants on one KPI row. The amount is stored beside the units: it may be cut otherwise
 * (docs/domain-rules.md, "Granting").
 */
export interface AwardLine {
  readonly indicatorCode: string;
  /** Whole units ≥ 0. */
  readonly grantedUnits: number;
  readonly grantedCents: Cents;
}

/** As typed: without an amount it follows from the units and the price. */
export type AwardLineInput = Omit<AwardLine, 'grantedCents'> & { readonly grantedCents?: Cents | undefined };

/** The award an official starts from: all that was asked, as far as row maximum and theme ceiling allow. */
export function prefillAward(themes: readonly FundedTheme[], asked: readonly KpiLine[]): AwardLine[] {
  return themes.flatMap((theme) => {
    let room = theme.ceilingCents;
    return theme.indicators.flatMap((indicator) => {
      const line = asked.find((candidate) => candidate.indicatorCode === indicator.code);
      if (!line || line.plannedReach === 0) return [];
      const units = Math.min(line.plannedReach, indicator.maxUnits, Math.floor(room / indicator.unitPriceCents));
      room -= units * indicator.unitPriceCents;
      return [{ indicatorCode: indicator.code, grantedUnits: units, grantedCents: units * indicator.unitPriceCents }];
    });
  });
}

/** Fills in the amounts that were left out; on a row of measure `amount` units and amount are one. */
export function completeAward(themes: readonly FundedTheme[], input: readonly AwardLineInput[]): AwardLine[] {
  const rows = new Map(themes.flatMap((theme) => theme.indicators.map((row) => [row.code, row] as const)));
  return input.map(({ indicatorCode, grantedUnits, grantedCents }) => {
    const row = rows.get(indicatorCode);
    const cents = grantedCents ?? grantedUnits * (row?.unitPriceCents ?? 0);
    return { indicatorCode, grantedUnits: row?.measure === 'amount' ? cents : grantedUnits, grantedCents: cents };
  });
}

/**
 * Judges an award against what was asked and what the call funds. Only rows with planned units can be granted; no more
 * units and no more money than asked, the row maximum, and the ceiling of the theme; an amount without units is refused.
 * The amount may lie above units × price: a cut amount rarely comes to whole units (docs/domain-rules.md).
 */
export function judgeAward(
  themes: readonly FundedTheme[],
  asked: readonly KpiLine[],
  award: readonly AwardLine[],
): Refusal<AssessmentRefusalCode>[] {
  const seen = new Set<string>();
  const rows = award.flatMap((line, index): Refusal<AssessmentRefusalCode>[] => {
    const double = seen.has(line.indicatorCode);
    seen.add(line.indicatorCode);
    return double
      ? [refusal('unknown_award_line' as const, { indicator: line.indicatorCode }, `/${index}/indicatorCode`)]
      : judgeAwardLine(themes, asked, line, index);
  });
  return [...rows, ...judgeAwardCeilings(themes, award)];
}

function judgeAwardLine(
  themes: readonly FundedTheme[],
  asked: readonly KpiLine[],
  line: AwardLine,
  index: number,
): Refusal<AssessmentRefusalCode>[] {
  const indicator = themes.flatMap((theme) => theme.indicators).find((row) => row.code === line.indicatorCode);
  const planned = asked.find((row) => row.indicatorCode === line.indicatorCode)?.plannedReach ?? 0;
  if (!indicator || planned === 0)
    return [refusal('unknown_award_line', { indicator: line.indicatorCode }, `/${index}/indicatorCode`)];
  const askedCents = Math.min(planned, indicator.maxUnits) * indicator.unitPriceCents;
  const aboveAsked = refusal('granted_above_asked' as const, { askedCents }, `/${index}/grantedCents`);
  // Units and amount are one there: only the amount is filled in, and can be wrong.
  if (indicator.measure === 'amount') return line.grantedCents > askedCents ? [aboveAsked] : [];
  if (line.grantedUnits > indicator.maxUnits)
    return [refusal('granted_above_row_maximum', { maxUnits: indicator.maxUnits }, `/${index}/grantedUnits`)];
  if (line.grantedUnits > planned)
    return [refusal('granted_above_asked', { asked: planned }, `/${index}/grantedUnits`)];
  if (line.grantedUnits === 0 && line.grantedCents > 0)
    return [refusal('granted_amount_without_units', undefined, `/${index}/grantedCents`)];
  return line.grantedCents > askedCents ? [aboveAsked] : [];
}

function judgeAwardCeilings(
  themes: readonly FundedTheme[],
  award: readonly AwardLine[],
): Refusal<AssessmentRefusalCode>[] {
  return themes.flatMap((theme) => {
    const total = sumCents(
      award.filter((line) => themeOfIndicator(line.indicatorCode) === theme.number).map((line) => line.grantedCents),
    );
    const index = award.findLastIndex((line) => themeOfIndicator(line.indicatorCode) === theme.number);
    const params = { theme: theme.number, ceilingCents: theme.ceilingCents, totalCents: total };
    return total > theme.ceilingCents ? [refusal('granted_above_theme_ceiling', params, `/${index}/grantedCents`)] : [];
  });
}

/** What an award adds up to: units of all rows together (to know whether anything is granted), and cents. */
export function awardTotals(award: readonly AwardLine[]): { readonly units: number; readonly cents: Cents } {
  return {
    units: award.reduce((sum, line) => sum + line.grantedUnits, 0),
    cents: sumCents(award.map((line) => line.grantedCents)),
  };
}
