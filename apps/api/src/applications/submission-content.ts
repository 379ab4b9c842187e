import { explainRule } from '@samenspoor/contracts/applications/eligibility-texts';
import type {
  SubmissionContent2,
  SubmittedRow,
  SubmittedTheme2,
} from '@samenspoor/contracts/applications/submission-content';
import type { CallThemeView, IndicatorView } from '@samenspoor/contracts/calls/call';
import { roleTitle } from '@samenspoor/contracts/identity/role-titles';
import { ownSplit } from '@samenspoor/domain/applications/content/judge-own-staff';
import type { KpiTable } from '@samenspoor/domain/applications/kpi-table';
import type { SubmissionFacts } from '@samenspoor/domain/applications/submission';
import { sumCents } from '@samenspoor/domain/kernel/money';
import type { StoredView } from './application-actions';
import { submittedAnswers, submittedAttachments, submittedIncentives } from './content/submitted-content';

/** What only the moment of submitting knows. */
export interface SubmissionMoment {
  readonly reference: string;
  readonly submittedAt: Date;
  readonly submittedBy: SubmissionContent2['submittedBy'];
  readonly programmeName: string;
}

/** What a signatory confirms: everything that will be filed, but for what only the moment of filing knows. */
export type SignedContent = Pick<
  SubmissionContent2,
  | 'programmeVersion'
  | 'call'
  | 'applicant'
  | 'partnership'
  | 'contact'
  | 'iban'
  | 'otherAccount'
  | 'themes'
  | 'totals'
  | 'incentives'
  | 'answers'
  | 'attachments'
  | 'eligibility'
>;

/** The content of a submission: all that was filed, with the figures as the rules work them out. */
export function submissionContent(
  view: StoredView,
  { table, eligibility }: Pick<SubmissionFacts, 'table' | 'eligibility'>,
  moment: SubmissionMoment,
): SubmissionContent2 {
  return {
    format: 'samenspoor/application/2',
    reference: moment.reference,
    submittedAt: moment.submittedAt.toISOString(),
    submittedBy: moment.submittedBy,
    programme: { code: view.call.programmeCode, name: moment.programmeName },
    ...signedContent(view, { table, eligibility }),
    ...signedOff(view),
  };
}

/** Who confirmed it; only a signatory can. */
function signedOff({ signOff }: StoredView): Pick<SubmissionContent2, 'signedOff'> {
  if (signOff?.state !== 'confirmed' || signOff.decidedBy === null || signOff.decidedAt === null) return {};
  return { signedOff: { name: signOff.decidedBy, role: roleTitle('signatory'), at: signOff.decidedAt } };
}

/** What was filled in, with the figures as the rules work them out. */
export function signedContent(
  view: StoredView,
  { table, eligibility }: Pick<SubmissionFacts, 'table' | 'eligibility'>,
): SignedContent {
  const { call } = view;
  const incentives = submittedIncentives(view);
  return {
    programmeVersion: call.programmeVersion,
    call: {
      code: call.code,
      name: call.name,
      year: call.year,
      periodStart: call.periodStart,
      periodEnd: call.periodEnd,
    },
    applicant: { name: view.applicant.name, kbo: view.applicant.kbo },
    partnership: view.partnership && {
      name: view.partnership.name,
      members: view.partnership.members.map(({ name, lead }) => ({ name, lead })),
    },
    contact: view.contact,
    iban: view.iban,
    otherAccount: view.otherAccount,
    themes: call.themes
      .filter((theme) => theme.indicators.length > 0)
      .map((theme) => submittedTheme(view, table, theme)),
    totals: { ...table.totals, incentiveCents: sumCents(incentives.map(({ amountCents }) => amountCents)) },
    incentives,
    answers: submittedAnswers(view),
    attachments: submittedAttachments(view),
    eligibility: { eligible: eligibility.eligible, rules: eligibility.rules.map(explainRule) },
  };
}

function submittedTheme(view: StoredView, table: KpiTable, theme: CallThemeView): SubmittedTheme2 {
  const { number, title, objectiveNumber, objectiveTitle, ceilingCents } = theme;
  const total = table.themes.find((candidate) => candidate.number === number);
  const place = view.ranking.indexOf(number);
  const own = total?.ownContributionCents ?? 0;
  const split = ownSplit(own, view.ownStaffCents[number] ?? 0);
  return {
    number,
    title,
    objectiveNumber,
    objectiveTitle,
    rank: place < 0 ? null : place + 1,
    motivation: place < 0 ? '' : (view.motivations[number] ?? ''),
    ceilingCents,
    flemishContributionCents: total?.flemishContributionCents ?? 0,
    ownContributionCents: own,
    ownStaffCents: split.staffCents,
    ownMoneyCents: split.moneyCents,
    rows: theme.indicators.map((indicator) => submittedRow(table, indicator)),
  };
}

function submittedRow(table: KpiTable, indicator: IndicatorView): SubmittedRow {
  const row = table.rows.find((candidate) => candidate.indicatorCode === indicator.code);
  return {
    ...indicator,
    currentReach: row?.currentReach ?? 0,
    plannedReach: row?.plannedReach ?? 0,
    flemishContributionCents: row?.flemishContributionCents ?? 0,
    ownContributionCents: row?.ownContributionCents ?? 0,
  };
}
