import type { CodedRows } from './coded-rows';
import type { WorkbookTables } from './find-tables';
import { COLUMN_TITLES } from './workbook-columns';
import { objectiveSheetName } from './laid-out';
import { type WorkbookMessage, workbookWarning } from './workbook-messages';
import { type WorkbookSource, type WorkbookTheme, fundedThemes } from './workbook-source';

const ASKED = ['current', 'planned', 'rank'] as const;

/** What isn't in the file any more: it stays as it is in the application, and a person should know. */
export function missingParts(tables: WorkbookTables, { seen }: CodedRows, source: WorkbookSource): WorkbookMessage[] {
  const themes = fundedThemes(source);
  const objectives = [...new Set(themes.map(({ objectiveNumber }) => objectiveNumber))];
  return [
    ...objectives.flatMap((number) => missingRows(number, themes, seen)),
    ...tables.figures.flatMap(({ sheet, head, columns }) =>
      ASKED.filter((column) => !columns.has(column)).map((column) =>
        workbookWarning(
          'column_missing',
          { sheet, row: head, column: null, address: null },
          { column: COLUMN_TITLES[column] },
        ),
      ),
    ),
    ...(tables.details.length === 0 ? [workbookWarning('details_missing', null)] : []),
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
  const sheet = objectiveSheetName(objective);
  if (missing.length === codes.length) return [workbookWarning('sheet_missing', null, { sheet })];
  return [
    workbookWarning('rows_missing', { sheet, row: null, column: null, address: null }, { codes: missing.join(', ') }),
  ];
}
