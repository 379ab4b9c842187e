import type { TimelineChange } from '@samenspoor/contracts/audit/timeline';
import type { KpiLine } from '@samenspoor/domain/applications/kpi-table';
import { formatCount } from '@samenspoor/domain/kernel/format';

const FIGURES = ['currentReach', 'plannedReach'] as const;

/** What differs between two KPI tables, figure by figure: `5a.plannedReach` from "10" to "20". */
export function lineChanges(before: readonly KpiLine[], after: readonly KpiLine[]): TimelineChange[] {
  const codes = [...new Set([...before, ...after].map((line) => line.indicatorCode))];
  return codes.flatMap((code) => {
    const old = before.find((line) => line.indicatorCode === code);
    const next = after.find((line) => line.indicatorCode === code);
    return FIGURES.filter((figure) => old?.[figure] !== next?.[figure]).map((figure) => ({
      field: `${code}.${figure}`,
      from: shown(old?.[figure]),
      to: shown(next?.[figure]),
    }));
  });
}

const shown = (figure: number | undefined): string | null => (figure === undefined ? null : formatCount(figure));
