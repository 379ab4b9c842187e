import {
  type Spreadsheet,
  type SpreadsheetCell,
  type SpreadsheetRow,
  cellAddress,
} from '../../../spreadsheets/spreadsheet';
import { layOutWorkbook } from '../workbook-layout';
import type { WorkbookSource, WorkbookTheme } from '../workbook-source';

const theme = (
  number: string,
  objectiveNumber: string,
  ceilingCents: number,
  indicators: WorkbookTheme['indicators'],
): WorkbookTheme => ({
  number,
  title: `Thema nummer ${number}`,
  objectiveNumber,
  objectiveTitle: `Wat telt bij ${objectiveNumber}`,
  ceilingCents,
  ownSharePercent: 100,
  indicators,
});

const units = (code: string, unitPriceCents: number, maxUnits: number) => ({
  code,
  measure: 'units' as const,
  unit: 'persoon',
  targetGroup: `groep ${code}`,
  unitPriceCents,
  maxUnits,
  countRule: '',
});

/** Three funded themes under two objectives, one with a ceiling below its rows and one with a row of an amount. */
export const SAMPLE_SOURCE: WorkbookSource = {
  applicationId: '0197f000-0000-7000-8000-000000000001',
  applicantName: 'Eeklo',
  callName: 'Oproep 2026',
  programmeVersion: 2,
  version: 7,
  themes: [
    theme('1', '1', 0, []),
    theme('5', '2', 13_500_000, [units('5a', 6_000, 2_250)]),
    theme('9', '4', 17_062_500, [units('9a', 65_000, 263), units('9b', 65_000, 263)]),
    theme('12', '4', 5_000_000, [
      { ...units('12a', 1, 5_000_000), measure: 'amount', unit: 'loonkost', targetGroup: 'personeel' },
    ]),
  ],
  contact: { firstName: 'An', familyName: 'Peeters', email: 'an@eeklo.be', phone: '09 123 45 67' },
  iban: 'BE68539007547034',
  motivations: { '5': 'Samen oefenen.\nIn de bibliotheek.' },
  lines: [
    { indicatorCode: '5a', currentReach: 40, plannedReach: 100 },
    { indicatorCode: '9a', currentReach: 0, plannedReach: 10 },
    { indicatorCode: '12a', currentReach: 0, plannedReach: 123_456 },
  ],
  ranking: ['12', '5', '9'],
  filledInAt: '2026-03-02T13:00:00.000Z',
  otherAccount: false,
  ownStaffCents: {},
  questions: [],
  answers: {},
  incentives: [],
  askedIncentives: {},
  conditions: ['always'],
  attachments: [],
  attached: [],
};

/** The workbook of an application as it comes back when nobody touched it. */
export function untouched(source: WorkbookSource): Spreadsheet {
  const sheets = layOutWorkbook(source).map(({ name, rows }) => ({
    name,
    rows: rows.map((cells, index): SpreadsheetRow => ({
      number: index + 1,
      cells: cells.flatMap(({ value, formula }, place) => {
        if (value === null && formula === undefined) return [];
        return [cellAt(index + 1, place + 1, value, formula ?? null)];
      }),
    })),
  }));
  return { format: 'xlsx', sheets, hiddenSheets: [] };
}

function cellAt(row: number, column: number, value: string | number | null, formula: string | null): SpreadsheetCell {
  const place = { address: cellAddress(row, column), row, column, formula };
  if (typeof value === 'number') return { ...place, kind: 'number', text: String(value), number: value };
  const text = (value ?? '').trim();
  return { ...place, kind: text === '' ? 'empty' : 'text', text, number: null };
}

/** What somebody typed into a cell. */
export interface Typed {
  readonly sheet: string;
  /** `G5` */
  readonly address: string;
  readonly value: string | number | null;
  readonly formula?: string;
}

/** The workbook with these cells typed over. */
export function withTyped(book: Spreadsheet, ...typed: readonly Typed[]): Spreadsheet {
  return {
    ...book,
    sheets: book.sheets.map(({ name, rows }) => ({
      name,
      rows: typed.filter(({ sheet }) => sheet === name).reduce(typeInto, rows),
    })),
  };
}

function typeInto(rows: readonly SpreadsheetRow[], { address, value, formula }: Typed): readonly SpreadsheetRow[] {
  const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  const row = Number(digits);
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  const others = rows.find(({ number }) => number === row)?.cells.filter((cell) => cell.column !== column) ?? [];
  const cells = value === null ? others : [...others, cellAt(row, column, value, formula ?? null)];
  return [...rows.filter(({ number }) => number !== row), { number: row, cells }].toSorted(
    (one, other) => one.number - other.number,
  );
}

/** The workbook with the columns of every sheet in another order: column n goes to `places[n - 1]`. */
export function withColumnsAt(book: Spreadsheet, places: readonly number[]): Spreadsheet {
  return {
    ...book,
    sheets: book.sheets.map(({ name, rows }) => ({
      name,
      rows: rows.map(({ number, cells }) => ({
        number,
        cells: cells.map((cell) => {
          const column = places[cell.column - 1] ?? cell.column;
          return { ...cell, column, address: cellAddress(number, column) };
        }),
      })),
    })),
  };
}
