import type { WorkbookMessage, WorkbookMessageCode } from '@samenspoor/domain/applications/workbook/workbook-messages';
import { formatCents, formatCount } from '@samenspoor/domain/kernel/format';
import type { RefusalCode } from '@samenspoor/domain/refusal-codes';
import { count, euro } from '../problems/problem-text';
import type { ProblemParams } from '../problems/problem-text';
import { PROBLEM_TEXTS } from '../problems/problem-texts';

type Text = (params: ProblemParams) => string;

const said = (params: ProblemParams): string => `"${String(params['text'] ?? '')}"`;

const figure = (params: ProblemParams, key: string): string => {
  const value = Number(params[key]);
  return params['measure'] === 'amount' ? formatCents(value) : formatCount(value);
};

const fields = (params: ProblemParams): string =>
  [...new Set(String(params['fields'] ?? '').split(', '))].map(workbookFieldTitle).join(', ');

/** As the form says it. */
function ruleText({ rule, ...params }: ProblemParams): string {
  const text =
    typeof rule === 'string' && Object.hasOwn(PROBLEM_TEXTS, rule) ? PROBLEM_TEXTS[rule as RefusalCode] : null;
  return text?.detail(params) ?? 'Dit past niet bij de regels van deze oproep.';
}

const TEXTS: Readonly<Record<WorkbookMessageCode, Text>> = {
  other_application: () =>
    'Dit werkboek hoort bij een andere aanvraag. Download het werkboek van deze aanvraag en vul dat in.',
  no_table: () =>
    'In dit bestand staat geen tabel van een werkboek. De titels Code, Huidig bereik en Gepland bereik zijn nodig.',
  columns_double: (params) => `De titel "${count(params, 'column')}" staat twee keer in deze rij. Verwijder er één.`,
  code_missing: () => 'In deze rij is iets ingevuld, maar de code ontbreekt.',
  code_unknown: (params) => `De code "${count(params, 'code')}" bestaat niet in deze oproep.`,
  code_double: (params) =>
    `De code "${count(params, 'code')}" staat er twee keer in, ook in rij ${count(params, 'first')} van "${count(params, 'sheet')}". Geen van beide telt mee.`,
  not_a_number: (params) =>
    params['kind'] === 'day'
      ? `Hier staat een datum: ${said(params)}. Zet de cel op getal en vul het getal opnieuw in.`
      : `${said(params)} is geen getal. Vul een getal in, of maak de cel leeg.`,
  not_whole: (params) => `${said(params)} is geen geheel getal.`,
  not_in_cents: (params) => `${said(params)} heeft meer dan twee cijfers na de komma.`,
  negative: (params) => `${said(params)} is kleiner dan nul.`,
  too_large: (params) => `${said(params)} is te groot. Het mag hoogstens ${count(params, 'most')} zijn.`,
  above_row_maximum: (params) =>
    `Het maximum van ${count(params, 'code')} is ${figure(params, 'most')}, en hier staat ${figure(params, 'planned')}.`,
  above_ceiling: (params) =>
    `Thema ${count(params, 'theme')} komt op ${euro(params, 'totalCents')}. Het plafondbedrag is ${euro(params, 'ceilingCents')}.`,
  rank_invalid: (params) => `${said(params)} is geen rang. Vul 1, 2, 3 … in.`,
  rank_double: (params) =>
    `Rang ${count(params, 'rank')} staat bij thema ${count(params, 'other')} en bij thema ${count(params, 'theme')}. De volgorde blijft zoals ze is.`,
  cell_error: (params) => `In deze cel staat een fout van Excel: ${said(params)}.`,
  text_too_long: (params) =>
    `De tekst telt ${count(params, 'length')} tekens. Er mogen er hoogstens ${count(params, 'most')} zijn.`,
  iban_wrong: (params) => `${said(params)} is geen geldig Belgisch rekeningnummer (IBAN).`,
  email_wrong: (params) => `${said(params)} is geen geldig e-mailadres.`,
  phone_wrong: (params) => `${said(params)} is geen geldig Belgisch telefoonnummer.`,
  not_yes_or_no: (params) => `${said(params)} is geen ja of nee.`,
  refused_by_rule: (params) => ruleText(params),
  marker_missing: () => 'Het kenmerk van het werkboek ontbreekt. Kijk na of dit het werkboek van deze aanvraag is.',
  programme_changed: (params) =>
    `Dit werkboek is van versie ${count(params, 'from')} van het programma. Nu geldt versie ${count(params, 'to')}: prijzen en maxima kunnen anders zijn.`,
  draft_changed: (params) =>
    `Sinds dit werkboek is gedownload, is in de aanvraag gewijzigd: ${fields(params)}. Kijk die regels goed na.`,
  sheet_hidden: (params) => `Het werkblad "${count(params, 'sheet')}" is verborgen en werd niet gelezen.`,
  sheet_missing: (params) =>
    `Het werkblad "${count(params, 'sheet')}" ontbreekt. Wat daar hoort te staan, blijft zoals het is.`,
  rows_missing: (params) => `Deze rijen ontbreken en blijven zoals ze zijn: ${count(params, 'codes')}.`,
  column_missing: (params) =>
    `De kolom "${count(params, 'column')}" ontbreekt. Wat daar hoort te staan, blijft zoals het is.`,
  details_missing: () =>
    'Het werkblad Gegevens en de andere werkbladen met een kolom Waarde ontbreken. Wat daar hoort te staan, blijft zoals het is.',
  formula_value: (params) => `Hier staat een formule. De laatst bewaarde waarde telt: "${count(params, 'value')}".`,
  number_as_text: (params) => `${said(params)} stond er als tekst en is als getal gelezen.`,
  incentive_not_asked: (params) =>
    `U vraagt de stimulans “${count(params, 'title')}” niet aan. Wat hier staat, telt niet mee.`,
  more_messages: (params) => `Er zijn nog ${count(params, 'left')} meldingen meer. Verbeter eerst wat hierboven staat.`,
  rank_without_plan: (params) =>
    `Thema ${count(params, 'theme')} heeft een rang, maar geen gepland bereik. De rang telt niet mee.`,
};

