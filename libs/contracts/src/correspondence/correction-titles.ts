import type { CorrectionReason, CorrectionState } from '@samenspoor/domain/correspondence/correction-lifecycle';
import type { FiledField } from '@samenspoor/domain/applications/filed-field';
import { themeOfIndicator } from '@samenspoor/domain/catalogue/objectives';
import { wordsOfCode } from '@samenspoor/domain/kernel/words-of-code';

/** The Dutch name of each reason, as shown. */
export const CORRECTION_REASON_TITLES: Readonly<Record<CorrectionReason, string>> = {
  wrong: 'Fout',
  incomplete: 'Onvolledig',
  outdated: 'Verouderd',
};

/** The Dutch name of each state, as shown. */
export const CORRECTION_STATE_TITLES: Readonly<Record<CorrectionState, string>> = {
  open: 'Wacht op de aanvrager',
  answered: 'Beantwoord',
  accepted: 'Aanvaard',
  withdrawn: 'Ingetrokken',
};

const CONTACT_TITLES = {
  firstName: 'Voornaam van de contactpersoon',
  familyName: 'Familienaam van de contactpersoon',
  email: 'E-mailadres van de contactpersoon',
  phone: 'Telefoonnummer van de contactpersoon',
} as const;

const FIGURE_TITLES = { currentReach: 'Huidig bereik', plannedReach: 'Gepland bereik' } as const;

/**
 * The Dutch name of what a request is about: "Gepland bereik, thema 5 – volwassen anderstalige". A row is called by its
 * code when nobody knows for whom it is.
 */
export function correctionTitle(field: FiledField, rowName?: string | null): string {
  switch (field.kind) {
    case 'contact':
      return CONTACT_TITLES[field.part];
    case 'iban':
      return 'Rekeningnummer';
    case 'line':
      return rowName
        ? `${FIGURE_TITLES[field.figure]}, thema ${themeOfIndicator(field.indicatorCode)} – ${rowName}`
        : `${FIGURE_TITLES[field.figure]} van KPI-rij ${field.indicatorCode}`;
    case 'motivation':
      return `Motivatie van thema ${field.theme}`;
    case 'answer':
      return `Antwoord op vraag “${wordsOfCode(field.code)}”`;
    case 'attachment':
      return attachmentTitle(field.slot);
  }
}

/** A file is for a place among the attachments, or for a question: `question:` and its code. */
function attachmentTitle(slot: string): string {
  const [, question] = /^question:(.+)$/.exec(slot) ?? [];
  return question === undefined ? `Bijlage “${wordsOfCode(slot)}”` : `Bestand bij vraag “${wordsOfCode(question)}”`;
}
