import { ApplicationLine } from '@samenspoor/database/entities/applications/application-line.entity';
import type { KpiLine, KpiRow } from '@samenspoor/domain/applications/kpi-table';
import type { Ranking } from '@samenspoor/domain/applications/ranking';
import type { EntityManager } from 'typeorm';
import type { CallCatalogue } from '../calls';
import { foundOrRefused } from '../platform/http/refusal-error';

/** The KPI lines of an application as stored, in the order of the call's table. */
export async function readLines(
  tx: EntityManager,
  applicationId: string,
  { indicatorIds }: CallCatalogue,
): Promise<KpiLine[]> {
  const stored = await tx.findBy(ApplicationLine, { applicationId });
  return [...indicatorIds].flatMap(([indicatorCode, id]) => {
    const line = stored.find(({ indicatorId }) => indicatorId === id);
    return line ? [{ indicatorCode, currentReach: line.currentReach, plannedReach: line.plannedReach }] : [];
  });
}

/** Replaces all lines: writes what is new or different, removes what is gone. */
export async function writeLines(
  tx: EntityManager,
  applicationId: string,
  { indicatorIds }: CallCatalogue,
  rows: readonly KpiRow[],
): Promise<void> {
  const ids = rows.map((row) => foundOrRefused(indicatorIds.get(row.indicatorCode)));
  await tx.query('delete from application_line where application_id = $1 and indicator_id <> all($2::uuid[])', [
    applicationId,
    ids,
  ]);
  await tx.query(
    `insert into application_line (application_id, indicator_id, current_reach, planned_reach, contribution_cents)
     select $1, * from unnest($2::uuid[], $3::int[], $4::int[], $5::int8[])
     on conflict (application_id, indicator_id) do update set
       current_reach = excluded.current_reach, planned_reach = excluded.planned_reach,
       contribution_cents = excluded.contribution_cents`,
    [
      applicationId,
      ids,
      rows.map((row) => row.currentReach),
      rows.map((row) => row.plannedReach),
      rows.map((row) => row.flemishContributionCents),
    ],
  );
}

/** The chosen themes of an application by rank, as stored. */
export async function readRanking(tx: EntityManager, applicationId: string): Promise<Ranking> {
  const rows = await tx.query<{ number: string }[]>(
    `select t.number::text as number from application_theme at join theme t on t.id = at.theme_id
     where at.application_id = $1 and at.rank is not null order by at.rank`,
    [applicationId],
  );
  return rows.map(({ number }) => number);
}

/** Stores this ranking; themes outside it lose their rank and keep their motivation. */
export async function writeRanking(
  tx: EntityManager,
  applicationId: string,
  { themeIds }: CallCatalogue,
  ranking: Ranking,
): Promise<void> {
  const ids = ranking.map((theme) => foundOrRefused(themeIds.get(theme)));
  await tx.query(
    `update application_theme set rank = null
     where application_id = $1 and rank is not null and theme_id <> all($2::uuid[])`,
    [applicationId, ids],
  );
  await tx.query(
    `insert into application_theme (application_id, theme_id, rank)
     select $1, id, place from unnest($2::uuid[]) with ordinality as ranked (id, place)
     on conflict (application_id, theme_id) do update set rank = excluded.rank`,
    [applicationId, ids],
  );
}
