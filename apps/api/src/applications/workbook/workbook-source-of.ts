import type { ApplicationView } from '@samenspoor/contracts/applications/application';
import type { IncentiveCondition } from '@samenspoor/domain/catalogue/programme-content';
import type { WorkbookSource } from '@samenspoor/domain/applications/workbook/workbook-source';

/**
 * What a person sees of an application, as their workbook holds it: never more. `conditions` are those of incentives that
 * hold for who applies.
 */
export function workbookSourceOf(view: ApplicationView, conditions: readonly IncentiveCondition[]): WorkbookSource {
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
    filledInAt: view.updatedAt,
    otherAccount: view.otherAccount,
    ownStaffCents: view.ownStaffCents,
    questions: view.call.questions,
    answers: view.answers,
    incentives: view.call.incentives,
    askedIncentives: view.incentives,
    conditions,
    attachments: view.call.attachments,
    attached: view.attachments,
  };
}
