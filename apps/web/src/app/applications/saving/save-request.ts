import type { ChangeApplication, LineInput } from '@samenspoor/contracts/applications/application';
import type { CallThemeView } from '@samenspoor/contracts/calls/call';
import type { Problem } from '@samenspoor/contracts/problems/problem';
import { workOutKpiTable } from '@samenspoor/domain/applications/kpi-table';
import { followChosenThemes } from '@samenspoor/domain/applications/ranking';
import type { Question } from '@samenspoor/domain/catalogue/question';
import { themeOfIndicator } from '@samenspoor/domain/catalogue/objectives';
import { askedBody, cellOfPlace } from '../content/asked-cells';
import {
  type Cells,
  CONTACT_PARTS,
  IBAN_CELL,
  RANKING_CELL,
  contactCell,
  indicatorOfCell,
  linesOf,
  rankingOf,
  textOf,
} from '../content/cells';

/** Fields that are saved in one request. In this order: a ranking can only hold themes that were planned before. */
export const SAVE_GROUPS = ['lines', 'ranking', 'details'] as const;
export type SaveGroup = (typeof SAVE_GROUPS)[number];

/** What a save starts from. */
export interface Unsent {
  readonly cells: Cells;
  readonly known: Cells;
  readonly unsaved: readonly string[];
  /** Cells that would be refused, or were: they stay on the screen and on this machine until they are right. */
  readonly held: ReadonlySet<string>;
  readonly themes: readonly CallThemeView[];
  readonly questions: readonly Question[];
}

/** A request to make. `sent` are the cells it brings to the server, `cellAt` finds the cell of a pointer in the answer. */
export type SaveRequest = {
  readonly sent: Cells;
  readonly cellAt: (pointer: string) => string;
} & (
  | { readonly group: 'lines'; readonly body: readonly LineInput[] }
  | { readonly group: 'ranking'; readonly body: readonly string[] }
  | { readonly group: 'details'; readonly body: ChangeApplication }
);

/** The group a cell is saved with. */
export function groupOf(cell: string): SaveGroup {
  if (cell.startsWith('/lines/')) return 'lines';
  return cell === RANKING_CELL ? 'ranking' : 'details';
}

/** The request that saves what can be saved of a group; null when there is nothing to send. */
export function saveRequest(group: SaveGroup, unsent: Unsent): SaveRequest | null {
  const cells = unsent.unsaved.filter((cell) => groupOf(cell) === group);
  if (cells.length === 0) return null;
  if (group === 'lines') return linesRequest(cells, unsent);
  return group === 'ranking' ? rankingRequest(unsent) : detailsRequest(cells, unsent);
}

/** The rows that changed; those of a theme with something wrong in it wait, as its ceiling is judged as a whole. */
function linesRequest(cells: readonly string[], { cells: typed, known, held, themes }: Unsent): SaveRequest | null {
  const heldThemes = new Set([...held].map(themeOfCell));
  const sendable = cells.filter((cell) => !heldThemes.has(themeOfCell(cell)));
  if (sendable.length === 0) return null;
  const sent = pick(typed, sendable);
  const rows = new Set(sendable.map(indicatorOfCell));
  const body = linesOf({ ...known, ...sent }, themes).filter(({ indicatorCode }) => rows.has(indicatorCode));
  const cellAt = (pointer: string): string =>
    pointer.replace(/^\/(\d+)/, (_whole, index: string) => `/lines/${body[Number(index)]?.indicatorCode ?? index}`);
  return { group: 'lines', body, sent, cellAt };
}

/**
 * The order of those themes that the server knows as chosen. While a theme is held back the order isn't complete, so that
 * it stays unsaved and is sent again later.
 */
function rankingRequest({ cells, known, held, themes }: Unsent): SaveRequest | null {
  const table = workOutKpiTable(themes, linesOf(known, themes));
  const chosen = table.themes.filter((theme) => theme.chosen).map((theme) => theme.number);
  const wanted = rankingOf(cells);
  const body = followChosenThemes(wanted, chosen);
  if (held.has(RANKING_CELL) || body.join() === textOf(known, RANKING_CELL)) return null;
  const complete = wanted.every((theme) => chosen.includes(theme));
  return { group: 'ranking', body, sent: complete ? pick(cells, [RANKING_CELL]) : {}, cellAt: () => RANKING_CELL };
}

function detailsRequest(cells: readonly string[], { cells: typed, held, questions }: Unsent): SaveRequest | null {
  const sent = pick(
    typed,
    cells.filter((cell) => !held.has(cell)),
  );
  if (Object.keys(sent).length === 0) return null;
  const contact = Object.fromEntries(
    CONTACT_PARTS.filter((part) => contactCell(part) in sent).map((part) => [part, textOf(sent, contactCell(part))]),
  );
  const motivations = Object.fromEntries(
    Object.entries(sent)
      .filter(([cell]) => cell.startsWith('/motivations/'))
      .map(([cell, text]) => [cell.slice('/motivations/'.length), text]),
  );
  const body: ChangeApplication = {
    ...(Object.keys(contact).length > 0 ? { contact } : {}),
    ...(IBAN_CELL in sent ? { iban: textOf(sent, IBAN_CELL) } : {}),
    ...(Object.keys(motivations).length > 0 ? { motivations } : {}),
    ...askedBody(sent, questions),
  };
  return { group: 'details', body, sent, cellAt: (pointer) => pointer };
}

/** What the server refused, at the cells that the request brought (for a table also at others of it). */
export function messagesOfRefusal(
  { errors }: Problem,
  request: SaveRequest,
): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    errors
      .map((error) => [request.cellAt(error.pointer), [error.detail]] as const)
      .filter(([cell]) => cell.startsWith('/') && (request.group === 'lines' || cellOfPlace(cell) in request.sent)),
  );
}

function themeOfCell(cell: string): string {
  return themeOfIndicator(indicatorOfCell(cell) ?? '');
}

function pick(cells: Cells, names: readonly string[]): Cells {
  return Object.fromEntries(names.map((name) => [name, textOf(cells, name)]));
}
