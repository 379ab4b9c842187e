/** What keeps a table from being taken over. */
export const FIGURE_ERROR_CODES = [
  'columns_missing',
  'columns_double',
  'nothing_to_take_over',
  'code_missing',
  'code_unknown',
  'merged_code',
  'row_double',
  'figure_not_a_number',
  'figure_not_whole',
  'figure_negative',
  'figure_too_large',
  'figure_above_population',
] as const;

/** What a person should look at, but may take over. */
export const FIGURE_WARNING_CODES = [
  'sheet_hidden',
  'sheet_skipped',
  'formula_values',
  'numbers_as_text',
  'totals_skipped',
  'outside_flanders',
  'figure_missing',
  'name_differs',
  'large_change',
  'successors_added',
  'municipalities_missing',
] as const;

export type FigureErrorCode = (typeof FIGURE_ERROR_CODES)[number];
export type FigureWarningCode = (typeof FIGURE_WARNING_CODES)[number];
export type FigureMessageCode = FigureErrorCode | FigureWarningCode;

/** What there is to say about a table or one of its rows, with the place to look at. */
export interface FigureMessage {
  readonly severity: 'error' | 'warning';
  readonly code: FigureMessageCode;
  /** Null about the table as a whole. */
  readonly place: FigureSpot | null;
  readonly params: Readonly<Record<string, string | number>>;
  /** An error that goes away when the figures of merged municipalities are added together. */
  readonly solvedByAdding: boolean;
}

/** Where something stands in the file. */
export interface FigureSpot {
  readonly sheet: string;
  readonly row: number;
  /** Of the cell; null about the row as a whole. */
  readonly address: string | null;
}

type Params = FigureMessage['params'];

/** An error at a place in the file. */
export const figureError = (code: FigureErrorCode, place: FigureSpot | null, params: Params = {}): FigureMessage => ({
  severity: 'error',
  code,
  place,
  params,
  solvedByAdding: false,
});

/** A warning at a place in the file, or about all of it. */
export const figureWarning = (
  code: FigureWarningCode,
  place: FigureSpot | null,
  params: Params = {},
): FigureMessage => ({ severity: 'warning', code, place, params, solvedByAdding: false });

/** The errors that block, given whether merged municipalities are added together. */
export function blockingErrors(messages: readonly FigureMessage[], addMerged: boolean): FigureMessage[] {
  return messages.filter(({ severity, solvedByAdding }) => severity === 'error' && !(addMerged && solvedByAdding));
}
