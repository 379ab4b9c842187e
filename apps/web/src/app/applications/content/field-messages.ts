import type { CallThemeView } from '@samenspoor/contracts/calls/call';
import { problemDetail } from '@samenspoor/contracts/problems/problem-texts';
import type { ShapeCode } from '@samenspoor/contracts/problems/shape-codes';
import type { KpiTable } from '@samenspoor/domain/applications/kpi-table';
import { MAX_MOTIVATION_LENGTH, judgeContact, judgeIban } from '@samenspoor/domain/applications/submission';
import type { AnyRefusal } from '@samenspoor/domain/refusal-codes';
import {
  type Cells,
  IBAN_CELL,
  REACH_FIELDS,
  type ReachField,
  contactOf,
  motivationCell,
  reachCell,
  textOf,
} from './cells';
import { readEuro } from './euro-text';
import { MAX_REACH, readReach } from './reach-text';

/** What is wrong with a cell, in Dutch, by the place of the cell. */
export type FieldMessages = Readonly<Record<string, readonly string[]>>;

export const REACH_TITLES: Readonly<Record<ReachField, string>> = {
  currentReach: 'Huidig bereik',
  plannedReach: 'Gepland bereik',
};

const SHAPE_LIMITS: Readonly<Partial<Record<ShapeCode, number>>> = { below_minimum: 0, above_maximum: MAX_REACH };

/** Everything the server would refuse to save, told while typing; by the same rules. */
export function foreseenMessages(cells: Cells, themes: readonly CallThemeView[], table: KpiTable): FieldMessages {
  const found = [
    ...reachMessages(cells, themes),
    ...table.refusals.map((refusal) => [cellOfLinePointer(refusal.pointer ?? '', themes), detailOf(refusal)] as const),
    ...judgeContact(contactOf(cells)).map((refusal) => [refusal.pointer ?? '', detailOf(refusal)] as const),
    ...judgeIban(textOf(cells, IBAN_CELL)).map((refusal) => [IBAN_CELL, detailOf(refusal)] as const),
    ...motivationMessages(cells, themes),
  ];
  const messages: Record<string, string[]> = {};
  for (const [cell, text] of found) (messages[cell] ??= []).push(text);
  return messages;
}

/** The Dutch sentence of a refusal. */
export function detailOf(found: AnyRefusal): string {
  return problemDetail(found.code, found.params);
}

/** `/3/plannedReach`, into the lines as `linesOf` makes them, as the place of a cell: `/lines/9a/plannedReach`. */
export function cellOfLinePointer(pointer: string, themes: readonly CallThemeView[]): string {
  const codes = themes.flatMap((theme) => theme.indicators.map((indicator) => indicator.code));
  return pointer.replace(/^\/(\d+)/, (_whole, index: string) => `/lines/${codes[Number(index)] ?? index}`);
}

function reachMessages(cells: Cells, themes: readonly CallThemeView[]): (readonly [string, string])[] {
  const rows = themes.flatMap((theme) => theme.indicators);
  return rows.flatMap(({ code, measure }) =>
    REACH_FIELDS.flatMap((field) => {
      const cell = reachCell(code, field);
      if (measure === 'amount') return amountMessages(cell, textOf(cells, cell), field);
      const { error } = readReach(textOf(cells, cell));
      return error === null ? [] : [[cell, shapeDetail(field, error)] as const];
    }),
  );
}

/** An amount has no present reach, and its planned one is read as euro. */
function amountMessages(cell: string, text: string, field: ReachField): (readonly [string, string])[] {
  const { error } = readEuro(text);
  return field === 'currentReach' || error === null ? [] : [[cell, error]];
}

/** Names the column: one row has two fields that can be wrong. */
function shapeDetail(field: ReachField, code: ShapeCode): string {
  const limit = SHAPE_LIMITS[code];
  const detail = problemDetail(code, limit === undefined ? {} : { limit });
  return `${REACH_TITLES[field]}: ${detail.charAt(0).toLowerCase()}${detail.slice(1)}`;
}

function motivationMessages(cells: Cells, themes: readonly CallThemeView[]): (readonly [string, string])[] {
  return themes
    .map((theme) => motivationCell(theme.number))
    .filter((cell) => textOf(cells, cell).length > MAX_MOTIVATION_LENGTH)
    .map((cell) => [cell, problemDetail('too_long', { limit: MAX_MOTIVATION_LENGTH })]);
}
