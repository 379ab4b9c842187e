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
 * The rows to save: those that fill an empty row, and of the rows that were filled in only those whose code is in
 * `replace`.
 */
export function takenLines(
  present: readonly KpiLine[],
  simulated: readonly KpiLine[],
  replace: ReadonlySet<string>,
): KpiLine[] {
  return planTakeOver(present, simulated)
    .filter(({ effect, indicatorCode }) => effect === 'fills' || (effect === 'replaces' && replace.has(indicatorCode)))
    .map(({ simulated: line }) => reachOnly(line));
}

/** The lines of the application once the rows to save were saved; everything else stays as it is. */
export function takeOver(
  present: readonly KpiLine[],
  simulated: readonly KpiLine[],
  replace: ReadonlySet<string>,
): KpiLine[] {
  const taken = takenLines(present, simulated, replace);
  const codes = new Set(taken.map(({ indicatorCode }) => indicatorCode));
  return [...present.filter((line) => hasReach(line) && !codes.has(line.indicatorCode)).map(reachOnly), ...taken];
}

function reachOnly({ indicatorCode, currentReach, plannedReach }: KpiLine): KpiLine {
  return { indicatorCode, currentReach, plannedReach };
}

const hasReach = ({ currentReach, plannedReach }: KpiLine): boolean => currentReach > 0 || plannedReach > 0;

function effectOf(present: KpiLine | null, line: KpiLine): LineChange['effect'] {
  if (!present) return 'fills';
  const same = present.currentReach === line.currentReach && present.plannedReach === line.plannedReach;
  return same ? 'same' : 'replaces';
}
