import { formatDay, formatMoment } from '@samenspoor/domain/kernel/format';
import { addHeading } from '../blocks/heading';
import { addKeyValues } from '../blocks/key-values';
import { addNotice } from '../blocks/notice';
import { addParagraph } from '../blocks/paragraph';
import { addSteps } from '../blocks/steps';
import { addTable } from '../blocks/table';
import type { Sheet } from '../document/sheet';
import { formatPeriod } from '../format';
import { listThemes } from '../objective-groups';
import { partyLines } from '../parties';
import type { ConfirmationModel, ConfirmationTheme } from './confirmation-model';
import { askedTable, awardTable } from './confirmation-table';

/** What was decided, by whom, when and why. */
export function addDecisionSection(sheet: Sheet, model: ConfirmationModel): void {
  const { decision } = model;
  const granted = decision.outcome === 'granted';
  addHeading(sheet, 'De beslissing');
  const sentence = granted
    ? `Op ${formatDay(decision.decidedAt)} heeft ${decision.decidedBy} beslist om de aanvraag toe te kennen.`
    : `Op ${formatDay(decision.decidedAt)} heeft ${decision.decidedBy} beslist om de aanvraag niet toe te kennen.`;
  addParagraph(sheet, sentence);
  if (decision.reason) addNotice(sheet, granted ? 'Toelichting' : 'Reden van de weigering', decision.reason);
  addKeyValues(sheet, [
    { label: 'Referentienummer', value: model.reference },
    { label: 'Oproep', value: model.callTitle },
    { label: 'Projectperiode', value: formatPeriod(model.periodStart, model.periodEnd) },
    { label: 'Ingediend op', value: formatMoment(model.submittedAt) },
    { label: 'Beslist op', value: formatMoment(decision.decidedAt) },
    ...partyLines(model.applicant, model.partnership),
  ]);
}

/** Asked beside granted; a refusal shows what was asked, so that nobody has to look it up. */
export function addAwardSection(sheet: Sheet, model: ConfirmationModel): void {
  const granted = model.decision.outcome === 'granted';
  addHeading(sheet, granted ? 'Gevraagd en toegekend' : 'Wat u had gevraagd', 'table');
  if (!granted) return addTable(sheet, askedTable(model.themes));
  addParagraph(
    sheet,
    'Het te behalen bereik is uw huidig bereik plus het toegekende aantal. Vlaanderen betaalt alleen voor het toegekende aantal.',
  );
  addTable(sheet, awardTable(model.themes));
}

/** What the applicant may expect and has to do; only what is certain for this file. */
export function addNextStepsSection(sheet: Sheet, model: ConfirmationModel): void {
  addHeading(sheet, 'Wat nu?');
  addSteps(sheet, model.decision.outcome === 'granted' ? stepsAfterGrant(model) : stepsAfterRefusal(model));
}

function stepsAfterGrant(model: ConfirmationModel): string[] {
  const guided = model.themes.filter((theme) => theme.agiiSupported && isGranted(theme));
  return [
    `U voert de toegekende thema's uit van ${formatPeriod(model.periodStart, model.periodEnd)}.`,
    ...(guided.length > 0
      ? [
          `Het Agentschap Integratie en Inburgering neemt contact met u op voor een traject op maat bij ${listThemes(guided)}.`,
        ]
      : []),
    ...(model.halfYearReportDue
      ? [`U rapporteert halfjaarlijks, ten laatste op ${formatDay(model.halfYearReportDue)}.`]
      : []),
    ...(model.finalReportDue
      ? [
          `U bezorgt het eindrapport ten laatste op ${formatDay(model.finalReportDue)}. Daarin meldt u het behaalde bereik per KPI-rij.`,
        ]
      : []),
    'U volgt het dossier en de trajecten in Samenspoor.',
    ...questions(model),
  ];
}

function stepsAfterRefusal(model: ConfirmationModel): string[] {
  return ['U vindt het dossier en de reden ook in Samenspoor.', ...questions(model)];
}

function questions({ questionsTo, reference }: ConfirmationModel): string[] {
  return questionsTo
    ? [`Hebt u vragen? Mail naar ${questionsTo.name}, ${questionsTo.email}. Vermeld het nummer ${reference}.`]
    : [];
}

function isGranted(theme: ConfirmationTheme): boolean {
  return theme.rows.some((row) => row.grantedUnits > 0);
}
