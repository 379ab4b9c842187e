import { judgeOwnStaff } from '@samenspoor/domain/applications/content/judge-own-staff';
import { workOutKpiTable } from '@samenspoor/domain/applications/kpi-table';
import type { VersionContent } from '@samenspoor/domain/applications/versions/version-content';
import type { WorkbookProposal } from '@samenspoor/domain/applications/workbook/workbook-proposal';
import type { AnyRefusal } from '@samenspoor/domain/refusal-codes';
import type { EntityManager } from 'typeorm';
import type { CallCatalogue } from '../../calls';
import { judgeGivenIncentives } from '../content/given-incentives';
import { versionOfProgramme } from '../content/version-of-programme';

/** Of which application, on which version of its programme. */
interface Place {
  readonly id: string;
  readonly programmeVersionId: string;
}

/**
 * What the rules say of the parts of a proposal that `writeContent` takes as they are: incentives, and staff beside the
 * table as it will be. They were judged when the workbook was looked at, and much may have changed since.
 */
export async function judgeProposal(
  tx: EntityManager,
  { id, programmeVersionId }: Place,
  { incentives, ownStaffCents }: WorkbookProposal,
  next: VersionContent,
  catalogue: CallCatalogue,
): Promise<AnyRefusal[]> {
  const programme = await versionOfProgramme(tx, programmeVersionId);
  return [
    ...(await judgeGivenIncentives(tx, id, programme, catalogue, incentives)),
    ...judgeOwnStaff(workOutKpiTable(catalogue.themes, next.lines), ownStaffCents),
  ];
}
