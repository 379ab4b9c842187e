import type { ApplicationView, LineView } from '@samenspoor/contracts/applications/application';
import type { CallThemeView } from '@samenspoor/contracts/calls/call';
import type { KpiTable } from '@samenspoor/domain/applications/kpi-table';

/** One KPI row of what was asked and, once decided, granted. */
export interface OutcomeRow extends LineView {
  readonly unit: string;
  readonly targetGroup: string;
  /** Asked as an amount: its units are cents, and say nothing beside it. */
  readonly isAmount: boolean;
}

/** A chosen theme with its rows, in order of rank. */
export interface OutcomeTheme {
  readonly number: string;
  readonly title: string;
  readonly rank: number;
  readonly askedCents: number;
  /** Null until the decision. */
  readonly grantedCents: number | null;
  readonly motivation: string;
  readonly rows: readonly OutcomeRow[];
}

const NOT_DECIDED = { grantedUnits: null, grantedCents: null, targetReach: null } as const;

/** What was asked per chosen theme, beside what was granted. */
export function outcomeThemes(view: ApplicationView): readonly OutcomeTheme[] {
  return view.themes.map((theme) => ({
    number: theme.number,
    title: theme.title,
    rank: theme.rank,
    askedCents: theme.flemishContributionCents,
    grantedCents: theme.grantedCents,
    motivation: view.motivations[theme.number] ?? '',
    rows: view.lines
      .filter((line) => line.themeNumber === theme.number && line.plannedReach + line.currentReach > 0)
      .map((line) => ({ ...line, ...named(line.indicatorCode, view.call.themes) })),
  }));
}

/** The same of a draft as it stands on the screen: what would be filed now. */
export function askedThemes(
  table: KpiTable,
  ranking: readonly string[],
  themes: readonly CallThemeView[],
): readonly OutcomeTheme[] {
  return ranking.map((number, place) => ({
    number,
    title: themes.find((theme) => theme.number === number)?.title ?? '',
    rank: place + 1,
    askedCents: table.themes.find((theme) => theme.number === number)?.flemishContributionCents ?? 0,
    grantedCents: null,
    motivation: '',
    rows: table.rows
      .filter((row) => row.themeNumber === number && row.plannedReach + row.currentReach > 0)
      .map((row) => ({ ...row, ...NOT_DECIDED, ...named(row.indicatorCode, themes) })),
  }));
}

function named(code: string, themes: readonly CallThemeView[]): Pick<OutcomeRow, 'unit' | 'targetGroup' | 'isAmount'> {
  const row = themes.flatMap((theme) => theme.indicators).find((indicator) => indicator.code === code);
  return { unit: row?.unit ?? '', targetGroup: row?.targetGroup ?? code, isAmount: row?.measure === 'amount' };
}
