import type { TimelineChange } from '@samenspoor/contracts/audit/timeline';
import type { KpiLine } from '@samenspoor/domain/applications/kpi-table';
import { formatCents, formatCount } from '@samenspoor/domain/kernel/format';

const FIGURES = ['currentReach', 'plannedReach'] as const;

/**
 * What differs between two KPI tables, figure by figure: `5a.plannedReach` from "10" to "20". Rows of measure `amount`,
 * named in `amounts`, as `5a.amount` in euro.
 */
export function lineChanges(
  before: readonly KpiLine[],
  after: readonly KpiLine[],
  amounts: ReadonlySet<string> = new Set(),
): TimelineChange[] {
  const codes = [...new Set([...before, ...after].map((line) => line.indicatorCode))];
  return codes.flatMap((code) => {
    const old = before.find((line) => line.indicatorCode === code);
    const next = after.find((line) => line.indicatorCode === code);
    return FIGURES.filter((figure) => old?.[figure] !== next?.[figure]).map((figure) => ({
      field: amounts.has(code) && figure === 'plannedReach' ? `${code}.amount` : `${code}.${figure}`,
      from: shown(old?.[figure], amounts.has(code)),
      to: shown(next?.[figure], amounts.has(code)),
    }));
  });
}

const shown = (figure: number | undefined, amount: boolean): string | null => {
  if (figure === undefined) return null;
  return amount ? formatCents(figure) : formatCount(figure);
};
