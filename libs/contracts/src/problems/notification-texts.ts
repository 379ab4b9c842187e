import type { NotificationsRefusalCode } from '@samenspoor/domain/notifications/notifications-refusals';
import { fixed } from './problem-text';
import type { ProblemText } from './problem-text';

/** Dutch texts of what preferences and mail templates refuse. */
export const NOTIFICATION_TEXTS: Readonly<Record<NotificationsRefusalCode, ProblemText>> = {
  frequency_not_allowed: fixed(
    'Keuze kan niet',
    'Deze keuze kan niet voor deze melding. Wettelijke berichten versturen we altijd meteen.',
  ),
  placeholder_left_out: {
    title: 'Verplicht invulveld ontbreekt',
    detail: ({ placeholder }) =>
      `Zet {{${placeholder ?? '?'}}} in het onderwerp of in de tekst: dat moet de lezer weten.`,
  },
  template_broken: fixed(
    'Invulveld niet goed geschreven',
    'Schrijf een invulveld als {{naam}}, met twee accolades aan elke kant.',
  ),
  unknown_placeholder: {
    title: 'Onbekend invulveld',
    detail: ({ placeholder }) =>
      `Het invulveld {{${placeholder ?? '?'}}} bestaat niet in deze mail. Kies een invulveld uit de lijst.`,
  },
};
