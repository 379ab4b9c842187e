import {
  APPLICATION_GRANTED,
  type ApplicationGranted,
  type GrantedTheme,
} from '@samenspoor/contracts/assessment/assessment-events';
import type { Actor } from '@samenspoor/domain/access/actor';
import type { AwardLine } from '@samenspoor/domain/assessment/award';
import type { EntityManager } from 'typeorm';
import type { AssessmentFile, FileRow } from './assessment-file';

/** $1 an application: where its applicant is guided, who takes part (in no particular order), and whether it is an exercise. */
const PARTICIPANTS = `
  select p.place as id, g.support_region_code as "supportRegionCode", c.practice
    from application a
    join call c on c.id = a.call_id
    join local_government g on g.id = a.applicant_id
   cross join lateral portfolio_places(a, c) as p
   where a.id = $1
   order by p.place`;

interface Place {
  readonly id: string;
  readonly supportRegionCode: string;
  readonly practice: boolean;
}

/** Everything that follows from a granted application needs, read in the transaction of the decision. */
export async function grantedEvent(
  tx: EntityManager,
  actor: Actor,
  file: AssessmentFile,
  award: readonly AwardLine[],
  at: Date,
): Promise<ApplicationGranted> {
  const { applicationId, reference, applicantId } = file;
  const places = await tx.query<Place[]>(PARTICIPANTS, [applicationId]);
  return {
    name: APPLICATION_GRANTED,
    applicationId,
    reference,
    applicantId,
    participantIds: places.map((place) => place.id),
    supportRegionCode: places[0]?.supportRegionCode ?? '',
    themes: grantedThemes(file, award),
    practice: places[0]?.practice ?? false,
    actor,
    at: at.toISOString(),
  };
}

/** The themes with at least one granted unit, each with its granted rows, in the order of the KPI table. */
export function grantedThemes(file: AssessmentFile, award: readonly AwardLine[]): GrantedTheme[] {
  const units = new Map(award.map((line) => [line.indicatorCode, line.grantedUnits]));
  const unitsOf = (row: FileRow): number => units.get(row.indicatorCode) ?? 0;
  const granted = file.rows.filter((row) => unitsOf(row) > 0);
  return [...new Map(granted.map((row) => [row.themeId, row])).values()].map((theme) => ({
    themeId: theme.themeId,
    number: theme.themeNumber,
    agiiSupported: theme.agiiSupported,
    goals: granted
      .filter((row) => row.themeId === theme.themeId)
      .map((row) => ({
        indicatorCode: row.indicatorCode,
        unit: row.unit,
        targetGroup: row.targetGroup,
        currentReach: row.currentReach,
        grantedUnits: unitsOf(row),
      })),
  }));
}
