import type { ApplicationView, LineInput } from '@samenspoor/contracts/applications/application';
import type { CallThemeView } from '@samenspoor/contracts/calls/call';
import type { ContactPerson } from '@samenspoor/domain/applications/submission';
import type { Measure } from '@samenspoor/domain/catalogue/programme-content';
import { formatIban } from '@samenspoor/domain/identity/iban';
import { askedCellsOf } from './asked-cells';
import { euroText, readEuro } from './euro-text';
import { readReach } from './reach-text';

/**
 * Everything an applicant fills in, flat: from the place of a field to its text as typed. Places look like the JSON
 * pointers of the wire, with KPI rows by their code: `/contact/email`, `/motivations/5`, `/lines/9a/plannedReach`.
 */
export type Cells = Readonly<Record<string, string>>;

export const CONTACT_PARTS = ['firstName', 'familyName', 'email', 'phone'] as const;
export type ContactPart = (typeof CONTACT_PARTS)[number];
export const REACH_FIELDS = ['currentReach', 'plannedReach'] as const;
export type ReachField = (typeof REACH_FIELDS)[number];

export const IBAN_CELL = '/iban';
export const RANKING_CELL = '/ranking';

/** The cell of a part of the contact person. */
export const contactCell = (part: ContactPart): string => `/contact/${part}`;
/** The cell of the motivation of a theme. */
export const motivationCell = (themeNumber: string): string => `/motivations/${themeNumber}`;
/** The cell of a figure of a KPI row. */
export const reachCell = (indicatorCode: string, field: ReachField): string => `/lines/${indicatorCode}/${field}`;

/** The id of the element on the page that edits a cell. */
export function fieldId(cell: string): string {
  return `veld${cell.replaceAll('/', '-')}`;
}

/** The KPI row a cell belongs to, null for other cells. */
export function indicatorOfCell(cell: string): string | null {
  return /^\/lines\/([^/]+)\//.exec(cell)?.[1] ?? null;
}

/** The text of a cell; a cell that was never filled in is empty. */
export function textOf(cells: Cells, cell: string): string {
  return cells[cell] ?? '';
}

/** The cells as the server knows them. Zero reach is an empty cell: nobody has to clear zeros before typing. */
export function cellsOf(view: ApplicationView): Cells {
  const cells: Record<string, string> = {
    ...askedCellsOf(view),
    [IBAN_CELL]: formatIban(view.iban),
    [RANKING_CELL]: view.ranking.join(','),
  };
  const amounts = amountRows(view.call.themes);
  for (const part of CONTACT_PARTS) cells[contactCell(part)] = view.contact[part];
  for (const [theme, text] of Object.entries(view.motivations)) cells[motivationCell(theme)] = text;
  for (const line of view.lines)
    for (const field of REACH_FIELDS)
      cells[reachCell(line.indicatorCode, field)] = reachText(line[field], amounts.has(line.indicatorCode));
  return cells;
}

/** The contact person in the cells. */
export function contactOf(cells: Cells): ContactPerson {
  return {
    firstName: textOf(cells, contactCell('firstName')),
    familyName: textOf(cells, contactCell('familyName')),
    email: textOf(cells, contactCell('email')),
    phone: textOf(cells, contactCell('phone')),
  };
}

/** Motivations by theme number, of those themes only. */
export function motivationsOf(cells: Cells, themes: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(themes.map((theme) => [theme, textOf(cells, motivationCell(theme))]));
}

/** The order of themes in the cells. */
export function rankingOf(cells: Cells): readonly string[] {
  return textOf(cells, RANKING_CELL)
    .split(',')
    .filter((theme) => theme !== '');
}

/** One line per funded KPI row, in the order of the call; what can't be read as a reach counts as nothing. */
export function linesOf(cells: Cells, themes: readonly CallThemeView[]): LineInput[] {
  const reach = (code: string, field: ReachField, measure: Measure): number =>
    readPlanned(textOf(cells, reachCell(code, field)), measure) ?? 0;
  return themes.flatMap((theme) =>
    theme.indicators.map(({ code, measure }) => ({
      indicatorCode: code,
      currentReach: measure === 'amount' ? 0 : reach(code, 'currentReach', measure),
      plannedReach: reach(code, 'plannedReach', measure),
    })),
  );
}

/** What was typed as planned: units, or of a row of measure `amount` the cents of an amount in euro. Null: unreadable. */
export function readPlanned(text: string, measure: Measure): number | null {
  return measure === 'amount' ? readEuro(text).cents : readReach(text).value;
}

/** The codes of the rows that hold an amount. */
function amountRows(themes: readonly CallThemeView[]): ReadonlySet<string> {
  const rows = themes.flatMap((theme) => theme.indicators);
  return new Set(rows.filter(({ measure }) => measure === 'amount').map(({ code }) => code));
}

function reachText(reach: number, isAmount: boolean): string {
  if (reach === 0) return '';
  return isAmount ? euroText(reach) : String(reach);
}
