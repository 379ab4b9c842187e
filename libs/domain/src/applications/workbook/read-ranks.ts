import { wholeNumberIn } from '../../spreadsheets/whole-number';
import { followChosenThemes } from '../ranking';
import { cellOf, spotOf } from './find-tables';
import { formulaWarning, shortened } from './read-cell';
import type { CodedRow } from './read-figure-rows';
import { type WorkbookMessage, type WorkbookSpot, workbookError, workbookWarning } from './workbook-messages';

/** The order of the themes as the file has it. */
export interface RanksRead {
  /** Chosen themes by rank; null when the file says nothing of it, or nothing that can be used. */
  readonly ranking: readonly string[] | null;
  /** Where the rank of each theme stands. */
  readonly spots: ReadonlyMap<string, WorkbookSpot>;
  readonly messages: readonly WorkbookMessage[];
}

interface Rank {
  readonly theme: string;
  readonly rank: number;
  readonly spot: WorkbookSpot;
}

/**
 * Reads the ranks in the rows of themes. Gaps are closed up; chosen themes without a rank come last, as they stand now.
 * One rank that is wrong or stands there twice leaves the whole order as it is.
 */
export function readRanks(
  themeRows: readonly CodedRow[],
  chosen: readonly string[],
  ranking: readonly string[],
): RanksRead {
  const rows = themeRows.filter(({ table }) => table.columns.has('rank'));
  const read = rows.map(readRank);
  const ranks = read.flatMap(({ rank }) => rank ?? []);
  const messages = [...read.flatMap((one) => one.messages), ...doubles(ranks), ...withoutPlan(ranks, chosen)];
  const spots = new Map(rows.map(({ table, row, code }) => [code, spotOf(table, row, 'rank')]));
  const wrong = messages.some(({ severity }) => severity === 'error');
  if (rows.length === 0 || wrong) return { ranking: null, spots, messages };
  // A theme that isn't in the file keeps its place.
  const absent = ranking.map((theme, index) => ({ theme, rank: index + 1 })).filter(({ theme }) => !spots.has(theme));
  const ordered = [...absent, ...ranks].toSorted((one, other) => one.rank - other.rank).map(({ theme }) => theme);
  return { ranking: followChosenThemes(ordered, followChosenThemes(ranking, chosen)), spots, messages };
}

function readRank({ table, row, code }: CodedRow): { rank: Rank | null; messages: readonly WorkbookMessage[] } {
  const cell = cellOf(table, row, 'rank');
  const spot = spotOf(table, row, 'rank');
  const number = wholeNumberIn(cell);
  const messages = formulaWarning(cell, spot);
  if (number.kind === 'empty') return { rank: null, messages };
  if (number.kind === 'number' && number.value >= 1)
    return { rank: { theme: code, rank: number.value, spot }, messages };
  const wrong = workbookError('rank_invalid', spot, { theme: code, text: shortened(cell?.text ?? '') });
  return { rank: null, messages: [...messages, wrong] };
}

function doubles(ranks: readonly Rank[]): WorkbookMessage[] {
  return ranks.flatMap(({ theme, rank, spot }, index) => {
    const before = ranks.slice(0, index).find((other) => other.rank === rank);
    return before ? [workbookError('rank_double', spot, { theme, rank, other: before.theme })] : [];
  });
}

const withoutPlan = (ranks: readonly Rank[], chosen: readonly string[]): WorkbookMessage[] =>
  ranks
    .filter(({ theme }) => !chosen.includes(theme))
    .map(({ theme, spot }) => workbookWarning('rank_without_plan', spot, { theme }));
