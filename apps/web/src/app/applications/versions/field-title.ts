import type { CallThemeView, CallView } from '@samenspoor/contracts/calls/call';
import { rowName } from '@samenspoor/contracts/calls/row-name';
import { themeOfIndicator } from '@samenspoor/domain/catalogue/objectives';
import { CONTACT_PARTS, type ContactPart } from '../content/cells';
import { REACH_TITLES } from '../content/field-messages';

/** What the application asks, by which its fields are named. */
export type Asking = Pick<CallView, 'themes' | 'questions' | 'incentives' | 'attachments'>;

type Titled = (parts: readonly string[], asking: Asking) => string;

export const CONTACT_TITLES: Readonly<Record<ContactPart, string>> = {
  firstName: 'Voornaam',
  familyName: 'Familienaam',
  email: 'E-mailadres',
  phone: 'Telefoonnummer',
};

export const NOTHING_ASKED: Asking = { themes: [], questions: [], incentives: [], attachments: [] };
/** A question can be long: away from its place its beginning is enough to know it by. */
const MOST_CHARACTERS = 90;

const TITLES: Readonly<Record<string, Titled>> = {
  contact: ([part]) =>
    CONTACT_PARTS.filter((known) => known === part).map((known) => CONTACT_TITLES[known])[0] ?? 'Contact',
  iban: () => 'Rekeningnummer (IBAN)',
  otherAccount: () => 'Andere rekening dan die van het Gemeentefonds',
  ranking: () => 'Volgorde van de thema’s',
  state: () => 'Toestand van de aanvraag',
  motivations: ([theme]) => `Motivatie voor thema ${theme ?? ''}`,
  lines: ([code = '', figure], { themes }) => rowTitle(code, figure, themes),
  ownStaffCents: ([theme]) => `Eigen inbreng in personeel voor thema ${theme ?? ''}`,
  incentives: ([code = '', ...rest], asking) => incentiveTitle(code, rest, asking),
  answers: ([code = '', ...rest], asking) => answerTitle(code, rest, asking),
};

/**
 * What a field is called, by the name that the server counts it by (`contact.email`, `lines.5a.plannedReach`): in words,
 * also when the programme of today doesn't ask for it any more.
 */
export function fieldTitle(field: string, asking: Asking = NOTHING_ASKED): string {
  const [group = '', ...parts] = field.split('.');
  return TITLES[group]?.(parts, asking) ?? 'Een ander veld';
}

/** What a cell of the draft is called when it is talked about away from its place: "Gepland bereik, thema 9 – nieuwkomer". */
export function cellTitle(cell: string, asking: Asking): string {
  return fieldTitle(cell.split('/').slice(1).join('.'), asking);
}

function rowTitle(code: string, figure: string | undefined, themes: readonly CallThemeView[]): string {
  const row = themes.flatMap((theme) => theme.indicators).find((indicator) => indicator.code === code);
  const name = rowName(code, themes);
  if (row?.measure === 'amount') return `Gevraagd bedrag, thema ${themeOfIndicator(code)} – ${row.unit}`;
  if (figure === undefined) return `KPI-rij, ${name}`;
  return `${figure === 'currentReach' ? REACH_TITLES.currentReach : REACH_TITLES.plannedReach}, ${name}`;
}

/** `incentives.mentorschap.themes`, `incentives.mentorschap.texts.motivatie` */
function incentiveTitle(code: string, [part, text]: readonly string[], { incentives }: Asking): string {
  const incentive = incentives.find((known) => known.code === code);
  if (!incentive) return 'Een stimulans die er niet meer is';
  const title = `Stimulans ${incentive.title}`;
  if (part === 'themes') return `${title}: voor welke thema’s`;
  const asked = incentive.texts.find((known) => known.code === text);
  return asked ? `${title}: ${shortened(asked.label)}` : title;
}

/** `answers.aanpak`, `answers.partners.0.naam`; items count from 0 in the data and from 1 for people. */
function answerTitle(code: string, [item, inner]: readonly string[], { questions }: Asking): string {
  const question = questions.find((known) => known.code === code);
  if (!question) return 'Een vraag die er niet meer is';
  const title = shortened(question.label);
  if (question.kind !== 'group' || item === undefined) return title;
  const asked = question.questions.find((known) => known.code === inner);
  return `${title}, nummer ${Number(item) + 1}${asked ? `: ${shortened(asked.label)}` : ''}`;
}

function shortened(label: string): string {
  return label.length > MOST_CHARACTERS ? `${label.slice(0, MOST_CHARACTERS).trimEnd()}…` : label;
}
