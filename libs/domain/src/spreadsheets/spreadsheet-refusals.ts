/** Why a file isn't read as a spreadsheet. Judged by its content, never by its name. */
export const SPREADSHEET_REFUSAL_CODES = [
  'workbook_too_large',
  'workbook_is_bomb',
  'workbook_has_macros',
  'workbook_has_foreign_parts',
  'workbook_encrypted',
  'workbook_old_format',
  'workbook_unreadable',
  'workbook_not_a_table',
] as const;
export type SpreadsheetRefusalCode = (typeof SPREADSHEET_REFUSAL_CODES)[number];
