import { type KpiTable, workOutKpiTable } from '../kpi-table';
import { followChosenThemes } from '../ranking';
import type { CodedRows } from './coded-rows';
import type { ContentRead, FoundChange } from './content-read';
import { spotOf } from './find-tables';
import { type FigureRow, readFigureRows, resultingLines } from './read-figure-rows';
import { type RanksRead, readRanks } from './read-ranks';
import type { WorkbookSource } from './workbook-source';

/** The rows of the table and the order of its themes, with the table as it would be. */
export function readTable(
  coded: CodedRows,
  source: WorkbookSource,
): { readonly read: ContentRead; readonly workedOut: KpiTable } {
  const figures = readFigureRows(coded.indicators, source);
  const workedOut = workOutKpiTable(source.themes, resultingLines(figures.rows, source));
  const chosen = workedOut.themes.filter((theme) => theme.chosen).map(({ number }) => number);
  const ranks = readRanks(coded.themes, chosen, source.ranking);
  const followed = followChosenThemes(source.ranking, chosen);
  const ranking = ranks.ranking === null || ranks.ranking.join() === followed.join() ? null : ranks.ranking;
  const lines = figures.rows.filter((row) => !row.blocked && figureChanges(row).length > 0).map(({ read }) => read);
  const read: ContentRead = {
    changes: [...figures.rows.flatMap(figureChanges), ...rankChanges(ranking, followed, ranks)],
    messages: [...figures.messages, ...ranks.messages],
    proposal: { lines, ranking },
  };
  return { read, workedOut };
}

function figureChanges({ table, row, code, measure, stored, read, blocked }: FigureRow): FoundChange[] {
  const fields = [
    ['current', 'currentReach'],
    ['planned', 'plannedReach'],
  ] as const;
  return fields
    .filter(([, field]) => stored[field] !== read[field])
    .map(([column, field]) => ({
      field: `lines.${code}.${field}`,
      spot: spotOf(table, row, column),
      from: String(stored[field]),
      to: String(read[field]),
      unit: measure === 'amount' ? 'cents' : 'count',
      blocked,
    }));
}

function rankChanges(
  ranking: readonly string[] | null,
  followed: readonly string[],
  { spots }: RanksRead,
): FoundChange[] {
  return (ranking ?? []).flatMap((theme, index) => {
    const before = followed.indexOf(theme);
    const spot = spots.get(theme);
    if (before === index || !spot) return [];
    const change = { field: `ranking.${theme}`, spot, from: String(before + 1), to: String(index + 1) };
    return [{ ...change, unit: 'count' as const, blocked: false }];
  });
}
