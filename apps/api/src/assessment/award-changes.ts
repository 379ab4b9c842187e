import type { TimelineChange } from '@samenspoor/contracts/audit/timeline';
import type { AwardLine } from '@samenspoor/domain/assessment/award';
import { formatCents, formatCount } from '@samenspoor/domain/kernel/format';

const shown = (line: AwardLine | undefined): string =>
  `${formatCount(line?.grantedUnits ?? 0)} · ${formatCents(line?.grantedCents ?? 0)}`;

/** What a new award changes in an old one, KPI row by KPI row; a row left out counts as nothing granted. */
export function awardChanges(before: readonly AwardLine[], after: readonly AwardLine[]): TimelineChange[] {
  const codes = new Set([...before, ...after].map((line) => line.indicatorCode));
  return [...codes].flatMap((code) => {
    const ofRow = (award: readonly AwardLine[]): string => shown(award.find((line) => line.indicatorCode === code));
    const [from, to] = [ofRow(before), ofRow(after)];
    return from === to ? [] : [{ field: `award/${code}`, from, to }];
  });
}
