import type { CallThemeView } from '@samenspoor/contracts/calls/call';
import { themeOfIndicator } from '@samenspoor/domain/catalogue/objectives';
import { formatCents } from '@samenspoor/domain/kernel/format';
import { CONTACT_PARTS } from '../content/cells';
import { REACH_TITLES } from '../content/field-messages';
import { CONTACT_TITLES } from '../dossier/cell-title';

type Titled = (parts: readonly string[], themes: readonly CallThemeView[]) => string;

const TITLES: Readonly<Record<string, Titled>> = {
  contact: ([part]) =>
    CONTACT_PARTS.filter((known) => known === part).map((known) => CONTACT_TITLES[known])[0] ?? 'Contact',
  iban: () => 'Rekeningnummer (IBAN)',
  ranking: () => 'Volgorde van de thema’s',
  state: () => 'Toestand van de aanvraag',
  motivations: ([theme]) => `Motivatie voor thema ${theme ?? ''}`,
  lines: ([code = '', figure], themes) => rowTitle(code, figure, themes),
  ownStaffCents: ([theme]) => `Eigen inbreng in personeel voor thema ${theme ?? ''}`,
  incentives: ([code, ...rest]) => `Stimulans ${[code, ...rest.filter((part) => part !== 'texts')].join(', ')}`,
  answers: ([code, ...rest]) => `Antwoord ${[code, ...rest.map(placeOf)].join(', ')}`,
};

/** What a field is called, by the name that the server counts it by: `contact.email`, `lines.5a.plannedReach`. */
export function fieldTitle(field: string, themes: readonly CallThemeView[]): string {
  const [group = '', ...parts] = field.split('.');
  return TITLES[group]?.(parts, themes) ?? field;
}

/** The value of a field as it is read: cents are an amount, the rest is as it was typed. */
export function fieldValue(field: string, value: string): string {
  return field.startsWith('ownStaffCents.') && value !== '' ? formatCents(Number(value)) : value;
}

function rowTitle(code: string, figure: string | undefined, themes: readonly CallThemeView[]): string {
  const row = themes.flatMap((theme) => theme.indicators).find((indicator) => indicator.code === code);
  const name = `thema ${themeOfIndicator(code)} – ${row?.targetGroup || row?.unit || code}`;
  if (figure === undefined) return `KPI-rij, ${name}`;
  return `${figure === 'currentReach' ? REACH_TITLES.currentReach : REACH_TITLES.plannedReach}, ${name}`;
}

/** Items of a group count from 0 in the data and from 1 for people. */
const placeOf = (part: string): string => (/^\d+$/.test(part) ? String(Number(part) + 1) : part);
