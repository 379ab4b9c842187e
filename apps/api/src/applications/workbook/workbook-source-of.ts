import type { ApplicationView } from '@samenspoor/contracts/applications/application';
import type { WorkbookSource } from '@samenspoor/domain/applications/workbook/workbook-source';

/** What a person sees of an application, as their workbook holds it: never more. */
export function workbookSourceOf(view: ApplicationView): WorkbookSource {
  return {
    applicationId: view.id,
    applicantName: view.applicant.name,
    callName: view.call.name,
    programmeVersion: view.call.programmeVersion,
    version: view.version,
    themes: view.call.themes,
    contact: view.contact,
    iban: view.iban,
    motivations: view.motivations,
    lines: view.lines.map(({ indicatorCode, currentReach, plannedReach }) => ({
      indicatorCode,
      currentReach,
      plannedReach,
    })),
    ranking: view.ranking,
  };
}
