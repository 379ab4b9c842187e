import type { Measure } from '@samenspoor/domain/catalogue/programme-content';
import { readPlanned } from '../content/cells';

/** A text for a cell. */
interface CellText {
  readonly cell: string;
  readonly text: string;
}

/** A row of the table as a sheet has it: what can be typed in, from left to right; null where its column has no field. */
export interface SheetRow {
  readonly code: string;
  readonly measure: Measure;
  readonly fields: readonly (CellText | null)[];
}

/** A text that found its field but couldn't be read, with the row it was for. */
export interface UnreadableText {
  readonly code: string;
  readonly measure: Measure;
  readonly text: string;
}

/** What came of pasting: what to type where, what stood there, and what found no place. */
export interface PastedBlock {
  readonly edits: readonly CellText[];
  readonly before: readonly CellText[];
  /** Texts that are no whole number of at least nought, or in a row of an amount no amount in euro. */
  readonly unreadable: readonly UnreadableText[];
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
  const row = rows.findIndex(({ fields }) => fields.some((field) => field?.cell === startCell));
  const column = rows[row]?.fields.findIndex((field) => field?.cell === startCell) ?? 0;
  const copied = text
    .replace(/[\r\n]+$/, '')
    .split(/\r\n|\n|\r/)
    .flatMap((line, down) => line.split('\t').map((value, right) => ({ value, down, right })));
  const placed = copied.map(({ value, down, right }) => {
    const { code = '', measure = 'units', fields = [] } = (row < 0 ? undefined : rows[row + down]) ?? {};
    return { value: asTyped(value, measure), code, measure, field: fields[column + right] ?? null };
  });
  const inside = placed.flatMap(({ field, ...rest }) => (field ? [{ ...rest, field }] : []));
  const readable = inside.filter(({ value, measure }) => readPlanned(value, measure) !== null);
  return {
    edits: readable.map(({ value, field }) => ({ cell: field.cell, text: value })),
    before: readable.map(({ field }) => field),
    unreadable: inside
      .filter((one) => !readable.includes(one))
      .map(({ value, code, measure }) => ({ code, measure, text: value })),
    outside: placed.filter(({ field, value }) => !field && value !== '').length,
  };
}

/** `1 234,00` as a spreadsheet shows a whole number is `1 234`; of an amount the sign for euro stays behind. */
function asTyped(value: string, measure: Measure): string {
  if (measure === 'amount') return value.replace('€', '').trim();
  return value.trim().replace(/^(\d[\d.\s]*),0+$/, '$1');
}
