import { fullReceipt } from './sample-receipt';
import type { ConfirmationModel, ConfirmationRow, ConfirmationTheme } from '../confirmation/confirmation-model';
import type { ReceiptTheme } from '../receipt/receipt-model';

const guided = ['2', '5', '13', '14', '15', '16', '17', '23', '24'];

/** A grant below what was asked: three quarters of the larger rows, one theme with cents, one theme not at all. */
export function grantedConfirmation(): ConfirmationModel {
  const receipt = fullReceipt();
  return {
    reference: receipt.reference,
    programmeTitle: receipt.programmeTitle,
    callTitle: receipt.callTitle,
    periodStart: receipt.periodStart,
    periodEnd: receipt.periodEnd,
    submittedAt: receipt.submittedAt,
    applicant: receipt.applicant,
    partnership: receipt.partnership,
    decision: {
      outcome: 'granted',
      reason: null,
      decidedAt: '2026-09-25T08:30:00.000Z',
      decidedBy: 'de Vlaamse Regering',
    },
    themes: receipt.themes.filter(({ rank }) => rank !== null).map(themeOf),
    halfYearReportDue: '2027-05-05',
    finalReportDue: '2027-10-15',
    questionsTo: { name: 'het Agentschap Binnenlands Bestuur', email: 'samenleven@abb.example' },
    signatory: { name: 'An De Smedt', function: 'afdelingshoofd, Agentschap Binnenlands Bestuur' },
    demo: true,
  };
}

/** The same application, refused with a reason. */
export function refusedConfirmation(): ConfirmationModel {
  const granted = grantedConfirmation();
  return {
    ...granted,
    decision: {
      ...granted.decision,
      outcome: 'refused',
      reason:
        'De motivering van de acties toont niet aan hoe de doelgroepen worden bereikt. De jury vroeg om een aanvulling en ontving die niet binnen de gestelde termijn.',
    },
    themes: granted.themes.map((theme) => ({
      ...theme,
      rows: theme.rows.map((row) => ({ ...row, grantedUnits: 0, grantedCents: 0 })),
    })),
  };
}

function themeOf({ number, title, objectiveNumber, objectiveTitle, rows }: ReceiptTheme): ConfirmationTheme {
  return {
    number,
    title,
    objectiveNumber,
    objectiveTitle,
    agiiSupported: guided.includes(number),
    rows: rows.map((row): ConfirmationRow => {
      const grantedUnits = number === '22' ? 0 : Math.ceil(row.plannedReach * 0.75);
      return {
        indicatorCode: row.indicatorCode,
        unit: row.unit,
        targetGroup: row.targetGroup,
        currentReach: row.currentReach,
        askedUnits: row.plannedReach,
        askedCents: row.flemishContributionCents,
        grantedUnits,
        grantedCents:
          number === '9' ? Math.round(grantedUnits * row.unitPriceCents * 0.985) : grantedUnits * row.unitPriceCents,
      };
    }),
  };
}
