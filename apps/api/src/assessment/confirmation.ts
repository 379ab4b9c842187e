import type { ApplicationView, DecisionView } from '@samenspoor/contracts/applications/application';
import type { CallThemeView } from '@samenspoor/contracts/calls/call';
import type { ConfirmationModel, ConfirmationTheme } from '@samenspoor/pdf/confirmation/confirmation-model';

/** What the view of an application doesn't say of its decision. */
export interface ConfirmationHeading {
  readonly programmeTitle: string;
  readonly decidedBy: string;
  /** Invented data is loaded: the document says so. */
  readonly demo: boolean;
}

/** The confirmation (bevestiging) of a decision: what was asked, what was granted, and what is to be reached. */
export function toConfirmation(
  view: ApplicationView,
  decision: DecisionView,
  { programmeTitle, decidedBy, demo }: ConfirmationHeading,
): ConfirmationModel {
  const { outcome, reason, decidedAt } = decision;
  return {
    reference: view.reference ?? '',
    programmeTitle,
    callTitle: view.call.name,
    periodStart: view.call.periodStart,
    periodEnd: view.call.periodEnd,
    submittedAt: view.submittedAt ?? '',
    applicant: { name: view.applicant.name, kbo: view.applicant.kbo },
    partnership: view.partnership && {
      name: view.partnership.name,
      members: view.partnership.members.map(({ name, lead }) => ({ name, lead })),
    },
    decision: { outcome, reason, decidedAt, decidedBy },
    themes: view.call.themes.flatMap((theme) => themeOf(view, theme)),
    halfYearReportDue: null,
    finalReportDue: null,
    questionsTo: null,
    signatory: null,
    demo,
  };
}

/** A theme with its asked rows; none when nothing was planned in it. */
function themeOf(view: ApplicationView, theme: CallThemeView): ConfirmationTheme[] {
  const rows = theme.indicators.flatMap(({ code, measure, unit, targetGroup }) => {
    const line = view.lines.find(({ indicatorCode, plannedReach }) => indicatorCode === code && plannedReach > 0);
    if (!line) return [];
    return [
      {
        indicatorCode: code,
        unit,
        targetGroup,
        measure,
        currentReach: line.currentReach,
        askedUnits: line.plannedReach,
        askedCents: line.flemishContributionCents,
        grantedUnits: line.grantedUnits ?? 0,
        grantedCents: line.grantedCents ?? 0,
      },
    ];
  });
  const { number, title, objectiveNumber, objectiveTitle, agiiSupported } = theme;
  return rows.length === 0 ? [] : [{ number, title, objectiveNumber, objectiveTitle, agiiSupported, rows }];
}
