import type { ContentRefusalCode } from '@samenspoor/domain/applications/content/content-refusals';
import { count, euro, fixed } from './problem-text';
import type { ProblemParams, ProblemText } from './problem-text';

const named = (params: ProblemParams, key: string, otherwise: string): string =>
  typeof params[key] === 'string' ? `“${params[key]}”` : otherwise;

/** Dutch texts of incentives, questions, attachments and the own split. */
export const CONTENT_TEXTS: Readonly<Record<ContentRefusalCode, ProblemText>> = {
  unknown_question: fixed('Onbekende vraag', 'Deze vraag staat niet in deze oproep.'),
  answer_form_wrong: {
    title: 'Antwoord klopt niet',
    detail: ({ kind }) =>
      kind === 'number' ? 'Vul een geheel getal in.' : 'Dit antwoord heeft niet de vorm die bij de vraag past.',
  },
  answer_too_long: {
    title: 'Te lang',
    detail: (params) => `Gebruik hoogstens ${count(params, 'maxLength')} tekens.`,
  },
  answer_out_of_bounds: {
    title: 'Getal past niet',
    detail: (params) => `Vul een getal in van ${count(params, 'min')} tot en met ${count(params, 'max')}.`,
  },
  unknown_option: fixed('Onbekende keuze', 'Kies een van de mogelijkheden.'),
  group_too_large: {
    title: 'Te veel',
    detail: (params) => `Vul er hoogstens ${count(params, 'maxItems')} in.`,
  },
  group_too_small: {
    title: 'Te weinig',
    detail: (params) => `Vul er bij ${named(params, 'label', 'deze vraag')} minstens ${count(params, 'minItems')} in.`,
  },
  answer_missing: {
    title: 'Antwoord ontbreekt',
    detail: (params) => `Beantwoord de vraag ${named(params, 'label', 'die nog open is')}.`,
  },
  attachment_missing: {
    title: 'Bijlage ontbreekt',
    detail: (params) => `Voeg ${named(params, 'title', 'de gevraagde bijlage')} toe.`,
  },
  unknown_slot: fixed('Onbekende bijlage', 'Deze oproep vraagt geen bestand op deze plaats.'),
  unknown_incentive: fixed('Onbekende stimulans', 'Deze stimulans bestaat niet in deze oproep.'),
  incentive_form_wrong: fixed('Stimulans klopt niet', 'Wat u bij deze stimulans invulde, past er niet bij.'),
  incentive_condition_not_met: {
    title: 'Niet aan te vragen',
    detail: (params) =>
      `De stimulans ${named(params, 'title', 'die u vraagt')} is er voor een gemeente boven de drempel die met kleinere gemeenten samenwerkt.`,
  },
  incentive_themes_missing: {
    title: 'Geen thema gekozen',
    detail: (params) => `Kies voor welk thema u de stimulans ${named(params, 'title', 'die u vraagt')} wilt.`,
  },
  incentive_theme_not_chosen: {
    title: 'Thema niet gekozen',
    detail: (params) =>
      `Thema ${count(params, 'theme')} staat niet meer in uw aanvraag. Haal het weg bij de stimulans ${named(params, 'title', 'die u vraagt')}.`,
  },
  incentive_text_too_long: {
    title: 'Te lang',
    detail: (params) => `Gebruik hoogstens ${count(params, 'maxLength')} tekens.`,
  },
  incentive_text_missing: {
    title: 'Tekst ontbreekt',
    detail: (params) =>
      `Vul bij de stimulans ${named(params, 'title', 'die u vraagt')} in: ${named(params, 'label', 'de gevraagde tekst')}.`,
  },
  own_staff_above_own: {
    title: 'Meer dan de eigen inbreng',
    detail: (params) =>
      `De inbreng in personeel voor thema ${count(params, 'theme')} kan niet hoger zijn dan de eigen inbreng van ${euro(params, 'ownCents')}.`,
  },
};
