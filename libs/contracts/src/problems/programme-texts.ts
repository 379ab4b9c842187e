import type { ProgrammeRefusalCode } from '@samenspoor/domain/catalogue/programme-refusals';
import { formatCents, formatCount } from '@samenspoor/domain/kernel/format';
import { ruleTitle } from '../catalogue/programme-titles';
import { count, euro, fixed, subject } from './problem-text';
import type { ProblemParams, ProblemText } from './problem-text';

const bounds = ({ lowest, highest }: ProblemParams, show: (figure: number) => string): string =>
  typeof lowest === 'number' && typeof highest === 'number'
    ? `van ${show(lowest)} tot en met ${show(highest)}`
    : 'binnen de grenzen';

const rule = ({ rule: name }: ProblemParams): string => (typeof name === 'string' ? ruleTitle(name) : 'deze regel');

/** What an official reads when something in a programme is wrong, or can't be done with it. */
export const PROGRAMME_TEXTS: Readonly<Record<ProgrammeRefusalCode, ProblemText>> = {
  programme_number_invalid: fixed('Nummer klopt niet', 'Geef een nummer van 1 tot en met 999.'),
  programme_number_doubled: {
    title: 'Nummer komt dubbel voor',
    detail: (params) => `Nummer ${count(params, 'value')} is al gebruikt. Kies een ander nummer.`,
  },
  programme_code_invalid: fixed('Code klopt niet', 'Een code bestaat uit kleine letters, cijfers en streepjes.'),
  programme_code_doubled: {
    title: 'Komt dubbel voor',
    detail: (params) =>
      `${subject(params, 'value', 'Deze code')} komt meer dan één keer voor. Verwijder er een, of voeg ze opnieuw toe.`,
  },
  programme_text_missing: fixed('Nog leeg', 'Vul dit in voor u publiceert.'),
  programme_text_too_long: {
    title: 'Te lang',
    detail: (params) =>
      `De tekst telt ${count(params, 'length')} tekens. Er is plaats voor ${count(params, 'maxLength')} tekens.`,
  },
  programme_funds_nothing: fixed(
    'Er wordt niets gefinancierd',
    'Voeg bij minstens één thema een rij toe aan de budgettabel.',
  ),
  unknown_objective: fixed('Doelstelling ontbreekt', 'Kies de doelstelling waar dit thema bij hoort.'),
  row_outside_theme: {
    title: 'Rij hoort niet bij het thema',
    detail: (params) =>
      `De code van een rij van thema ${count(params, 'theme')} is ${count(params, 'theme')} met een letter.`,
  },
  price_out_of_range: {
    title: 'Prijs klopt niet',
    detail: (params) => `Geef een prijs ${bounds(params, formatCents)}.`,
  },
  row_maximum_out_of_range: {
    title: 'Maximum klopt niet',
    detail: (params) => `Geef een maximum ${bounds(params, formatCount)}. Bij een bedrag tellen we in cent.`,
  },
  ceiling_missing: {
    title: 'Plafondbedrag ontbreekt',
    detail: (params) => `Geef het hoogste bedrag dat een aanvraag voor thema ${count(params, 'theme')} kan krijgen.`,
  },
  ceiling_without_rows: {
    title: 'Plafondbedrag zonder rijen',
    detail: (params) =>
      `Thema ${count(params, 'theme')} heeft geen rijen en wordt niet gefinancierd. Maak het plafondbedrag leeg of voeg een rij toe.`,
  },
  ceiling_below_price: {
    title: 'Plafondbedrag te laag',
    detail: (params) =>
      `Het plafondbedrag van ${euro(params, 'ceilingCents')} is lager dan één eenheid van ${euro(params, 'priceCents')}.`,
  },
  own_share_out_of_range: fixed('Eigen inbreng klopt niet', 'Geef een geheel percentage van 0 tot en met 1.000.'),
  incentive_amount_out_of_range: {
    title: 'Bedrag klopt niet',
    detail: (params) => `Geef een bedrag ${bounds(params, formatCents)}.`,
  },
  score_out_of_range: {
    title: 'Score klopt niet',
    detail: (params) => `Geef een hoogste score ${bounds(params, formatCount)}.`,
  },
  limit_out_of_range: {
    title: 'Grens klopt niet',
    detail: (params) => `Geef een geheel getal ${bounds(params, formatCount)}.`,
  },
  bounds_swapped: fixed('Grenzen omgekeerd', 'Het hoogste getal is kleiner dan het laagste. Draai ze om.'),
  too_few_options: fixed('Te weinig keuzes', 'Geef minstens twee mogelijke antwoorden.'),
  condition_not_earlier: fixed(
    'Voorwaarde klopt niet',
    'Een vraag kan alleen afhangen van een vraag die er in dezelfde lijst boven staat. Kies een andere vraag of verplaats deze.',
  ),
  condition_not_answerable: fixed(
    'Voorwaarde klopt niet',
    'Een vraag kan niet afhangen van een bestand of van een groep vragen.',
  ),
  condition_unknown_option: fixed('Keuze bestaat niet meer', 'Kies bij de voorwaarde een antwoord dat nog bestaat.'),
  applicant_types_missing: fixed('Niemand kan aanvragen', 'Kies minstens één soort aanvrager.'),
  eligibility_rule_doubled: {
    title: 'Regel komt dubbel voor',
    detail: (params) => `De regel “${rule(params)}” staat er al. Elke regel kan één keer.`,
  },
  eligibility_figure_out_of_range: {
    title: 'Getal klopt niet',
    detail: (params) => `Geef een getal ${bounds(params, formatCount)}.`,
  },
  programme_code_taken: fixed('Code bestaat al', 'Er is al een programma met deze code. Kies een andere.'),
  programme_prefix_taken: fixed(
    'Letters zijn al gebruikt',
    'Een ander programma gebruikt deze letters in zijn dossiernummers. Kies andere.',
  ),
  programme_draft_exists: fixed(
    'Er is al een ontwerp',
    'Van dit programma bestaat al een ontwerp. Werk daarin verder, of gooi het eerst weg.',
  ),
  version_already_published: fixed(
    'Al gepubliceerd',
    'Een gepubliceerde versie wijzigt niet meer. Maak een nieuwe versie om iets te veranderen.',
  ),
  version_changes_nothing: fixed('Er is niets gewijzigd', 'Dit ontwerp zegt hetzelfde als de versie ervoor.'),
  call_of_other_programme: fixed(
    'Oproep kan niet volgen',
    'Kies oproepen van dit programma die nog niet gesloten zijn.',
  ),
  organisation_exists: fixed('Organisatie bestaat al', 'Er is al een organisatie met dit ondernemingsnummer.'),
  rule_without_effect: {
    title: 'Regel zonder gevolg',
    detail: (params) => `De regel “${rule(params)}” zegt niets over wie hier kan aanvragen. U kunt ze weglaten.`,
  },
};
