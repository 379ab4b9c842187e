import type { Measure } from '../../catalogue/programme-content';
import type { SpreadsheetCell } from '../../spreadsheets/spreadsheet';
import { type WholeNumber, wholeNumberIn } from '../../spreadsheets/whole-number';
import { type WorkbookMessage, type WorkbookSpot, workbookError, workbookWarning } from './workbook-messages';

/** The limit of the product on any number of units (the shape of a request). */
export const MOST_UNITS = 1_000_000;

/** What a cell says: its value, null when it says nothing that can be used; and what there is to say about it. */
export interface CellReading {
  readonly value: number | null;
  readonly messages: readonly WorkbookMessage[];
}

/** A reach (whole units) or, of a row of measure `amount`, an amount in euro that becomes cents. Empty is nought. */
export function readFigure(cell: SpreadsheetCell | undefined, spot: WorkbookSpot, measure: Measure): CellReading {
  const number = measure === 'amount' ? centsIn(cell) : wholeNumberIn(cell);
  const messages = formulaWarning(cell, spot);
  const wrong = (code: Parameters<typeof workbookError>[0], params = {}): CellReading => ({
    value: null,
    messages: [...messages, workbookError(code, spot, { text: shortened(cell?.text ?? ''), ...params })],
  });
  if (number.kind !== 'number') {
    if (number.kind === 'empty') return { value: 0, messages };
    if (number.kind === 'not_a_number') return { value: null, messages: [...messages, notANumber(cell, spot)] };
    return wrong(measure === 'amount' ? 'not_in_cents' : 'not_whole');
  }
  if (number.value < 0) return wrong('negative');
  const most = measure === 'amount' ? MOST_UNITS * 100 : MOST_UNITS;
  if (number.value > most) return wrong('too_large', { most: MOST_UNITS });
  const asText = number.typedAsText ? [workbookWarning('number_as_text', spot, { text: cell?.text ?? '' })] : [];
  return { value: number.value, messages: [...messages, ...asText] };
}

/** What stands where a number belongs. Excel makes a day of 3-4 by itself. */
export const notANumber = (cell: SpreadsheetCell | undefined, spot: WorkbookSpot): WorkbookMessage =>
  workbookError('not_a_number', spot, { text: shortened(cell?.text ?? ''), kind: cell?.kind ?? 'empty' });

/** A formula gives the value it had when the file was saved; a person should know. */
export function formulaWarning(cell: SpreadsheetCell | undefined, spot: WorkbookSpot): WorkbookMessage[] {
  if (cell === undefined || cell.formula === null) return [];
  return [workbookWarning('formula_value', spot, { value: shortened(cell.text) })];
}

/** A text for a message: the whole of it stands in the file. */
export function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60).replace(/[\uD800-\uDBFF]$/, '')}…` : text;
}

const EURO = /^([+-]?)(?:€\s*)?(\d{1,3}(?:\.\d{3})+|\d{1,3}(?:\s\d{3})+|\d+)(?:,(\d+))?\s*€?$/u;

/** An amount in euro as cents: a number, or a text as people write amounts in Belgium. */
function centsIn(cell: SpreadsheetCell | undefined): WholeNumber {
  if (cell === undefined || cell.kind === 'empty' || cell.text === '') return { kind: 'empty' };
  if (cell.kind === 'number' && cell.number !== null) return centsOf(cell.number, false);
  const match = cell.kind === 'text' ? EURO.exec(cell.text) : null;
  if (match === null) return { kind: 'not_a_number' };
  const [, sign = '', whole = '', decimals = ''] = match;
  return centsOf(Number(`${sign}${whole.replaceAll(/[.\s]/gu, '')}.${decimals || '0'}`), true);
}

/** Half a millionth of a cent is what computing in euro may be off by. */
function centsOf(euro: number, typedAsText: boolean): WholeNumber {
  const cents = Math.round(euro * 100);
  if (!Number.isSafeInteger(cents)) return { kind: 'not_whole' };
  if (Math.abs(euro * 100 - cents) > 1e-4) return { kind: 'not_whole' };
  return { kind: 'number', value: cents === 0 ? 0 : cents, typedAsText };
}
