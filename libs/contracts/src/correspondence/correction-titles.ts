import type { CorrectionReason, CorrectionState } from '@samenspoor/domain/correspondence/correction-lifecycle';
import type { CorrectionTarget } from '@samenspoor/domain/correspondence/correction-target';

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

/** The Dutch name of what a request is about: "Gepland bereik van KPI-rij 5a". */
export function correctionTitle(target: CorrectionTarget): string {
  switch (target.kind) {
    case 'contact':
      return CONTACT_TITLES[target.part];
    case 'iban':
      return 'Rekeningnummer';
    case 'line':
      return `${FIGURE_TITLES[target.figure]} van KPI-rij ${target.indicatorCode}`;
    case 'motivation':
      return `Motivatie van thema ${target.theme}`;
    case 'answer':
      return `Antwoord op vraag ${target.code}`;
    case 'attachment':
      return `Bijlage ${target.slot}`;
  }
}
