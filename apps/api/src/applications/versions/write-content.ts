import { Application } from '@samenspoor/database/entities/applications/application.entity';
import { judgeAnswers } from '@samenspoor/domain/applications/content/judge-answers';
import { judgeIncentives } from '@samenspoor/domain/applications/content/judge-incentives';
import { incentiveTotal } from '@samenspoor/domain/applications/incentives';
import { workOutKpiTable } from '@samenspoor/domain/applications/kpi-table';
import { followChosenThemes } from '@samenspoor/domain/applications/ranking';
import { judgeContact, judgeIban } from '@samenspoor/domain/applications/submission';
import type { VersionContent } from '@samenspoor/domain/applications/versions/version-content';
import type { ProgrammeContent } from '@samenspoor/domain/catalogue/programme-content';
import type { AnyRefusal } from '@samenspoor/domain/refusal-codes';
import type { EntityManager } from 'typeorm';
import type { CallCatalogue } from '../../calls';
import { refuseIfAny } from '../../platform/http/refusal-error';
import { versionOfProgramme } from '../content/version-of-programme';
import { writeMotivations } from '../stored-motivations';
import { writeLines, writeRanking } from '../stored-table';

/** What the version of the programme has a place for. */
export async function readPlaces(tx: EntityManager, { themes }: CallCatalogue, programmeVersionId: string) {
  const codes = (list: string): string =>
    `array(select item ->> 'code' from jsonb_array_elements(content -> '${list}') as item)`;
  const [row] = await tx.query<{ questions: string[]; incentives: string[] }[]>(
    `select ${codes('questions')} as questions, ${codes('incentives')} as incentives
     from programme_version where id = $1`,
    [programmeVersionId],
  );
  return { themes, questions: row?.questions ?? [], incentives: row?.incentives ?? [] };
}

/**
 * Writes a whole content into an application, judged as when it is saved: its lines, ranking and texts; answers the
 * columns that the caller stores. The content fits the version of the programme: `fitContent` comes first.
 */
export async function writeContent(
  tx: EntityManager,
  id: string,
  catalogue: CallCatalogue,
  content: VersionContent,
): Promise<Partial<Application>> {
  const table = workOutKpiTable(catalogue.themes, content.lines);
  const { programmeVersionId } = await tx.findOneByOrFail(Application, { id });
  const programme = await versionOfProgramme(tx, programmeVersionId);
  refuseIfAny([
    ...judgeContact(content.contact),
    ...judgeIban(content.iban),
    ...judgeAnswers(programme.questions, content.answers),
    ...judgeStoredIncentives(programme, catalogue, content),
    ...table.refusals,
  ]);
  const chosen = table.themes.filter((theme) => theme.chosen).map((theme) => theme.number);
  const motivations = [...catalogue.themeIds.keys()].map((theme) => [theme, content.motivations[theme] ?? ''] as const);
  await writeLines(tx, id, catalogue, table.rows);
  await writeRanking(tx, id, catalogue, followChosenThemes(content.ranking, chosen));
  await writeMotivations(tx, id, catalogue, Object.fromEntries(motivations));
  await writeOwnStaff(tx, id, catalogue, content.ownStaffCents);
  return {
    contactFirstName: content.contact['firstName'] ?? '',
    contactFamilyName: content.contact['familyName'] ?? '',
    contactEmail: content.contact['email'] ?? '',
    contactPhone: content.contact['phone'] ?? '',
    iban: content.iban,
    otherAccount: content.otherAccount ?? false,
    answers: content.answers,
    incentives: content.incentives,
    incentiveCents: incentiveTotal(programme.incentives, content.incentives),
    askedCents: table.totals.flemishContributionCents,
    chosenThemes: table.totals.chosenThemes,
  };
}

/** Whether a condition holds now is judged when it is asked for, and at submitting: what stood there may come back. */
function judgeStoredIncentives(
  { incentives }: ProgrammeContent,
  { themes }: CallCatalogue,
  content: VersionContent,
): AnyRefusal[] {
  const conditions = incentives.map(({ condition }) => condition);
  return judgeIncentives({ incentives, themes, conditions }, content.incentives);
}

async function writeOwnStaff(
  tx: EntityManager,
  applicationId: string,
  { themeIds }: CallCatalogue,
  ownStaffCents: VersionContent['ownStaffCents'],
): Promise<void> {
  const cents = [...themeIds.keys()].map((theme) => ownStaffCents[theme] ?? 0);
  await tx.query(
    `update application_theme at set own_staff_cents = given.cents
     from unnest($2::uuid[], $3::int8[]) as given (theme_id, cents)
     where at.application_id = $1 and at.theme_id = given.theme_id and at.own_staff_cents <> given.cents`,
    [applicationId, [...themeIds.values()], cents],
  );
}
