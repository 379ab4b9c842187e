import { type FundedTheme, type Indicator, themeOfIndicator } from '../catalogue/objectives';
import { type Cents, sumCents } from '../kernel/money';
import { type Refusal, refusal } from '../kernel/refusal';
import type { ApplicationRefusalCode } from './application-refusals';

/** What an applicant fills in on one KPI row: people or plans already reached, and those planned on top of them. */
export interface KpiLine {
  readonly indicatorCode: string;
  /** Huidig bereik: whole units ≥ 0. */
  readonly currentReach: number;
  /** Gepland bereik: whole additional units ≥ 0; only these are subsidised. */
  readonly plannedReach: number;
}

/**
 * A KPI row worked out. The own contribution is the share that the theme asks: in Plan Samenleven the same amount, as the
 * price is half of the cost (docs/domain-rules.md).
 */
export interface KpiRow extends KpiLine {
  readonly themeNumber: string;
  readonly flemishContributionCents: Cents;
  readonly ownContributionCents: Cents;
  /** Target to be reached = present + planned. */
  readonly targetReach: number;
}

/** A theme with the sums of its rows beside its ceiling. */
export interface KpiThemeTotal {
  readonly number: string;
  readonly ceilingCents: Cents;
  readonly flemishContributionCents: Cents;
  readonly ownContributionCents: Cents;
  /** Chosen = at least one unit planned in one of its rows. */
  readonly chosen: boolean;
}

/** The sums of all rows. */
export interface KpiTotals {
  readonly flemishContributionCents: Cents;
  readonly ownContributionCents: Cents;
  /** Flemish and own contribution together. */
  readonly projectCostCents: Cents;
  readonly chosenThemes: number;
}

/** The table worked out, with what is wrong in it. Rows in the order given, themes in that of the call. */
export interface KpiTable {
  readonly rows: readonly KpiRow[];
  readonly themes: readonly KpiThemeTotal[];
  readonly totals: KpiTotals;
  /** Pointers are into the array of lines: `/3/plannedReach`. */
  readonly refusals: readonly Refusal<ApplicationRefusalCode>[];
}

/**
 * Works out and judges the KPI table against what the call funds: the one place where amounts are computed.
 * Lines are expected to hold whole numbers ≥ 0 (the shape is judged at the edge); rows of unknown or unfunded
 * indicators are refused and count for nothing.
 */
export function workOutKpiTable(themes: readonly FundedTheme[], lines: readonly KpiLine[]): KpiTable {
  const catalogue = new Map(
    themes.flatMap((theme) => theme.indicators.map((row): [string, Indicator] => [row.code, row])),
  );
  const shares = new Map(themes.map((theme) => [theme.number, theme.ownSharePercent]));
  const rows = lines.flatMap((line) => {
    const indicator = catalogue.get(line.indicatorCode);
    return indicator ? [workOutRow(line, indicator, shares.get(themeOfIndicator(line.indicatorCode)) ?? 0)] : [];
  });
  const totals = themes.map((theme) => totalOfTheme(theme, rows));
  const flemish = sumCents(totals.map((theme) => theme.flemishContributionCents));
  const own = sumCents(totals.map((theme) => theme.ownContributionCents));
  return {
    rows,
    themes: totals,
    totals: {
      flemishContributionCents: flemish,
      ownContributionCents: own,
      projectCostCents: flemish + own,
      chosenThemes: totals.filter((theme) => theme.chosen).length,
    },
    refusals: [...judgeRows(themes, catalogue, lines), ...judgeCeilings(totals, lines)],
  };
}

/** Own contribution to a Flemish one, rounded up to a whole cent. */
export function ownContribution(flemishCents: Cents, sharePercent: number): Cents {
  return Math.ceil((flemishCents * sharePercent) / 100);
}

function workOutRow(line: KpiLine, indicator: Indicator, sharePercent: number): KpiRow {
  const contribution = line.plannedReach * indicator.unitPriceCents;
  return {
    ...line,
    themeNumber: themeOfIndicator(line.indicatorCode),
    flemishContributionCents: contribution,
    ownContributionCents: ownContribution(contribution, sharePercent),
    targetReach: line.currentReach + line.plannedReach,
  };
}

function totalOfTheme(theme: FundedTheme, rows: readonly KpiRow[]): KpiThemeTotal {
  const own = rows.filter((row) => row.themeNumber === theme.number);
  const contribution = sumCents(own.map((row) => row.flemishContributionCents));
  return {
    number: theme.number,
    ceilingCents: theme.ceilingCents,
    flemishContributionCents: contribution,
    ownContributionCents: sumCents(own.map((row) => row.ownContributionCents)),
    chosen: own.some((row) => row.plannedReach > 0),
  };
}

function judgeRows(
  themes: readonly FundedTheme[],
  catalogue: ReadonlyMap<string, Indicator>,
  lines: readonly KpiLine[],
): Refusal<ApplicationRefusalCode>[] {
  const known = new Set(themes.map((theme) => theme.number));
  const seen = new Set<string>();
  return lines.flatMap((line, index): Refusal<ApplicationRefusalCode>[] => {
    const indicator = catalogue.get(line.indicatorCode);
    if (!indicator) {
      const theme = themeOfIndicator(line.indicatorCode);
      const unfunded = themes.some((candidate) => candidate.number === theme && candidate.indicators.length === 0);
      const code = unfunded ? 'theme_not_funded' : known.has(theme) ? 'unknown_indicator' : 'unknown_theme';
      return [refusal(code, { theme, indicator: line.indicatorCode }, `/${index}/indicatorCode`)];
    }
    if (seen.has(line.indicatorCode))
      return [refusal('duplicate_indicator', { indicator: line.indicatorCode }, `/${index}/indicatorCode`)];
    seen.add(line.indicatorCode);
    if (indicator.measure === 'amount') return judgeAmount(line, indicator, index);
    return line.plannedReach > indicator.maxUnits
      ? [
          refusal(
            'row_maximum_exceeded',
            { maxUnits: indicator.maxUnits, planned: line.plannedReach },
            `/${index}/plannedReach`,
          ),
        ]
      : [];
  });
}

/** Of an amount nothing is there already, and its maximum is in cents. */
function judgeAmount(
  { currentReach, plannedReach }: KpiLine,
  { code, maxUnits: maxCents }: Indicator,
  index: number,
): Refusal<ApplicationRefusalCode>[] {
  const present =
    currentReach > 0
      ? [refusal('current_reach_of_amount' as const, { indicator: code }, `/${index}/currentReach`)]
      : [];
  return plannedReach > maxCents
    ? [...present, refusal('row_maximum_exceeded', { maxCents, plannedCents: plannedReach }, `/${index}/plannedReach`)]
    : present;
}

function judgeCeilings(themes: readonly KpiThemeTotal[], lines: readonly KpiLine[]): Refusal<ApplicationRefusalCode>[] {
  return themes
    .filter((theme) => theme.flemishContributionCents > theme.ceilingCents)
    .map((theme) => {
      const index = lines.findLastIndex(
        (line) => themeOfIndicator(line.indicatorCode) === theme.number && line.plannedReach > 0,
      );
      const params = {
        theme: theme.number,
        ceilingCents: theme.ceilingCents,
        totalCents: theme.flemishContributionCents,
      };
      return refusal('theme_ceiling_exceeded', params, `/${index}/plannedReach`);
    });
}
