import fc from 'fast-check';
import type { Spreadsheet } from '../../spreadsheets/spreadsheet';
import { readApplicationWorkbook } from './read-workbook';
import { SAMPLE_SOURCE, type Typed, untouched, withColumnsAt, withTyped } from './testing/sample-source';
import { NO_PROPOSAL, changesNothing } from './workbook-proposal';
import type { WorkbookSource } from './workbook-source';

const BOOK = untouched(SAMPLE_SOURCE);
const read = (book: Spreadsheet, source: WorkbookSource = SAMPLE_SOURCE, versions = {}) =>
  readApplicationWorkbook(book, source, versions);
const typed = (...cells: Typed[]) => read(withTyped(BOOK, ...cells));
const codes = ({ messages }: ReturnType<typeof read>) => messages.map(({ code }) => code);
const at = (sheet: string, address: string, value: string | number | null, formula?: string): Typed => ({
  sheet,
  address,
  value,
  ...(formula !== undefined && { formula }),
});
// Doelstelling 2: row 4 theme 5, row 5 5a. Doelstelling 4: 4 theme 9, 5 9a, 6 9b, 7 theme 12, 8 12a.
const PLANNED_5A = 'H5';

describe('a workbook that comes back', () => {
  it('untouched changes nothing and says nothing', () => {
    expect(read(BOOK)).toEqual({
      messages: [],
      changes: [],
      proposal: NO_PROPOSAL,
    });
  });

  it('shows cell by cell what it would change, with where it stands', () => {
    const { messages, changes, proposal } = typed(
      at('Doelstelling 2', PLANNED_5A, 120),
      at('Doelstelling 4', 'G6', 3),
      at('Doelstelling 4', 'H6', 4),
      at('Gegevens', 'C8', 'BE71 0961 2345 6769'),
      at('Gegevens', 'C9', null),
    );
    expect(messages).toEqual([]);
    expect(changes.map(({ field, from, to, spot }) => [field, from, to, spot.sheet, spot.address])).toEqual([
      ['lines.5a.plannedReach', '100', '120', 'Doelstelling 2', 'H5'],
      ['lines.9b.currentReach', '0', '3', 'Doelstelling 4', 'G6'],
      ['lines.9b.plannedReach', '0', '4', 'Doelstelling 4', 'H6'],
      ['iban', 'BE68539007547034', 'BE71096123456769', 'Gegevens', 'C8'],
      ['motivations.5', 'Samen oefenen.\nIn de bibliotheek.', '', 'Gegevens', 'C9'],
    ]);
    expect(proposal).toEqual({
      ...NO_PROPOSAL,
      lines: [
        { indicatorCode: '5a', currentReach: 40, plannedReach: 120 },
        { indicatorCode: '9b', currentReach: 3, plannedReach: 4 },
      ],
      iban: 'BE71096123456769',
      motivations: { '5': '' },
    });
  });

  it('takes amounts in euro', () => {
    expect(typed(at('Doelstelling 4', 'H8', 1_500.5)).proposal.lines).toEqual([
      { indicatorCode: '12a', currentReach: 0, plannedReach: 150_050 },
    ]);
    expect(typed(at('Doelstelling 4', 'H8', '€ 1.500,50')).proposal.lines[0]?.plannedReach).toBe(150_050);
    expect(codes(typed(at('Doelstelling 4', 'H8', 1.005)))).toEqual(['not_in_cents']);
  });

  it.each([
    ['veel', 'not_a_number'],
    [2.5, 'not_whole'],
    [-3, 'negative'],
    [2_251, 'above_row_maximum'],
    [9_999_999, 'too_large'],
    ['#REF!', 'not_a_number'],
  ])('says of a planned reach of %s where it stands, and leaves its row alone', (value, code) => {
    const result = typed(at('Doelstelling 2', 'G5', 41), at('Doelstelling 2', PLANNED_5A, value));
    expect(codes(result)).toEqual([code]);
    expect(result.messages[0]).toMatchObject({
      severity: 'error',
      spot: { sheet: 'Doelstelling 2', row: 5, column: 'H', address: 'H5' },
    });
    expect(result.changes.every(({ blocked }) => blocked)).toBe(true);
    expect(changesNothing(result.proposal)).toBe(true);
  });

  it('reads numbers that stand there as text, and formulas by their last value, with a warning', () => {
    const result = typed(at('Doelstelling 2', 'G5', '1.200'), at('Doelstelling 2', PLANNED_5A, 90, 'G5*2'));
    expect(codes(result)).toEqual(['number_as_text', 'formula_value']);
    expect(result.proposal.lines).toEqual([{ indicatorCode: '5a', currentReach: 1_200, plannedReach: 90 }]);
  });

  it('leaves all rows of a theme above its ceiling alone, and takes the others', () => {
    const result = typed(
      at('Doelstelling 4', 'H5', 200),
      at('Doelstelling 4', 'H6', 100),
      at('Doelstelling 2', PLANNED_5A, 1),
    );
    expect(result.messages).toMatchObject([
      { code: 'above_ceiling', spot: { address: 'H6' }, params: { theme: '9', totalCents: 19_500_000 } },
    ]);
    expect(result.proposal.lines.map(({ indicatorCode }) => indicatorCode)).toEqual(['5a']);
  });

  it('names rows nobody knows and rows that stand there twice', () => {
    const result = typed(
      at('Doelstelling 2', 'A30', '77z'),
      at('Doelstelling 2', 'H30', 3),
      at('Doelstelling 4', 'A30', '9a'),
      at('Doelstelling 4', 'H30', 11),
      at('Doelstelling 4', 'H31', 11),
      at('Doelstelling 4', 'B33', 'Opmerking van Jan'),
    );
    expect(result.messages.map(({ code, spot }) => [code, spot?.address])).toEqual([
      ['code_unknown', 'A30'],
      ['code_missing', 'A31'],
      ['code_double', 'A30'],
    ]);
    expect(changesNothing(result.proposal)).toBe(true);
  });

  it('says no more than anybody reads, errors first', () => {
    const rows = Array.from({ length: 700 }, (_, index) => [
      at('Doelstelling 2', `A${30 + index}`, `z${index}`),
      at('Doelstelling 2', `H${30 + index}`, 1),
    ]).flat();
    const { messages } = typed(at('Doelstelling 2', 'G5', '1.200'), ...rows);
    expect(messages).toHaveLength(501);
    expect(messages.at(-1)).toMatchObject({ code: 'more_messages', params: { left: 201 } });
  });

  it('takes a new order; a rank that stands there twice leaves it as it is', () => {
    const swapped = typed(at('Doelstelling 2', 'K4', 1), at('Doelstelling 4', 'K7', 2));
    expect(swapped.proposal.ranking).toEqual(['5', '12', '9']);
    expect(swapped.changes.map(({ field, from, to }) => [field, from, to])).toEqual([
      ['ranking.5', '2', '1'],
      ['ranking.12', '1', '2'],
    ]);
    const double = typed(at('Doelstelling 2', 'K4', 1));
    expect(double.messages).toMatchObject([{ code: 'rank_double', params: { rank: 1 } }]);
    expect(double.proposal.ranking).toBeNull();
    expect(codes(typed(at('Doelstelling 2', 'K4', 'eerst')))).toEqual(['rank_invalid']);
    expect(codes(typed(at('Doelstelling 2', PLANNED_5A, null)))).toEqual(['rank_without_plan']);
  });

  it('judges details as the form does', () => {
    const result = typed(
      at('Gegevens', 'C6', 'geen adres'),
      at('Gegevens', 'C7', '12'),
      at('Gegevens', 'C8', 'BE68539007547035'),
      at('Gegevens', 'C9', 'x'.repeat(2_501)),
    );
    expect(codes(result)).toEqual(['email_wrong', 'phone_wrong', 'iban_wrong', 'text_too_long']);
    expect(changesNothing(result.proposal)).toBe(true);
  });

  it('refuses the workbook of another application as a whole', () => {
    const other = { ...SAMPLE_SOURCE, applicationId: '0197f000-0000-7000-8000-000000000002' };
    expect(read(BOOK, other)).toMatchObject({ messages: [{ code: 'other_application' }], changes: [] });
  });

  it('says what changed since it was downloaded, and at which prices', () => {
    const now = { ...SAMPLE_SOURCE, version: 9, programmeVersion: 3 };
    const result = read(withTyped(BOOK, at('Doelstelling 2', PLANNED_5A, 1), at('Doelstelling 4', 'H5', 1)), now, {
      'lines.5a': 8,
      iban: 6,
    });
    expect(result.messages).toMatchObject([
      { code: 'programme_changed', params: { from: 2, to: 3 } },
      { code: 'draft_changed', params: { fields: 'lines.5a' } },
    ]);
    expect(result.changes.map(({ changedSince }) => changedSince)).toEqual([true, false]);
  });

  it('names what is hidden, what is missing, and what was never a workbook of ours', () => {
    const without = { ...BOOK, hiddenSheets: ['Kladblok'], sheets: BOOK.sheets.filter(({ name }) => !/2$/.test(name)) };
    expect(codes(read(without))).toEqual(['sheet_hidden', 'sheet_missing']);
    expect(read(without).changes).toEqual([]);
    expect(codes(typed(at('Doelstelling 4', 'A6', null), at('Leeswijzer', 'B7', null)))).toEqual([
      'marker_missing',
      'rows_missing',
    ]);
    expect(codes(read({ format: 'csv', sheets: [{ name: '', rows: [] }], hiddenSheets: [] }))).toEqual([
      'no_table',
      'marker_missing',
    ]);
    expect(codes(typed(at('Doelstelling 2', 'B3', 'gepland bereik')))).toContain('columns_double');
    expect(codes(typed(at('Doelstelling 2', 'H3', 'Bereik')))).toEqual(['column_missing']);
  });
});

