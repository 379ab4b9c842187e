import type { SpreadsheetCell } from './spreadsheet';

/** What a cell says about a count. */
export type WholeNumber =
  | { readonly kind: 'number'; readonly value: number; readonly typedAsText: boolean }
  | { readonly kind: 'empty' | 'not_a_number' | 'not_whole' };

/** Groups of three by points, or by any space; nought or more decimals after a comma. */
const BELGIAN = /^([+-]?)(\d{1,3}(?:\.\d{3})+|\d{1,3}(?:\s\d{3})+|\d+)(?:,(\d+))?$/u;

/**
 * The count in a cell: a number, or a text as people write numbers in Belgium (`9120`, `9.120`, `9 120`, `9.120,0`).
 * `9,120` is nine and a bit, hence not whole: guessing would make it a thousand times more.
 */
export function wholeNumberIn(cell: Pick<SpreadsheetCell, 'kind' | 'text' | 'number'> | undefined): WholeNumber {
  if (cell === undefined || cell.kind === 'empty' || cell.text === '') return { kind: 'empty' };
  if (cell.kind === 'number' && cell.number !== null) return wholeOf(cell.number, false);
  const match = cell.kind === 'text' ? BELGIAN.exec(cell.text) : null;
  if (match === null) return { kind: 'not_a_number' };
  const [, sign = '', whole = '', decimals = ''] = match;
  if (/[1-9]/.test(decimals)) return { kind: 'not_whole' };
  return wholeOf(Number(sign + whole.replaceAll(/[.\s]/gu, '')), true);
}

function wholeOf(value: number, typedAsText: boolean): WholeNumber {
  if (!Number.isFinite(value)) return { kind: 'not_a_number' };
  if (!Number.isSafeInteger(value)) return { kind: 'not_whole' };
  return { kind: 'number', value: value === 0 ? 0 : value, typedAsText };
}
