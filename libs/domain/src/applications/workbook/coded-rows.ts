import { type WorkbookTable, type WorkbookTables, cellOf, spotOf } from './find-tables';
import { codeKey } from './asked-field';
import { shortened } from './read-cell';
import { type CodedRow, withoutDoubles } from './read-figure-rows';
import { type WorkbookMessage, workbookError } from './workbook-messages';
import { type WorkbookSource, fundedThemes } from './workbook-source';

/** The rows of the file by what their code is. */
export interface CodedRows {
  /** KPI rows. */
  readonly indicators: readonly CodedRow[];
  /** Themes, with their rank. */
  readonly themes: readonly CodedRow[];
  readonly details: readonly CodedRow[];
  /** Every code that stands in the file, also twice. */
  readonly seen: ReadonlySet<string>;
  /** Every code of the sheets with pairs. */
  readonly seenDetails: ReadonlySet<string>;
  readonly messages: readonly WorkbookMessage[];
}

const INPUTS = ['current', 'planned', 'rank', 'staff'] as const;

/** Recognises rows by their code. A row without one, or with one nobody knows, is told of when something is filled in. */
export function codedRows({ figures, details }: WorkbookTables, source: WorkbookSource): CodedRows {
  const funded = fundedThemes(source);
  const indicators = new Set(funded.flatMap((theme) => theme.indicators.map(({ code }) => code)));
  const themes = new Set(funded.map(({ number }) => number));
  const rows = figures.flatMap((table) => rowsOf(table, (text) => text.toLowerCase().replaceAll(/\s/g, '')));
  const isKnown = ({ code }: CodedRow): boolean => indicators.has(code) || themes.has(code);
  const known = rows.filter(isKnown);
  const single = withoutDoubles(known);
  const detailRows = details.flatMap((table) => rowsOf(table, codeKey)).filter(({ code }) => code !== '');
  const pairs = withoutDoubles(detailRows);
  return {
    indicators: single.rows.filter(({ code }) => indicators.has(code)),
    themes: single.rows.filter(({ code }) => themes.has(code)),
    details: pairs.rows,
    seen: new Set(known.map(({ code }) => code)),
    seenDetails: new Set(detailRows.map(({ code }) => code)),
    messages: [
      ...rows.filter((row) => !isKnown(row) && isFilledIn(row)).map(unknownCode),
      ...single.messages,
      ...pairs.messages,
    ],
  };
}

const rowsOf = (table: WorkbookTable, codeOf: (text: string) => string): CodedRow[] =>
  table.rows.map((row) => ({ table, row, code: codeOf(cellOf(table, row, 'code')?.text ?? '') }));

/** Typed by somebody: a sum below the table is no row of it. */
const isFilledIn = ({ table, row }: CodedRow): boolean =>
  INPUTS.some((column) => {
    const cell = cellOf(table, row, column);
    return cell !== undefined && cell.text !== '' && cell.formula === null;
  });

function unknownCode({ table, row, code }: CodedRow): WorkbookMessage {
  const spot = spotOf(table, row, 'code');
  return code === ''
    ? workbookError('code_missing', spot)
    : workbookError('code_unknown', spot, { code: shortened(code) });
}
