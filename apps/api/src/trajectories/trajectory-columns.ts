import type { TrajectorySummary } from '@samenspoor/contracts/trajectories/trajectory';

/** A trajectory as SQL answers it: the summary, with instants still to be written out. */
export type SummaryRow = Omit<TrajectorySummary, 'openedAt' | 'updatedAt'> & {
  readonly openedAt: Date;
  readonly updatedAt: Date;
};

/** What both list and detail select of `trajectory t`. */
export const SUMMARY_COLUMNS = `
         t.id, t.application_id as "applicationId", t.application_reference as "applicationReference",
         th.number::text as "themeNumber", th.title as "themeTitle", g.name as "localGovernmentName",
         t.support_region_code as "supportRegionCode", r.name as "supportRegionName", t.phase,
         t.expert_id as "expertId", p.given_name || ' ' || p.family_name as "expertName",
         t.next_step as "nextStep", t.next_step_on::text as "nextStepOn",
         t.opened_at as "openedAt", t.updated_at as "updatedAt"`;

/** Where `SUMMARY_COLUMNS` come from. */
export const SUMMARY_TABLES = `
    from trajectory t
    join theme th on th.id = t.theme_id
    join local_government g on g.id = t.local_government_id
    join support_region r on r.code = t.support_region_code
    left join person p on p.id = t.expert_id`;

/** The white list of what a list shows of a trajectory. */
export function toTrajectorySummary(row: SummaryRow): TrajectorySummary {
  return {
    id: row.id,
    applicationId: row.applicationId,
    applicationReference: row.applicationReference,
    themeNumber: row.themeNumber,
    themeTitle: row.themeTitle,
    localGovernmentName: row.localGovernmentName,
    supportRegionCode: row.supportRegionCode,
    supportRegionName: row.supportRegionName,
    phase: row.phase,
    expertId: row.expertId,
    expertName: row.expertName,
    nextStep: row.nextStep,
    nextStepOn: row.nextStepOn,
    openedAt: row.openedAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
  };
}