const anyText = fc.string({ maxLength: 60, unit: 'grapheme' }).map((text) => text.trim());
const anySource: fc.Arbitrary<WorkbookSource> = fc
  .record({
    reach: fc.array(fc.tuple(fc.nat(2_000), fc.nat(100)), { minLength: 3, maxLength: 3 }),
    cents: fc.nat(5_000_000),
    motivations: fc.dictionary(fc.constantFrom('5', '9', '12'), anyText),
    iban: fc.constantFrom('', 'BE68539007547034'),
    order: fc.shuffledSubarray(['5', '9', '12'], { minLength: 3 }),
  })
  .map(({ reach, cents, motivations, iban, order }) => {
    const lines = ['5a', '9a', '9b'].map((indicatorCode, index) => ({
      indicatorCode,
      currentReach: reach[index]?.[0] ?? 0,
      plannedReach: reach[index]?.[1] ?? 0,
    }));
    const all = [...lines, { indicatorCode: '12a', currentReach: 0, plannedReach: cents }];
    const chosen = order.filter((theme) =>
      all.some((line) => line.indicatorCode.startsWith(theme) && line.plannedReach > 0),
    );
    return { ...SAMPLE_SOURCE, lines: all, motivations, iban, ranking: chosen };
  });
const anyColumns = fc.shuffledSubarray(
  Array.from({ length: 14 }, (_, index) => index + 1),
  { minLength: 14 },
);

describe('whatever an application holds', () => {
  it('what is written reads back as no change', () => {
    fc.assert(
      fc.property(anySource, (source) => {
        const { messages, changes } = read(untouched(source), source);
        expect([messages, changes]).toEqual([[], []]);
      }),
    );
  });

  it('moved columns give the same', () => {
    fc.assert(
      fc.property(anySource, anyColumns, (source, columns) => {
        const book = untouched(source);
        const plain = read(book);
        const moved = read(withColumnsAt(book, columns));
        expect(moved.proposal).toEqual(plain.proposal);
        expect(moved.changes.map(({ field, to }) => [field, to])).toEqual(
          plain.changes.map(({ field, to }) => [field, to]),
        );
      }),
    );
  });
});
