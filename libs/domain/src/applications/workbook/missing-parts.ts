import type { CodedRows } from './coded-rows';
import type { WorkbookTables } from './find-tables';
import { codeKey } from './asked-field';
import { pairSheets } from './pair-sheets';
import { objectiveColumns } from './objective-columns';
import { COLUMN_TITLES } from './workbook-columns';
import { objectiveSheetName } from './laid-out';
import { type WorkbookMessage, workbookWarning } from './workbook-messages';
import { type WorkbookSource, type WorkbookTheme, fundedThemes } from './workbook-source';

const ASKED = ['current', 'planned', 'rank', 'staff'] as const;

/** What isn't in the file any more: it stays as it is in the application, and a person should know. */
export function missingParts(
  tables: WorkbookTables,
  { seen, seenDetails }: CodedRows,
  source: WorkbookSource,
): WorkbookMessage[] {
  const themes = fundedThemes(source);
  const written = new Set<string>(objectiveColumns(source).map(({ key }) => key));
  const objectives = [...new Set(themes.map(({ objectiveNumber }) => objectiveNumber))];
  return [
    ...objectives.flatMap((number) => missingRows(number, themes, seen)),
    ...tables.figures.flatMap(({ sheet, head, columns }) =>
      ASKED.filter((column) => written.has(column) && !columns.has(column)).map((column) =>
        workbookWarning(
          'column_missing',
          { sheet, row: head, column: null, address: null },
          { column: COLUMN_TITLES[column] },
        ),
      ),
    ),
    ...(tables.details.length === 0 ? [workbookWarning('details_missing', null)] : missingPairs(source, seenDetails)),
  ];
}

function missingRows(
  objective: string,
  themes: readonly WorkbookTheme[],
  seen: ReadonlySet<string>,
): WorkbookMessage[] {
  const own = themes.filter(({ objectiveNumber }) => objectiveNumber === objective);
  const codes = own.flatMap(({ indicators }) => indicators.map(({ code }) => code));
  const missing = codes.filter((code) => !seen.has(code));
  if (missing.length === 0) return [];
  return [missingOf(objectiveSheetName(objective), missing, codes.length)];
}

function missingPairs(source: WorkbookSource, seen: ReadonlySet<string>): WorkbookMessage[] {
  return pairSheets(source).flatMap(({ name, rows }) => {
    const codes = rows.flatMap((row) => (row.kind === 'input' ? [row.field.code] : []));
    const missing = codes.filter((code) => !seen.has(codeKey(code)));
    return missing.length === 0 ? [] : [missingOf(name, missing, codes.length)];
  });
}

/** All of a sheet, or some of its rows. */
function missingOf(sheet: string, missing: readonly string[], all: number): WorkbookMessage {
  if (missing.length === all) return workbookWarning('sheet_missing', null, { sheet });
  const spot = { sheet, row: null, column: null, address: null };
  return workbookWarning('rows_missing', spot, { codes: missing.join(', ') });
}