/** The Dutch sentence of a message about a workbook. */
export function workbookMessageText({ code, params }: Pick<WorkbookMessage, 'code' | 'params'>): string {
  return TEXTS[code](params);
}

const CONTACT: Readonly<Record<string, string>> = {
  firstName: 'voornaam',
  familyName: 'familienaam',
  email: 'e-mailadres',
  phone: 'telefoonnummer',
};

/** What a field of a workbook is, in Dutch: `lines.5a.plannedReach` is "gepland bereik van 5a". */
export function workbookFieldTitle(field: string): string {
  const [kind = '', name = '', part = ''] = field.split('.');
  if (kind === 'iban') return 'rekeningnummer';
  if (kind === 'contact') return CONTACT[name] ?? 'contact';
  if (kind === 'motivations') return `motivatie van thema ${name}`;
  if (kind === 'otherAccount') return 'andere rekening dan die van het Gemeentefonds';
  if (kind === 'ownStaffCents') return `eigen inbreng in personeel voor thema ${name}`;
  if (kind === 'answers') return `vraag ${name}`;
  if (kind === 'incentives') return `stimulans ${name}`;
  if (kind === 'attachments') return 'bijlagen';
  if (kind === 'ranking') return name === '' ? 'volgorde van de thema’s' : `rang van thema ${name}`;
  if (kind !== 'lines') return field;
  if (part === '') return name === '' ? 'KPI-tabel' : `KPI-rij ${name}`;
  return part === 'currentReach' ? `huidig bereik van ${name}` : `gepland bereik van ${name}`;
}
