import type { GroupQuestion } from '../../catalogue/question';
import type { Spreadsheet, SpreadsheetRow, SpreadsheetSheet } from '../../spreadsheets/spreadsheet';
import { codeKey } from './asked-field';
import { groupColumns, groupsOf } from './group-columns';
import { columnOfTitle } from './workbook-columns';
import type { WorkbookSource } from './workbook-source';

/** A table of a group: the rows below a row with the codes of its columns. */
export interface GroupTable {
  readonly group: GroupQuestion;
  readonly sheet: string;
  readonly head: number;
  readonly codeColumn: number;
  /** By code of the column. */
  readonly columns: ReadonlyMap<string, number>;
  readonly rows: readonly SpreadsheetRow[];
}

/** Above the row of codes stand titles and explanations, which may be any text. */
const TITLE_ROWS = 2;

/** Finds the tables of groups by the codes of their columns; `rest` is the file without them. */
export function findGroups(
  book: Spreadsheet,
  source: WorkbookSource,
): { readonly tables: readonly GroupTable[]; readonly rest: Spreadsheet } {
  const groups = groupsOf(source);
  const found = book.sheets.map((sheet) => splitSheet(sheet, groups));
  return {
    tables: found.flatMap(({ tables }) => tables),
    rest: { ...book, sheets: found.map(({ rest }) => rest) },
  };
}

function splitSheet(sheet: SpreadsheetSheet, groups: readonly GroupQuestion[]) {
  const heads = sheet.rows.flatMap((row, index) => {
    const head = headOf(row, groups);
    return head ? [{ ...head, index, number: row.number }] : [];
  });
  const tables = heads.map(({ index, number, ...head }, place): GroupTable => ({
    ...head,
    sheet: sheet.name,
    head: number,
    rows: sheet.rows.slice(index + 1, heads[place + 1]?.index),
  }));
  const [first] = heads;
  const rest = first ? sheet.rows.filter(({ number }) => number < first.number - TITLE_ROWS) : sheet.rows;
  return { tables, rest: { ...sheet, rows: rest } };
}

function headOf({ cells }: SpreadsheetRow, groups: readonly GroupQuestion[]) {
  const code = cells.find(({ kind, text }) => kind === 'text' && columnOfTitle(text) === 'code');
  if (!code) return null;
  const places = new Map(cells.map(({ text, column }) => [codeKey(text), column]));
  for (const group of groups) {
    const columns = groupColumns(group).flatMap((column) => {
      const place = places.get(codeKey(column.code));
      return place === undefined ? [] : [[column.code, place] as const];
    });
    if (columns.length > 0) return { group, codeColumn: code.column, columns: new Map(columns) };
  }
  return null;
}
