import type { LastYearRow, LastYearView } from '@samenspoor/contracts/applications/continue';
import { placeOf } from '@samenspoor/domain/applications/continue/match-rows';
import type { FundedTheme } from '@samenspoor/domain/catalogue/objectives';

/** What the year before says about a row of today. */
export interface RowFigures {
  readonly asked: number;
  readonly granted: number;
  /** Null as long as nobody reported. */
  readonly reached: number | null;
  /** Codes of the rows of then, when they aren't the row of today alone. */
  readonly from: readonly string[];
}

/** The figures of the year before by row of today: rows that are gone count with the one that their theme still has. */
export function figuresByRow(
  { themes }: Pick<LastYearView, 'themes'>,
  now: readonly FundedTheme[],
): ReadonlyMap<string, RowFigures> {
  const placed = new Map<string, LastYearRow[]>();
  for (const row of themes.flatMap(({ rows }) => rows)) {
    const theme = now.find(({ number }) => number === row.themeNumber);
    const place = theme ? placeOf(theme, row) : null;
    if (place) placed.set(place.code, [...(placed.get(place.code) ?? []), row]);
  }
  return new Map([...placed].map(([code, rows]) => [code, together(code, rows)]));
}

function together(code: string, rows: readonly LastYearRow[]): RowFigures {
  const codes = rows.map(({ indicatorCode }) => indicatorCode);
  const reached = rows.map((row) => row.reached);
  return {
    asked: sum(rows.map(({ plannedReach }) => plannedReach)),
    granted: sum(rows.map(({ grantedUnits }) => grantedUnits)),
    reached: reached.includes(null) ? null : sum(reached.map((count) => count ?? 0)),
    from: codes.length === 1 && codes[0] === code ? [] : codes,
  };
}

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);
