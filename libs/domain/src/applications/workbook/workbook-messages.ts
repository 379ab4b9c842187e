/** What keeps a row of a workbook, or all of it, from being taken over. */
export const WORKBOOK_ERROR_CODES = [
  'other_application',
  'no_table',
  'columns_double',
  'code_missing',
  'code_unknown',
  'code_double',
  'not_a_number',
  'not_whole',
  'not_in_cents',
  'negative',
  'too_large',
  'above_row_maximum',
  'above_ceiling',
  'rank_invalid',
  'rank_double',
  'cell_error',
  'text_too_long',
  'iban_wrong',
  'email_wrong',
  'phone_wrong',
  'not_yes_or_no',
  'refused_by_rule',
] as const;

/** What a person should look at, but may take over. */
export const WORKBOOK_WARNING_CODES = [
  'marker_missing',
  'programme_changed',
  'draft_changed',
  'sheet_hidden',
  'sheet_missing',
  'rows_missing',
  'column_missing',
  'details_missing',
  'formula_value',
  'number_as_text',
  'rank_without_plan',
  'incentive_not_asked',
  'more_messages',
] as const;

export type WorkbookErrorCode = (typeof WORKBOOK_ERROR_CODES)[number];
export type WorkbookWarningCode = (typeof WORKBOOK_WARNING_CODES)[number];
export type WorkbookMessageCode = WorkbookErrorCode | WorkbookWarningCode;

/** Where something stands in the file; row and column from 1, the address as people name it: `G12`. */
export interface WorkbookSpot {
  readonly sheet: string;
  readonly row: number | null;
  readonly column: string | null;
  readonly address: string | null;
}

type Params = Readonly<Record<string, string | number>>;

/** What there is to say about a workbook or one of its cells. */
export interface WorkbookMessage {
  readonly severity: 'error' | 'warning';
  readonly code: WorkbookMessageCode;
  /** Null about the workbook as a whole. */
  readonly spot: WorkbookSpot | null;
  readonly params: Params;
}

/** An error, at a place in the file. */
export const workbookError = (
  code: WorkbookErrorCode,
  spot: WorkbookSpot | null,
  params: Params = {},
): WorkbookMessage => ({ severity: 'error', code, spot, params });

/** A warning, at a place in the file. */
export const workbookWarning = (
  code: WorkbookWarningCode,
  spot: WorkbookSpot | null,
  params: Params = {},
): WorkbookMessage => ({ severity: 'warning', code, spot, params });

/** More than anybody reads: a spoilt file may give one for each of its rows. */
const MOST_MESSAGES = 500;

/** The messages that are kept: errors first when there are too many, with how many are left out. */
export function keptMessages(messages: readonly WorkbookMessage[]): readonly WorkbookMessage[] {
  if (messages.length <= MOST_MESSAGES) return messages;
  const errors = messages.filter(({ severity }) => severity === 'error');
  const kept = [...errors, ...messages.filter(({ severity }) => severity === 'warning')].slice(0, MOST_MESSAGES);
  return [...kept, workbookWarning('more_messages', null, { left: messages.length - MOST_MESSAGES })];
}
