import type { Answers, GroupQuestion } from '../../catalogue/question';
import { type SpreadsheetRow, cellAddress, cellAt, columnLetters } from '../../spreadsheets/spreadsheet';
import { itemsOf } from '../content/visible-questions';
import { codeKey } from './asked-field';
import type { GroupTable } from './find-groups';
import { type GroupColumn, groupColumns, itemCode, rowsOfGroup, storedInItem } from './group-columns';
import { shortened } from './read-cell';
import { readInput } from './read-input';
import { type WorkbookMessage, type WorkbookSpot, workbookError, workbookWarning } from './workbook-messages';

/** A row of a group: the values of its columns, those of the file where it has them. */
export interface GroupRow {
  readonly values: ReadonlyMap<string, string>;
  readonly table: GroupTable;
  /** Null when the row isn't in the file. */
  readonly number: number | null;
}

/** Where a row, or a cell of it, stands. */
export function spotIn({ table, number }: GroupRow, column?: GroupColumn): WorkbookSpot {
  const place = column && table.columns.get(column.code);
  if (place === undefined || number === null) return { sheet: table.sheet, row: number, column: null, address: null };
  return { sheet: table.sheet, row: number, column: columnLetters(place), address: cellAddress(number, place) };
}

interface CodedGroupRow {
  readonly table: GroupTable;
  readonly row: SpreadsheetRow;
  readonly code: string;
}

/** Reads the rows of a group in their order; one that isn't in the file stays as it is stored. */
export function readGroupRows(
  group: GroupQuestion,
  tables: readonly GroupTable[],
  answers: Answers,
): { readonly rows: readonly GroupRow[]; readonly messages: readonly WorkbookMessage[]; readonly blocked: boolean } {
  const [first] = tables;
  if (!first) return { rows: [], messages: [], blocked: false };
  const coded = tables.flatMap((table) =>
    table.rows.map((row) => ({ table, row, code: codeKey(cellAt(row, table.codeColumn)?.text ?? '') })),
  );
  const items = itemsOf(answers[group.code]);
  const messages: WorkbookMessage[] = [...strangeRows(group, coded, items.length), ...missingColumns(group, tables)];
  const missing: string[] = [];
  const rows = Array.from({ length: Math.max(rowsOfGroup(group, answers), group.maxItems) }, (_, index): GroupRow => {
    const code = itemCode(group, index + 1);
    const entry = coded.find((candidate) => candidate.code === codeKey(code));
    if (!entry && items[index]) missing.push(code);
    const values = groupColumns(group).map((column): [string, string] => {
      const stored = storedInItem(column, items[index]);
      const place = entry?.table.columns.get(column.code);
      if (!entry || place === undefined) return [column.code, stored];
      const row = { values: new Map(), table: entry.table, number: entry.row.number };
      const read = readInput(cellAt(entry.row, place), spotIn(row, column), column.form);
      messages.push(...read.messages);
      return [column.code, read.value ?? stored];
    });
    return { values: new Map(values), table: entry?.table ?? first, number: entry?.row.number ?? null };
  });
  if (missing.length > 0)
    messages.push(
      workbookWarning(
        'rows_missing',
        { sheet: first.sheet, row: null, column: null, address: null },
        { codes: missing.join(', ') },
      ),
    );
  return { rows, messages, blocked: messages.some(({ severity }) => severity === 'error') };
}

/** Rows with something in them and no code, a code nobody knows, or one that stands there twice. */
function strangeRows(group: GroupQuestion, coded: readonly CodedGroupRow[], stored: number): WorkbookMessage[] {
  const most = Math.max(group.maxItems, stored);
  const known = new Set(Array.from({ length: most }, (_, index) => codeKey(itemCode(group, index + 1))));
  const seen = new Map<string, number>();
  return coded.flatMap(({ table, row, code }): WorkbookMessage[] => {
    const place = table.codeColumn;
    const spot = {
      sheet: table.sheet,
      row: row.number,
      column: columnLetters(place),
      address: cellAddress(row.number, place),
    };
    const isFilled = [...table.columns.values()].some((column) => (cellAt(row, column)?.text ?? '') !== '');
    if (!known.has(code)) {
      if (!isFilled) return [];
      return [
        code === ''
          ? workbookError('code_missing', spot)
          : workbookError('code_unknown', spot, { code: shortened(code) }),
      ];
    }
    const before = seen.get(code);
    seen.set(code, row.number);
    return before === undefined
      ? []
      : [workbookError('code_double', spot, { code, sheet: table.sheet, first: before })];
  });
}

const missingColumns = (group: GroupQuestion, tables: readonly GroupTable[]): WorkbookMessage[] =>
  tables.flatMap(({ sheet, head, columns }) =>
    groupColumns(group)
      .filter(({ code }) => !columns.has(code))
      .map(({ title }) =>
        workbookWarning(
          'column_missing',
          { sheet, row: head, column: null, address: null },
          { column: shortened(title) },
        ),
      ),
  );
