import type { CallRefusalCode } from '@samenspoor/domain/calls/call-refusals';
import { addDays } from '@samenspoor/domain/kernel/brussels-time';
import { formatDay, formatExactMoment } from '@samenspoor/domain/kernel/format';
import { fixed } from './problem-text';
import type { ProblemParams, ProblemText } from './problem-text';

/** "28 op 29 maart 2026": the night that ends on the day of a clock change. */
const nightOf = ({ day }: ProblemParams): string =>
  typeof day === 'string' ? `${Number(addDays(day, -1).slice(8))} op ${formatDay(day)}` : 'de klokwissel';

/** Dutch texts of what a call refuses: to applicants by its window, to officials by its terms. */
export const CALL_TEXTS: Readonly<Record<CallRefusalCode, ProblemText>> = {
  unknown_call: fixed('Onbekende oproep', 'Deze oproep bestaat niet.'),
  call_cancelled: fixed('Oproep geannuleerd', 'Deze oproep gaat niet door. U kunt niet meer indienen.'),
  call_name_required: fixed('Naam ontbreekt', 'Geef de oproep een naam.'),
  call_code_invalid: fixed(
    'Geen geldige code',
    'Gebruik hoogstens 40 kleine letters, cijfers en koppeltekens, zoals ps-2027.',
  ),
  call_code_taken: fixed('Code bestaat al', 'Er is al een oproep met deze code. Kies een andere.'),
  call_field_frozen: fixed(
    'Kan niet meer wijzigen',
    'Dit ligt vast: anderen werken al met deze oproep. Zet de vorige waarde terug.',
  ),
  call_already_open: fixed('Oproep is al open', 'De oproep is al open. De opening kan niet meer wijzigen.'),
  call_reason_required: fixed('Reden ontbreekt', 'Schrijf waarom. De aanvragers lezen dit.'),
  window_reversed: fixed('Sluit voor ze opent', 'De oproep moet sluiten na de opening.'),
  period_reversed: fixed('Eindigt voor ze begint', 'De projectperiode moet eindigen na haar begin.'),
  opens_in_past: fixed('Opening is voorbij', 'Kies een opening in de toekomst.'),
  closes_in_past: fixed('Sluiting is voorbij', 'Een deadline vervroegen kan alleen naar een moment in de toekomst.'),
  opens_before_publication: {
    title: 'Opent voor ze zichtbaar is',
    detail: ({ opensAt }) =>
      typeof opensAt === 'string'
        ? `De oproep opent op ${formatExactMoment(opensAt)}. Ze moet voor dat moment gepubliceerd zijn.`
        : 'De oproep moet gepubliceerd zijn voor ze opent.',
  },
  publication_in_past: fixed('Moment is voorbij', 'Kies een moment in de toekomst om te publiceren.'),
  unknown_programme_version: fixed('Onbekende versie', 'Kies een gepubliceerde versie van een programma.'),
  unknown_extension_applicant: fixed('Onbekende aanvrager', 'Kies een aanvrager uit de lijst.'),
  extension_end_invalid: fixed(
    'Geen geldig einde',
    'Kies een moment in de toekomst, na de sluiting van de oproep en na haar respijt.',
  ),
  call_not_open: fixed('Oproep nog niet open', 'Deze oproep is nog niet open. U kunt nog niet indienen.'),
  deadline_passed: {
    title: 'Te laat',
    detail: ({ closesAt }) =>
      typeof closesAt === 'string'
        ? `De oproep sloot op ${formatExactMoment(closesAt)}. Indienen kan niet meer; bewaren wel.`
        : 'De oproep is gesloten. Indienen kan niet meer; bewaren wel.',
  },
  moment_skipped: {
    title: 'Dit uur bestaat niet',
    detail: (params) => `Dit uur bestaat niet: in de nacht van ${nightOf(params)} wordt de klok een uur vooruitgezet.`,
  },
  moment_doubled: {
    title: 'Dit uur komt twee keer voor',
    detail: (params) =>
      `Dit uur komt twee keer voor: in de nacht van ${nightOf(params)} wordt de klok een uur teruggezet. Kies het eerste of het tweede.`,
  },
  moment_invalid: fixed(
    'Geen geldig tijdstip',
    'Vul een bestaande dag en een bestaand uur in, in een jaar van 2000 tot en met 2099.',
  ),
};
