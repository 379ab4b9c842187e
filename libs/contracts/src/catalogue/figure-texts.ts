import type { FigureKind } from '@samenspoor/domain/catalogue/figures/figure-kind';
import type { FigureMessage, FigureMessageCode } from '@samenspoor/domain/catalogue/figures/figure-messages';
import { formatDay } from '@samenspoor/domain/kernel/format';
import { count } from '../problems/problem-text';
import type { ProblemParams } from '../problems/problem-text';

/** The Dutch names of the figures. */
export const FIGURE_KIND_TITLES: Readonly<Record<FigureKind, string>> = {
  origin: 'Inwoners van niet-EU-14-herkomst',
  population: 'Bevolking',
};

type Text = (params: ProblemParams) => string;

const COLUMN_TITLES: Readonly<Record<string, string>> = { code: 'NIS-code', figure: 'aantal' };
const columnsOf = ({ missing }: ProblemParams): string =>
  String(missing ?? '')
    .split(',')
    .map((name) => COLUMN_TITLES[name] ?? name)
    .join(' en ');
const named = (params: ProblemParams): string => String(params['name'] ?? '') || 'deze gemeente';
const namedFirst = (params: ProblemParams): string => String(params['name'] ?? '') || 'Deze gemeente';
const several = (params: ProblemParams, key: string, one: string, more: string): string =>
  `${count(params, key)} ${params[key] === 1 ? one : more}`;

/** Names enough to recognise the rest by; a list of all 285 is read by nobody. */
const SHOWN_NAMES = 12;

function someNames({ names }: ProblemParams): string {
  const all = String(names ?? '?').split(', ');
  const rest = all.length - SHOWN_NAMES;
  return rest <= 1 ? all.join(', ') : `${all.slice(0, SHOWN_NAMES).join(', ')} en ${rest} andere`;
}

function mergedText(params: ProblemParams): string {
  const since = typeof params['since'] === 'string' ? ` op ${formatDay(params['since'])}` : '';
  const merged = `${namedFirst(params)} (${count(params, 'nis')}) ging${since} op in ${count(params, 'successor')} (${count(params, 'successorNis')}).`;
  if (params['own'] === 1) return `${merged} Die gemeente staat ook in de tabel: verwijder deze rij.`;
  if (params['absent'])
    return `${merged} De cijfers kunnen niet worden opgeteld: ${count(params, 'absent')} ontbreekt in de tabel.`;
  return `${merged} De cijfers van de oude gemeenten kunnen worden opgeteld.`;
}

const TEXTS: Readonly<Record<FigureMessageCode, Text>> = {
  columns_missing: (params) =>
    `In de eerste tien rijen is geen kolom gevonden voor: ${columnsOf(params)}. Geef die kolom een titel, zoals in het sjabloon.`,
  columns_double: (params) =>
    `Twee kolommen kunnen het cijfer zijn: "${count(params, 'first')}" en "${count(params, 'second')}". Zet het jaar in de titel, of verwijder er één.`,
  nothing_to_take_over: () => 'In de tabel staat geen enkel cijfer dat kan worden overgenomen.',
  code_missing: (params) => `De NIS-code van ${named(params)} ontbreekt.`,
  code_unknown: (params) => `De NIS-code ${count(params, 'nis')} bestaat niet. Kijk de code na.`,
  merged_code: mergedText,
  row_double: (params) => `${namedFirst(params)} staat twee keer in de tabel, ook in rij ${count(params, 'first')}.`,
  figure_not_a_number: (params) =>
    `Het cijfer van ${named(params)} is geen getal. Maak de cel leeg als er geen cijfer is.`,
  figure_not_whole: (params) => `Het cijfer van ${named(params)} is geen geheel getal.`,
  figure_negative: (params) => `Het cijfer van ${named(params)} is kleiner dan nul.`,
  figure_too_large: (params) => `Het cijfer van ${named(params)} is te groot om waar te zijn.`,
  figure_above_population: (params) =>
    `Het cijfer van ${named(params)} (${count(params, 'count')}) is groter dan de bevolking (${count(params, 'population')}).`,
  sheet_hidden: (params) => `Het werkblad "${count(params, 'sheet')}" is verborgen en werd niet gelezen.`,
  sheet_skipped: (params) =>
    `Het werkblad "${count(params, 'sheet')}" werd niet gelezen. De tabel staat in "${count(params, 'used')}".`,
  formula_values: (params) =>
    `${several(params, 'cells', 'cijfer is', 'cijfers zijn')} berekend met een formule. De laatst bewaarde waarde telt.`,
  numbers_as_text: (params) =>
    `${several(params, 'cells', 'cijfer staat', 'cijfers staan')} als tekst in het bestand en ${params['cells'] === 1 ? 'werd' : 'werden'} als getal gelezen.`,
  totals_skipped: (params) =>
    `${several(params, 'rows', 'rij met een totaal telt', 'rijen met een totaal tellen')} niet mee.`,
  outside_flanders: (params) =>
    `${several(params, 'rows', 'rij van buiten het Vlaams Gewest telt', 'rijen van buiten het Vlaams Gewest tellen')} niet mee.`,
  figure_missing: (params) => `${namedFirst(params)} heeft geen cijfer in de tabel. Een ouder cijfer blijft staan.`,
  name_differs: (params) =>
    `De NIS-code ${count(params, 'nis')} is van ${named(params)}, maar de naam in de tabel is "${count(params, 'typed')}".`,
  large_change: (params) =>
    `Het cijfer van ${named(params)} (${count(params, 'count')}) wijkt meer dan 30 % af van het jaar ervoor (${count(params, 'before')}).`,
  successors_added: (params) =>
    `Voor ${several(params, 'municipalities', 'gemeente', 'gemeenten')} die later ontstond door een fusie, wordt ook de som bewaard: ${someNames(params)}.`,
  municipalities_missing: (params) =>
    `${several(params, 'municipalities', 'gemeente ontbreekt', 'gemeenten ontbreken')} in de tabel: ${someNames(params)}.`,
};

/** The Dutch sentence of a message about a table of figures. */
export function figureMessageText({ code, params }: Pick<FigureMessage, 'code' | 'params'>): string {
  return TEXTS[code](params);
}
