import { formatMoment } from '../../kernel/format';
import { writeMarker } from './workbook-marker';
import type { LaidOutCell, LaidOutSheet, SheetTotal } from './laid-out';
import type { WorkbookSource } from './workbook-source';

const HOW = [
  'Vul alleen de gele cellen in. De andere cellen zijn vergrendeld, zonder wachtwoord.',
  'Elk werkblad is één doelstelling. Per KPI-rij vult u het huidig en het gepland bereik in, in gehele getallen.',
  'Bij een rij met een bedrag vult u het gevraagde bedrag in euro in.',
  'Geef elk gekozen thema een rang: 1 is het belangrijkste.',
  'Bij een thema met eigen inbreng vult u in welk deel daarvan personeel is. De rest is geld.',
  'Op het werkblad Gegevens vult u de contactpersoon, het rekeningnummer en een motivatie per thema in.',
  'Stimulansen en vragen van de oproep staan op eigen werkbladen. Bijlagen laadt u op in Samenspoor.',
  'Bewaar het bestand als .xlsx, zonder wachtwoord, en laad het op bij uw aanvraag, boven de tabel.',
  'U ziet dan eerst wat er verandert. Er wordt niets overgenomen zonder dat u dat zegt.',
];

/** The first sheet: whose workbook it is, how it works, and what is asked in all. */
export function guideSheet(source: WorkbookSource, totals: readonly SheetTotal[]): LaidOutSheet {
  const { applicantName, callName, programmeVersion, version } = source;
  const first = 12 + HOW.length;
  const sums = totals.map(({ label, reference, euro }): LaidOutCell[] => [
    { value: label, role: 'text' },
    { value: euro, formula: reference, role: 'text', format: 'euro' },
  ]);
  return {
    name: 'Leeswijzer',
    head: null,
    widths: [40, 104],
    rows: [
      [{ value: 'Werkboek bij uw aanvraag', role: 'title' }],
      pair('Aanvrager', applicantName),
      pair('Oproep', callName),
      pair('Versie van het programma', String(programmeVersion)),
      pair('Versie van de aanvraag', String(version)),
      pair('Laatst ingevuld', formatMoment(source.filledInAt)),
      pair('Kenmerk (niet wijzigen)', writeMarker(source)),
      [],
      [{ value: 'Zo werkt het', role: 'heading' }],
      ...HOW.map((value, index) => pair(`Stap ${index + 1}`, value)),
      [],
      [
        { value: 'Gevraagd per doelstelling', role: 'heading' },
        { value: 'Bijdrage Vlaanderen (€)', role: 'heading' },
      ],
      ...sums,
      totalRow(totals, first),
    ],
  };
}

const pair = (label: string, value: string): LaidOutCell[] => [
  { value: label, role: 'label' },
  { value, role: 'text' },
];

function totalRow(totals: readonly SheetTotal[], first: number): LaidOutCell[] {
  const formula = `SUM(B${first}:B${first + totals.length - 1})`;
  const value = totals.reduce((sum, { euro }) => sum + Math.round(euro * 100), 0) / 100;
  return [
    { value: 'Totaal', role: 'total' },
    { value, ...(totals.length > 0 && { formula }), role: 'total', format: 'euro' },
  ];
}
