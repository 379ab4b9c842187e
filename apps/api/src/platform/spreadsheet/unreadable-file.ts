import type { SpreadsheetRefusalCode } from '@samenspoor/domain/spreadsheets/spreadsheet-refusals';
import { RefusalError } from '../http/refusal-error';
import type { SpreadsheetLimits } from './spreadsheet-limits';

/** The refusal of a file, for its reader to throw. */
export const refusedFile = (code: SpreadsheetRefusalCode): RefusalError => RefusalError.of(code);

/** The refusal of a file with more in it than the limits allow. */
export const tooLarge = ({ fileBytes, rowsPerSheet, cells }: SpreadsheetLimits): RefusalError =>
  RefusalError.of('workbook_too_large', {
    megabytes: Math.round(fileBytes / 1024 / 1024),
    rows: rowsPerSheet,
    cells,
  });
