import type { SpreadsheetCell, SpreadsheetSheet } from '../../spreadsheets/spreadsheet';
import type { FigureKind } from './figure-kind';

/** What a column of an official table can be. */
export type ColumnMeaning = 'code' | 'name' | 'count' | 'population';

/** Where the table is in its sheet. */
export interface FigureColumns {
  readonly headerRow: number;
  readonly code: number;
  readonly name: number | null;
  /** The column of the figures themselves. */
  readonly figure: number;
  /** The population beside an origin figure, to compare with. */
  readonly population: number | null;
}

/** The columns, or what is missing from the header row that comes nearest. */
export type FoundColumns =
  | { readonly kind: 'found'; readonly columns: FigureColumns }
  | { readonly kind: 'missing'; readonly missing: readonly ('code' | 'figure')[] }
  | { readonly kind: 'double'; readonly first: string; readonly second: string };

/** A table has its header in one of these rows; titles and remarks may stand above. */
const HEADER_ROWS = 10;

const CODE = /\b(ref)?nis\b|\b(ref)?nis ?code\b|^(gemeente ?)?code$/;
const NAME =
  /^(naam|gemeente|gemeentenaam|naam (van )?(de )?gemeente|(naam )?(lokaal )?bestuur|municipality)$|descr nl$/;
const SHARE = /%|\b(aandeel|percentage|procent|pct|verhouding)\b/;
const ORIGIN = /\bherkomst\b|\beu ?1[45]\b/;
const OTHER_ORIGIN = /\bbelg/;
const OUTSIDE_EU = /\b(niet|non|buiten)\b/;
const COUNT = /^(aantal|cijfer|aantal personen|count)( \d{4})?$/;
const POPULATION = /\b(bevolking|inwoners|inwonersaantal|population)\b|^totaal( aantal)?( \d{4})?$/;

/** What a header says; null when it is something else, such as a share in percent. */
export function columnMeaning(header: string): ColumnMeaning | null {
  const raw = header.toLowerCase();
  const text = plainWords(raw);
  if (text === '' || SHARE.test(raw)) return null;
  if (CODE.test(text)) return 'code';
  if (NAME.test(text)) return 'name';
  if (ORIGIN.test(text)) {
    const other = OTHER_ORIGIN.test(text) || (/\beu\b|\beu ?1[45]\b/.test(text) && !OUTSIDE_EU.test(text));
    return other ? null : 'count';
  }
  if (COUNT.test(text)) return 'count';
  return POPULATION.test(text) ? 'population' : null;
}

/** Letters and digits only, without accents: what two spellings of a name share. */
export function plainWords(text: string): string {
  const bare = text.normalize('NFD').replaceAll(/\p{Mark}/gu, '');
  return bare
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** Looks for the header of the table in the first rows of a sheet. */
export function findFigureColumns(sheet: SpreadsheetSheet, kind: FigureKind, year: number): FoundColumns {
  let nearest: FoundColumns = { kind: 'missing', missing: ['code', 'figure'] };
  for (const { number, cells } of sheet.rows.slice(0, HEADER_ROWS)) {
    const found = columnsOf(number, cells, kind, year);
    if (found.kind === 'found') return found;
    if (found.kind === 'double' || (nearest.kind === 'missing' && found.missing.length < nearest.missing.length))
      nearest = found;
  }
  return nearest;
}

function columnsOf(headerRow: number, cells: readonly SpreadsheetCell[], kind: FigureKind, year: number): FoundColumns {
  const of = (meaning: ColumnMeaning) => cells.filter(({ text }) => columnMeaning(text) === meaning);
  const code = of('code')[0];
  const figures = kind === 'origin' || of('population').length === 0 ? of('count') : of('population');
  const [figure, second] = ofYear(figures, year);
  if (!code || !figure) return { kind: 'missing', missing: [...missing('code', code), ...missing('figure', figure)] };
  if (second) return { kind: 'double', first: figure.text, second: second.text };
  const population = kind === 'origin' ? ofYear(of('population'), year)[0] : undefined;
  return {
    kind: 'found',
    columns: {
      headerRow,
      code: code.column,
      name: of('name')[0]?.column ?? null,
      figure: figure.column,
      population: population?.column ?? null,
    },
  };
}

/** Of several columns, those that name the year; all of them when none does. */
function ofYear(cells: readonly SpreadsheetCell[], year: number): readonly SpreadsheetCell[] {
  const named = cells.filter(({ text }) => text.includes(String(year)));
  return named.length > 0 ? named : cells;
}

const missing = <Name extends string>(name: Name, found: unknown): Name[] => (found === undefined ? [name] : []);
