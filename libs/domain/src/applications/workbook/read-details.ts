import { normaliseIban } from '../../identity/iban';
import type { SpreadsheetCell } from '../../spreadsheets/spreadsheet';
import { MAX_MOTIVATION_LENGTH, judgeContact, judgeIban } from '../submission';
import { cellOf, spotOf } from './find-tables';
import { formulaWarning, shortened } from './read-cell';
import type { CodedRow } from './read-figure-rows';
import { detailOfCode } from './workbook-columns';
import { type WorkbookErrorCode, type WorkbookMessage, type WorkbookSpot, workbookError } from './workbook-messages';
import { type WorkbookContactPart, type WorkbookSource, fundedThemes } from './workbook-source';

/** A detail of the file that differs from what is stored. */
export interface DetailRead {
  /** `contact.email`, `iban`, `motivations.5` */
  readonly field: string;
  readonly spot: WorkbookSpot;
  readonly from: string;
  readonly to: string;
  readonly blocked: boolean;
}

/** Characters per field. */
const LONGEST: Readonly<Record<string, number>> = {
  'contact.firstName': 100,
  'contact.familyName': 100,
  'contact.email': 254,
  'contact.phone': 30,
  iban: 42,
};

/** Line ends and signs that a workbook can't hold are the same as their absence. */
export const plainText = (text: string): string =>
  text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/(?![\n\t])[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, '')
    .trim();

/** Reads contact person, account number and motivations; an error blocks its own field. */
export function readDetails(
  rows: readonly CodedRow[],
  source: WorkbookSource,
): { readonly details: readonly DetailRead[]; readonly messages: readonly WorkbookMessage[] } {
  const read = rows.map((entry) => readDetail(entry, source));
  return {
    details: read.flatMap(({ detail }) => detail ?? []),
    messages: read.flatMap(({ messages }) => messages),
  };
}

function readDetail(
  entry: CodedRow,
  source: WorkbookSource,
): { detail: DetailRead | null; messages: WorkbookMessage[] } {
  const { table, row, code } = entry;
  const cell = cellOf(table, row, 'value');
  const spot = spotOf(table, row, 'value');
  const field = detailOfCode(code);
  const from = field === null ? null : storedText(field, source);
  if (field === null || from === null) {
    const unknown = workbookError('code_unknown', spotOf(table, row, 'code'), { code: shortened(code) });
    return { detail: null, messages: cell === undefined ? [] : [unknown] };
  }
  const to = field === 'iban' ? normaliseIban(plainText(cell?.text ?? '')) : plainText(cell?.text ?? '');
  const same = to === plainText(from);
  const errors = same ? [] : judgeDetail(field, to, cell, spot);
  const detail = same ? null : { field, spot, from, to, blocked: errors.length > 0 };
  return { detail, messages: [...formulaWarning(cell, spot), ...errors] };
}

function judgeDetail(
  field: string,
  text: string,
  cell: SpreadsheetCell | undefined,
  spot: WorkbookSpot,
): WorkbookMessage[] {
  const longest = LONGEST[field] ?? MAX_MOTIVATION_LENGTH;
  if (cell?.kind === 'error') return [workbookError('cell_error', spot, { text: cell.text })];
  if (text.length > longest) return [workbookError('text_too_long', spot, { length: text.length, most: longest })];
  const code = wrongCode(field, text);
  return code === null ? [] : [workbookError(code, spot, { text: shortened(text) })];
}

function wrongCode(field: string, text: string): WorkbookErrorCode | null {
  if (field === 'iban') return judgeIban(text).length > 0 ? 'iban_wrong' : null;
  if (field === 'contact.email') return judgeContact({ email: text }).length > 0 ? 'email_wrong' : null;
  if (field === 'contact.phone') return judgeContact({ phone: text }).length > 0 ? 'phone_wrong' : null;
  return null;
}

/** Null when the application has no such field. */
function storedText(field: string, source: WorkbookSource): string | null {
  if (field === 'iban') return source.iban;
  const [kind = '', name = ''] = field.split('.');
  if (kind === 'contact') return source.contact[name as WorkbookContactPart];
  return fundedThemes(source).some(({ number }) => number === name) ? (source.motivations[name] ?? '') : null;
}
