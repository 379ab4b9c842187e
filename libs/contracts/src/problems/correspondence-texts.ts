import type { CorrespondenceRefusalCode } from '@samenspoor/domain/correspondence/correspondence-refusals';
import { count, fixed } from './problem-text';
import type { ProblemText } from './problem-text';

/** Dutch texts of what correction requests and messages refuse. */
export const CORRESPONDENCE_TEXTS: Readonly<Record<CorrespondenceRefusalCode, ProblemText>> = {
  unknown_correction_target: fixed(
    'Staat niet in de aanvraag',
    'Voor dit onderdeel kunt u geen verbetering vragen: het staat niet in deze aanvraag.',
  ),
  correction_exists: fixed(
    'Er loopt al een vraag',
    'Voor dit onderdeel is al een verbetering gevraagd. Handel die eerst af.',
  ),
  correction_not_possible: fixed(
    'Verbeteren kan nu niet',
    'Een verbetering kan alleen zolang de aanvraag is ingediend en er nog niet over is beslist.',
  ),
  correction_answer_missing: fixed(
    'Antwoord ontbreekt',
    'Vul een nieuwe waarde in, of leg uit waarom er niets wijzigt.',
  ),
  correction_value_invalid: fixed('Waarde klopt niet', 'Deze waarde past niet bij dit onderdeel. Kijk ze na.'),
  correction_day_past: fixed('Dag is voorbij', 'Kies vandaag of een latere dag om te antwoorden.'),
  correction_remark_missing: fixed('Opmerking ontbreekt', 'Leg uit wat er nog moet worden verbeterd.'),
  message_empty: fixed('Leeg bericht', 'Schrijf eerst een bericht.'),
  message_not_filed_yet: fixed('Nog niet ingediend', 'Berichten kunnen zodra de aanvraag is ingediend.'),
  message_too_late: {
    title: 'Te laat om te wijzigen',
    detail: (params) =>
      `Een bericht kan tot ${count(params, 'minutes')} minuten na het versturen worden gewijzigd of ingetrokken.`,
  },
  message_withdrawn: fixed('Bericht ingetrokken', 'Dit bericht is ingetrokken.'),
};
