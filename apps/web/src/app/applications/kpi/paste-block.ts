import { readReach } from '../content/reach-text';

/** A text for a cell. */
interface CellText {
  readonly cell: string;
  readonly text: string;
}

/** A row of the table as a sheet has it: what can be typed in, from left to right. */
export interface SheetRow {
  readonly code: string;
  readonly fields: readonly CellText[];
}

/** What came of pasting: what to type where, what stood there, and what found no place. */
export interface PastedBlock {
  readonly edits: readonly CellText[];
  readonly before: readonly CellText[];
  /** Texts that are no whole number of at least nought, with the row they were for. */
  readonly unreadable: readonly { readonly code: string; readonly text: string }[];
  /** How many texts fell outside the table. */
  readonly outside: number;
}

/** True for what was copied from a spreadsheet: more than one cell. */
export function isBlock(text: string): boolean {
  return /[\t\n\r]/.test(text.replace(/[\r\n]+$/, ''));
}

/**
 * Lays a copied block over the table from a field on, to the right and down, as a spreadsheet does. An empty cell empties
 * the field; a text that is no number leaves it alone.
 */
export function pasteBlock(text: string, rows: readonly SheetRow[], startCell: string): PastedBlock {
  const row = rows.findIndex(({ fields }) => fields.some(({ cell }) => cell === startCell));
  const column = rows[row]?.fields.findIndex(({ cell }) => cell === startCell) ?? 0;
  const copied = text
    .replace(/[\r\n]+$/, '')
    .split(/\r\n|\n|\r/)
    .flatMap((line, down) => line.split('\t').map((value, right) => ({ value: asTyped(value), down, right })));
  const placed = copied.map(({ value, down, right }) => ({
    value,
    code: rows[row + down]?.code ?? '',
    field: row < 0 ? undefined : rows[row + down]?.fields[column + right],
  }));
  const inside = placed.flatMap(({ value, code, field }) => (field ? [{ value, code, field }] : []));
  const readable = inside.filter(({ value }) => readReach(value).error === null);
  return {
    edits: readable.map(({ value, field }) => ({ cell: field.cell, text: value })),
    before: readable.map(({ field }) => field),
    unreadable: inside.filter((one) => !readable.includes(one)).map(({ value, code }) => ({ code, text: value })),
    outside: placed.filter(({ field, value }) => !field && value !== '').length,
  };
}

/** `1 234,00` as a spreadsheet shows a whole number is `1 234`. */
const asTyped = (value: string): string => value.trim().replace(/^(\d[\d.\s]*),0+$/, '$1');
