import type { CallThemeView } from '@samenspoor/contracts/calls/call';
import { themeOfIndicator } from '@samenspoor/domain/catalogue/objectives';
import {
  CONTACT_PARTS,
  type ContactPart,
  IBAN_CELL,
  RANKING_CELL,
  contactCell,
  indicatorOfCell,
} from '../content/cells';
import { REACH_TITLES } from '../content/field-messages';

export const CONTACT_TITLES: Readonly<Record<ContactPart, string>> = {
  firstName: 'Voornaam',
  familyName: 'Familienaam',
  email: 'E-mailadres',
  phone: 'Telefoonnummer',
};

/** What a cell is called when it is talked about away from its place: "Gepland bereik, thema 9 – nieuwkomer". */
export function cellTitle(cell: string, themes: readonly CallThemeView[]): string {
  if (cell === IBAN_CELL) return 'Rekeningnummer (IBAN)';
  if (cell === RANKING_CELL) return 'Volgorde van de thema’s';
  const part = CONTACT_PARTS.find((candidate) => contactCell(candidate) === cell);
  if (part) return CONTACT_TITLES[part];
  const asked = askedTitle(cell);
  if (asked !== null) return asked;
  const code = indicatorOfCell(cell);
  if (code === null) return `Motivatie voor thema ${cell.split('/').at(-1) ?? ''}`;
  const row = themes.flatMap((theme) => theme.indicators).find((indicator) => indicator.code === code);
  const reach = cell.endsWith('/currentReach') ? REACH_TITLES.currentReach : REACH_TITLES.plannedReach;
  return `${reach}, thema ${themeOfIndicator(code)} – ${row?.targetGroup || row?.unit || code}`;
}

/** What is asked beside the table is called by its code: away from its place there is no room for a whole question. */
function askedTitle(cell: string): string | null {
  const [, kind, code = ''] = cell.split('/');
  if (kind === 'otherAccount') return 'Andere rekening dan die van het Gemeentefonds';
  if (kind === 'ownStaffCents') return `Eigen inbreng in personeel, thema ${code}`;
  if (kind === 'incentives') return `Stimulans ${code}`;
  return kind === 'answers' ? `Antwoord op vraag ${code}` : null;
}
