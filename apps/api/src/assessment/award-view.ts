import type { AwardView } from '@samenspoor/contracts/assessment/award';
import type { AwardLine } from '@samenspoor/domain/assessment/award';
import { sumCents } from '@samenspoor/domain/kernel/money';
import { type AssessmentFile, awardOf } from './assessment-file';

/** The award beside what was asked: one line per asked KPI row, those left out of the award with nothing granted. */
export function toAwardView(file: AssessmentFile, award: readonly AwardLine[] = awardOf(file)): AwardView {
  const granted = new Map(award.map((line) => [line.indicatorCode, line]));
  const lines = file.rows
    .filter((row) => row.plannedReach > 0)
    .map(({ indicatorCode, themeNumber, plannedReach, currentReach, askedCents }) => ({
      indicatorCode,
      themeNumber,
      plannedReach,
      currentReach,
      askedCents,
      grantedUnits: granted.get(indicatorCode)?.grantedUnits ?? 0,
      grantedCents: granted.get(indicatorCode)?.grantedCents ?? 0,
    }));
  return {
    version: file.awardVersion,
    prefilled: file.awardVersion === 0,
    lines,
    askedCents: sumCents(lines.map((line) => line.askedCents)),
    grantedCents: sumCents(lines.map((line) => line.grantedCents)),
  };
}
