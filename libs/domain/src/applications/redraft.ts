import type { FundedTheme, Indicator } from '../catalogue/objectives';
import type { Cents } from '../kernel/money';
import { type KpiLine, type KpiTable, workOutKpiTable } from './kpi-table';
import { type Ranking, followChosenThemes } from './ranking';

/** The table of a draft as one version funds it. */
interface DraftTable {
  readonly lines: readonly KpiLine[];
  readonly ranking: Ranking;
}

/** What a new version of the programme makes of the table of a draft. */
export interface Redraft {
  /** Kept by code, in the order of the table: nothing is cut, also when it lies above a new maximum. */
  readonly lines: readonly KpiLine[];
  /** Lines whose row is gone, or is measured otherwise, so that their figures mean nothing any more. */
  readonly fallen: readonly KpiLine[];
  readonly ranking: Ranking;
  readonly table: KpiTable;
  readonly beforeCents: Cents;
  readonly afterCents: Cents;
  /** Themes that were chosen and that the new version doesn't fund. */
  readonly unfundedThemes: readonly string[];
}

/** Works a draft out anew for another version. What doesn't fit any more is told, and refused when it is submitted. */
export function redraft(
  { lines, ranking }: DraftTable,
  before: readonly FundedTheme[],
  after: readonly FundedTheme[],
): Redraft {
  const stood = rowsOf(before);
  const stands = rowsOf(after);
  const fits = ({ indicatorCode }: KpiLine): boolean => {
    const row = stands.get(indicatorCode);
    return row !== undefined && row.measure === (stood.get(indicatorCode)?.measure ?? row.measure);
  };
  const kept = lines.filter(fits);
  const table = workOutKpiTable(after, kept);
  const funded = after.filter(({ indicators }) => indicators.length > 0).map(({ number }) => number);
  return {
    lines: kept,
    fallen: lines.filter((line) => !fits(line)),
    ranking: followChosenThemes(
      ranking,
      table.themes.filter(({ chosen }) => chosen).map(({ number }) => number),
    ),
    table,
    beforeCents: workOutKpiTable(before, lines).totals.flemishContributionCents,
    afterCents: table.totals.flemishContributionCents,
    unfundedThemes: ranking.filter((theme) => !funded.includes(theme)),
  };
}

function rowsOf(themes: readonly FundedTheme[]): ReadonlyMap<string, Indicator> {
  return new Map(themes.flatMap(({ indicators }) => indicators.map((row) => [row.code, row])));
}
