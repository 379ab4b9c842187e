import type { EdgeProblemCode } from './problem';
import { count, fixed } from './problem-text';
import type { ProblemParams, ProblemText } from './problem-text';
import type { ShapeCode } from './shape-codes';

const limitOr = (params: ProblemParams, key: string, withLimit: (limit: string) => string, without: string): string =>
  params[key] === undefined ? without : withLimit(count(params, key));

/** Dutch texts of the problems that come before any rule. */
export const EDGE_TEXTS: Readonly<Record<EdgeProblemCode, ProblemText>> = {
  validation_failed: fixed(
    'Gegevens kloppen niet',
    'Sommige gegevens zijn niet juist ingevuld. Kijk de gemelde velden na.',
  ),
  malformed_json: fixed('Onleesbare gegevens', 'De verstuurde gegevens zijn geen geldige JSON.'),
  not_signed_in: fixed('Niet aangemeld', 'Meld u aan om verder te gaan.'),
  csrf_failed: fixed(
    'Aanvraag niet aanvaard',
    'De beveiligingscode van uw sessie ontbreekt of klopt niet. Herlaad de pagina.',
  ),
  payload_too_large: fixed('Te veel gegevens', 'De verstuurde gegevens zijn te groot.'),
  too_many_requests: fixed(
    'Te veel aanvragen',
    'Er komen te veel aanvragen na elkaar. Wacht even en probeer het opnieuw.',
  ),
  unsupported_media_type: fixed('Verkeerd formaat', 'Verstuur de gegevens als JSON (application/json).'),
  idempotency_key_malformed: fixed(
    'Onleesbare sleutel',
    'De kop Idempotency-Key bevat geen sleutel van 1 tot 128 leesbare tekens.',
  ),
  idempotency_key_reused: fixed(
    'Sleutel van iets anders',
    'Deze sleutel hoort al bij een ander verzoek. Herlaad de pagina en probeer het opnieuw.',
  ),
  request_under_way: fixed('Nog bezig', 'Uw vorige poging is nog bezig. Probeer het over enkele seconden opnieuw.'),
  request_already_done: fixed('Al gebeurd', 'Uw vorige poging is gelukt. Herlaad de pagina om het resultaat te zien.'),
  internal_error: fixed('Er ging iets mis', 'Er ging iets mis bij ons. Probeer het later opnieuw.'),
};

/** Dutch texts of a field with a wrong shape, limits as parameters. */
export const SHAPE_TEXTS: Readonly<Record<ShapeCode, ProblemText>> = {
  not_an_integer: fixed('Geen geheel getal', 'Vul een geheel getal in.'),
  below_minimum: {
    title: 'Te klein',
    detail: (params) => limitOr(params, 'limit', (limit) => `Vul minstens ${limit} in.`, 'Dit getal is te klein.'),
  },
  above_maximum: {
    title: 'Te groot',
    detail: (params) => limitOr(params, 'limit', (limit) => `Vul hoogstens ${limit} in.`, 'Dit getal is te groot.'),
  },
  not_a_text: fixed('Geen tekst', 'Vul een tekst in.'),
  too_long: {
    title: 'Te lang',
    detail: (params) =>
      limitOr(params, 'limit', (limit) => `Gebruik hoogstens ${limit} tekens.`, 'Deze tekst is te lang.'),
  },
  required: fixed('Verplicht', 'Dit veld is verplicht.'),
  unknown_field: fixed('Onbekend veld', 'Dit veld bestaat niet.'),
  not_an_array: fixed('Geen lijst', 'Hier wordt een lijst verwacht.'),
  not_an_object: fixed('Geen object', 'Hier wordt een object met velden verwacht.'),
  too_many_items: {
    title: 'Te veel rijen',
    detail: (params) =>
      limitOr(params, 'limit', (limit) => `Verstuur hoogstens ${limit} rijen.`, 'Dit zijn te veel rijen.'),
  },
  not_one_of: {
    title: 'Onbekende keuze',
    detail: (params) =>
      limitOr(params, 'limit', (limit) => `Kies een van: ${limit}.`, 'Kies een van de mogelijkheden.'),
  },
  not_a_boolean: fixed('Geen ja of nee', 'Kies ja of nee.'),
  not_an_id: fixed('Geen geldig kenmerk', 'Dit is geen geldig kenmerk.'),
  not_a_date: fixed('Geen datum', 'Vul een geldige datum in.'),
  invalid_value: fixed('Waarde klopt niet', 'Deze waarde is niet geldig.'),
  unreadable_character: fixed(
    'Onleesbaar teken',
    'In deze tekst staat een teken dat niet leesbaar is. Typ de tekst opnieuw, of plak ze zonder opmaak.',
  ),
};
