import type { KpiLine } from '../kpi-table';

/** What taking a calculation over does to one row of an application. */
export interface LineChange {
  readonly indicatorCode: string;
  /** As the application has it; null when the row is empty there. */
  readonly present: KpiLine | null;
  readonly simulated: KpiLine;
  /** `fills` an empty row, `replaces` what was filled in (only when asked), or leaves it the `same`. */
  readonly effect: 'fills' | 'replaces' | 'same';
}

/** What would change in an application, row by row of the calculation. Rows without a reach count as empty. */
export function planTakeOver(present: readonly KpiLine[], simulated: readonly KpiLine[]): LineChange[] {
  const filled = new Map(present.filter(hasReach).map((line) => [line.indicatorCode, line]));
  return simulated.filter(hasReach).map((line) => {
    const here = filled.get(line.indicatorCode) ?? null;
    return { indicatorCode: line.indicatorCode, present: here, simulated: line, effect: effectOf(here, line) };
  });
}

/**
 * The lines of the application after taking over: empty rows are filled; a row that was filled in changes only when its
 * code is in `replace`; everything else stays as it is.
 */
export function takeOver(
  present: readonly KpiLine[],
  simulated: readonly KpiLine[],
  replace: ReadonlySet<string>,
): KpiLine[] {
  const taken = new Map(
    planTakeOver(present, simulated)
      .filter(
        ({ effect, indicatorCode }) => effect === 'fills' || (effect === 'replaces' && replace.has(indicatorCode)),
      )
      .map(({ indicatorCode, simulated: line }) => [indicatorCode, line]),
  );
  const kept = present.filter((line) => hasReach(line) && !taken.has(line.indicatorCode));
  return [...kept, ...taken.values()].map(({ indicatorCode, currentReach, plannedReach }) => ({
    indicatorCode,
    currentReach,
    plannedReach,
  }));
}

const hasReach = ({ currentReach, plannedReach }: KpiLine): boolean => currentReach > 0 || plannedReach > 0;

function effectOf(present: KpiLine | null, line: KpiLine): LineChange['effect'] {
  if (!present) return 'fills';
  const same = present.currentReach === line.currentReach && present.plannedReach === line.plannedReach;
  return same ? 'same' : 'replaces';
}
