import { ApplicationTheme } from '@samenspoor/database/entities/applications/application-theme.entity';
import type { TimelineChange } from '@samenspoor/contracts/audit/timeline';
import { judgeOwnStaff } from '@samenspoor/domain/applications/content/judge-own-staff';
import { workOutKpiTable } from '@samenspoor/domain/applications/kpi-table';
import { formatCents } from '@samenspoor/domain/kernel/format';
import type { AnyRefusal } from '@samenspoor/domain/refusal-codes';
import type { EntityManager } from 'typeorm';
import type { CallCatalogue } from '../../calls';
import { foundOrRefused } from '../../platform/http/refusal-error';
import { judgeFundedThemes } from '../stored-motivations';
import { readLines } from '../stored-table';
import { changed } from '../timeline-change';

/** By theme number, in cents. */
export type OwnStaff = Readonly<Record<string, number>>;

/** Staff goes with a theme that is funded, and is at most what the applicant puts in by the table as it is saved. */
export async function judgeGivenStaff(
  tx: EntityManager,
  applicationId: string,
  catalogue: CallCatalogue,
  given: OwnStaff,
): Promise<AnyRefusal[]> {
  const unknown = judgeFundedThemes(catalogue, Object.keys(given), '/ownStaffCents');
  if (unknown.length > 0) return unknown;
  const table = workOutKpiTable(catalogue.themes, await readLines(tx, applicationId, catalogue));
  return judgeOwnStaff(table, given);
}

/** What was stored of these themes. */
export async function readOwnStaff(
  tx: EntityManager,
  applicationId: string,
  { themeIds }: CallCatalogue,
): Promise<OwnStaff> {
  const rows = await tx.findBy(ApplicationTheme, { applicationId });
  const of = (id: string): number => rows.find(({ themeId }) => themeId === id)?.ownStaffCents ?? 0;
  return Object.fromEntries([...themeIds].map(([number, id]) => [number, of(id)]));
}

/** Stores the parts given; others stay. */
export async function writeOwnStaff(
  tx: EntityManager,
  applicationId: string,
  { themeIds }: CallCatalogue,
  given: OwnStaff,
): Promise<void> {
  const entries = Object.entries(given);
  if (entries.length === 0) return;
  await tx.query(
    `insert into application_theme (application_id, theme_id, own_staff_cents)
     select $1, * from unnest($2::uuid[], $3::int8[])
     on conflict (application_id, theme_id) do update set own_staff_cents = excluded.own_staff_cents`,
    [applicationId, entries.map(([number]) => foundOrRefused(themeIds.get(number))), entries.map(([, cents]) => cents)],
  );
}

/** What these parts change. */
export function ownStaffChanges(stored: OwnStaff, given: OwnStaff): TimelineChange[] {
  const shown = (cents: number): string => (cents === 0 ? '' : formatCents(cents));
  return Object.entries(given)
    .filter(([theme, cents]) => cents !== (stored[theme] ?? 0))
    .map(([theme, cents]) => changed(`ownStaffCents.${theme}`, shown(stored[theme] ?? 0), shown(cents)));
}
