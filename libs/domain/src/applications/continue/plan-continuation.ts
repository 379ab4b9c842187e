import { type FundedTheme, themeOfIndicator } from '../../catalogue/objectives';
import { type Cents, sumCents } from '../../kernel/money';
import type { KpiLine } from '../kpi-table';
import { type Ranking, followChosenThemes } from '../ranking';
import { type ContinuationNote, type EarlierYear, type ThemeChoice, themesOf } from './earlier-year';
import { fitUnits } from './fit-units';
import { matchRows } from './match-rows';
import { wantedUnits } from './wanted-units';

/** What the draft has already: it stays unless a choice says to overwrite it. */
export interface PresentTable {
  readonly lines: readonly KpiLine[];
  readonly ranking: Ranking;
}

/** What one theme of the year before becomes. */
export interface ThemePlan {
  readonly number: string;
  /** False when the theme isn't funded any more. */
  readonly possible: boolean;
  /** The draft had figures for it, and keeps them. */
  readonly kept: boolean;
  /** As the draft will have them. */
  readonly lines: readonly KpiLine[];
  readonly plannedUnits: number;
  readonly flemishContributionCents: Cents;
  readonly notes: readonly ContinuationNote[];
}

/** The table that going on from the year before makes. */
export interface Continuation {
  /** In the order of the programme; never more than a row or a theme may ask. */
  readonly lines: readonly KpiLine[];
  /** What the draft had ranked keeps its place; then the order of the year before, what is new last. */
  readonly ranking: Ranking;
  /** The themes of the year before, in its order. */
  readonly themes: readonly ThemePlan[];
}

const NOTHING: PresentTable = { lines: [], ranking: [] };

/**
 * Works out what continuing, raising, lowering and stopping come to under the prices, maxima and ceilings of today.
 * Present reach comes along as it was told then. A theme without a choice stays as the draft has it.
 * @param choices by theme number
 */
export function planContinuation(
  earlier: EarlierYear,
  themes: readonly FundedTheme[],
  choices: Readonly<Record<string, ThemeChoice>>,
  present: PresentTable = NOTHING,
): Continuation {
  const plans = themesOf(earlier).map((number) => planTheme(number, { earlier, themes, choices, present }));
  const planned = new Map(plans.map((plan) => [plan.number, plan.lines]));
  const lines = themes.flatMap((theme) => planned.get(theme.number) ?? linesOfTheme(present.lines, theme.number));
  const isChosen = (number: string): boolean =>
    linesOfTheme(lines, number).some(({ plannedReach }) => plannedReach > 0);
  const order = [...themesOf(earlier), ...themes.map(({ number }) => number)];
  const chosen = [...new Set(order)].filter(isChosen);
  return { lines, ranking: followChosenThemes(present.ranking, chosen), themes: plans };
}

interface Source {
  readonly earlier: EarlierYear;
  readonly themes: readonly FundedTheme[];
  readonly choices: Readonly<Record<string, ThemeChoice>>;
  readonly present: PresentTable;
}

function planTheme(number: string, { earlier, themes, choices, present }: Source): ThemePlan {
  const theme = themes.find((candidate) => candidate.number === number && candidate.indicators.length > 0);
  if (!theme) return { ...summed([], []), number, possible: false, kept: false, notes: [noteOf('theme_gone', number)] };
  const standing = linesOfTheme(present.lines, number).filter(hasReach);
  const choice = choices[number];
  if (!choice) return { ...summed(standing, theme.indicators), number, possible: true, kept: false, notes: [] };
  if (standing.length > 0 && choice.overwrite !== true)
    return {
      ...summed(standing, theme.indicators),
      number,
      possible: true,
      kept: true,
      notes: [noteOf('filled_kept', number)],
    };
  const rows = earlier.rows.filter(({ themeNumber }) => themeNumber === number);
  const match = matchRows(theme, rows);
  const indicators = match.rows.map(({ indicator }) => indicator);
  const wanted = wantedUnits(
    match.rows.map(({ grantedUnits }) => grantedUnits),
    choice,
  );
  const { units, notes } = fitUnits(theme, indicators, wanted);
  const lines = match.rows.map(({ indicator, currentReach }, index) => ({
    indicatorCode: indicator.code,
    currentReach,
    plannedReach: units[index] ?? 0,
  }));
  const said = choice.choice === 'stop' ? [] : [...match.notes, ...notes];
  return { ...summed(chosenLines(lines), theme.indicators), number, possible: true, kept: false, notes: said };
}

/** Present reach stands beside a plan only: without one the theme isn't chosen. */
function chosenLines(lines: readonly KpiLine[]): readonly KpiLine[] {
  return lines.some(({ plannedReach }) => plannedReach > 0) ? lines.filter(hasReach) : [];
}

function summed(
  lines: readonly KpiLine[],
  indicators: FundedTheme['indicators'],
): Pick<ThemePlan, 'lines' | 'plannedUnits' | 'flemishContributionCents'> {
  const prices = new Map(indicators.map(({ code, unitPriceCents }) => [code, unitPriceCents]));
  return {
    lines,
    plannedUnits: lines.reduce((sum, { plannedReach }) => sum + plannedReach, 0),
    flemishContributionCents: sumCents(
      lines.map(({ indicatorCode, plannedReach }) => plannedReach * (prices.get(indicatorCode) ?? 0)),
    ),
  };
}

const noteOf = (code: ContinuationNote['code'], theme: string): ContinuationNote => ({ code, params: { theme } });

const linesOfTheme = (lines: readonly KpiLine[], number: string): readonly KpiLine[] =>
  lines.filter(({ indicatorCode }) => themeOfIndicator(indicatorCode) === number);

const hasReach = ({ currentReach, plannedReach }: KpiLine): boolean => currentReach > 0 || plannedReach > 0;
