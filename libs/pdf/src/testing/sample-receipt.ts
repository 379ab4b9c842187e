import { createHash } from 'node:crypto';
import type { ReceiptModel, ReceiptRow, ReceiptTheme } from '../receipt/receipt-model';
import { sampleObjectives, sampleThemes, type SampleRow, type SampleTheme } from './sample-themes';

const sentence =
  'Medewerkers aan het loket en in de wijkwerking merken dat gesprekken sneller verharden, ook online. We luisteren eerst naar wat er onder de waterlijn leeft en kiezen daarna samen met scholen, jeugdwerk, politie en verenigingen wat we doen. ';

/** A filled-in application with every funded theme of the first project year (27 KPI rows) and motivations of full length. */
export function fullReceipt(): ReceiptModel {
  const json = JSON.stringify({ reference: 'PS-2026-0001', themes: sampleThemes.map(([number]) => number) });
  return {
    reference: 'PS-2026-0001',
    programmeTitle: 'Plan Samenleven',
    callTitle: 'Plan Samenleven – projectjaar 1',
    periodStart: '2026-10-01',
    periodEnd: '2027-09-30',
    submittedAt: '2026-07-01T21:59:58.412Z',
    submittedBy: { name: 'Katrien Desmet', role: 'algemeen directeur' },
    applicant: { name: 'Stad Eeklo', kbo: '0207436568' },
    partnership: {
      name: 'Samen in het Meetjesland & Schelde',
      members: ['Eeklo', 'Wetteren', 'Zelzate', 'Maldegem', 'Aalter'].map((name) => ({ name, lead: name === 'Eeklo' })),
    },
    contact: {
      firstName: 'Joris',
      familyName: 'Van den Bossche',
      email: 'joris.vandenbossche@eeklo.example',
      phone: '+32 9 218 27 00',
    },
    iban: 'BE68539007547034',
    themes: sampleThemes.map(themeOf),
    eligibility: [
      { explanation: 'De stad Eeklo mag als gemeente een aanvraag indienen.', satisfied: true },
      {
        explanation: 'De leden tellen samen 9.120 inwoners van buiten de EU-14. Dat is meer dan 7.500.',
        satisfied: true,
      },
      { explanation: 'Alle leden liggen in de referentieregio Gent.', satisfied: true },
      { explanation: 'Geen enkele gemeente doet al mee aan een andere aanvraag.', satisfied: true },
    ],
    content: { json, sha256: createHash('sha256').update(json).digest('hex') },
    demo: true,
  };
}

function themeOf([number, objective, title, price, ceiling, rows]: SampleTheme, index: number): ReceiptTheme {
  const chosen = rows.some(([, , units]) => units > 0);
  return {
    number,
    title,
    objectiveNumber: objective,
    objectiveTitle: sampleObjectives[objective] ?? '',
    rank: chosen ? rankOf(index) : null,
    ceilingCents: ceiling * 100,
    motivation: chosen ? sentence.repeat(10).trim() : '',
    rows: rows.map((row, at) => rowOf(row, `${number}${'abc'[at] ?? ''}`, price * 100)),
  };
}

/** The sample ranks its chosen themes from the last to the first. */
function rankOf(index: number): number {
  return sampleThemes.slice(index).filter(([, , , , , rows]) => rows.some(([, , units]) => units > 0)).length;
}

function rowOf([unit, targetGroup, units]: SampleRow, indicatorCode: string, unitPriceCents: number): ReceiptRow {
  const cents = units * unitPriceCents;
  return {
    indicatorCode,
    unit,
    targetGroup,
    currentReach: units > 10 ? Math.round(units / 3) : 0,
    plannedReach: units,
    unitPriceCents,
    flemishContributionCents: cents,
    ownContributionCents: cents,
  };
}
