import { type Spreadsheet, type SpreadsheetCell, cellAddress } from '../../../spreadsheets/spreadsheet';
import type { FigurePlace } from '../figure-places';

/** For tests: a file with sheets of rows, as somebody typed them. */
export function sampleBook(
  sheets: Readonly<Record<string, readonly (readonly (string | number | null)[])[]>>,
  changes: Partial<Spreadsheet> = {},
): Spreadsheet {
  return {
    format: 'xlsx',
    hiddenSheets: [],
    sheets: Object.entries(sheets).map(([name, rows]) => ({
      name,
      rows: rows.map((values, index) => ({
        number: index + 1,
        cells: values.flatMap((value, column) => sampleCell(value, index + 1, column + 1)),
      })),
    })),
    ...changes,
  };
}

function sampleCell(value: string | number | null, row: number, column: number): SpreadsheetCell[] {
  if (value === null) return [];
  const place = { address: cellAddress(row, column), row, column, text: String(value), formula: null };
  return [
    typeof value === 'number' ? { ...place, kind: 'number', number: value } : { ...place, kind: 'text', number: null },
  ];
}

/** For tests: a municipality that has always been there. */
export const samplePlace = (nis: string, name: string, changes: Partial<FigurePlace> = {}): FigurePlace => ({
  id: `${nis}/${changes.validFrom ?? '1970-01-01'}`,
  nis,
  name,
  validFrom: '1970-01-01',
  validTo: null,
  mergedIntoNis: null,
  population: 100_000,
  before: null,
  ...changes,
});

const ended = (mergedIntoNis: string) => ({ validTo: '2024-12-31', mergedIntoNis });
const begun = { validFrom: '2025-01-01' };

/** For tests: two municipalities as they always were, and two mergers, of which one keeps its code. */
export const SAMPLE_PLACES: readonly FigurePlace[] = [
  samplePlace('72039', 'Houthalen-Helchteren', { population: 31_000, before: 8_000 }),
  samplePlace('43005', 'Eeklo', { population: 21_000 }),
  samplePlace('11002', 'Antwerpen', { ...ended('11002'), population: 529_000 }),
  samplePlace('11007', 'Borsbeek', ended('11002')),
  samplePlace('11002', 'Antwerpen', { ...begun, population: 540_000 }),
  samplePlace('44012', 'De Pinte', ended('44086')),
  samplePlace('44048', 'Nazareth', ended('44086')),
  samplePlace('44086', 'Nazareth-De Pinte', begun),
];
