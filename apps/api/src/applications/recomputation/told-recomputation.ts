import { changeText } from '@samenspoor/contracts/catalogue/programme-change-texts';
import type { KpiLine } from '@samenspoor/domain/applications/kpi-table';
import type { ToldChange } from '@samenspoor/domain/applications/recomputation';
import type { Redraft } from '@samenspoor/domain/applications/redraft';
import { diffProgramme } from '@samenspoor/domain/catalogue/diff-programme';
import type { ProgrammeContent } from '@samenspoor/domain/catalogue/programme-content';
import { formatCents, formatCount } from '@samenspoor/domain/kernel/format';

/** What changed for who applies, in words. How the jury scores is no part of filling in. */
export function toldChanges(before: ProgrammeContent, after: ProgrammeContent): ToldChange[] {
  return diffProgramme(before, after)
    .filter(({ part }) => part !== 'criteria')
    .map(changeText);
}

/** Rows of a draft that lost their place, with the figures that stood there. */
export function toldFallenRows({ fallen }: Redraft, { themes }: ProgrammeContent): ToldChange[] {
  const rows = new Map(themes.flatMap((theme) => theme.rows.map((row) => [row.code, row])));
  return fallen.map((line) => {
    const row = rows.get(line.indicatorCode);
    const figures = row?.measure === 'amount' ? formatCents(line.plannedReach) : reach(line);
    return {
      title: `Rij ${line.indicatorCode} (${row?.targetGroup || row?.unit || 'onbekend'})`,
      from: figures,
      to: 'vervalt',
    };
  });
}

const reach = ({ currentReach, plannedReach }: KpiLine): string =>
  `huidig ${formatCount(currentReach)}, gepland ${formatCount(plannedReach)}`;
