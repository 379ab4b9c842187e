import fc from 'fast-check';
import { blockingErrors } from './figure-messages';
import { readFigureTable } from './figure-rows';
import { judgeFigures } from './judge-figures';
import { SAMPLE_PLACES, sampleBook } from './testing/sample-tables';

type Row = readonly (string | number | null)[];
const HEADER: Row = ['NIS', 'Gemeente', 'Aantal', 'Bevolking'];

function judge(rows: readonly Row[], year = 2025, kind: 'origin' | 'population' = 'origin') {
  const table = readFigureTable(sampleBook({ Tabel: [HEADER, ...rows] }), kind, year);
  return judgeFigures(table, { kind, year, places: SAMPLE_PLACES });
}

const codesOf = ({ messages }: ReturnType<typeof judge>) =>
  messages.map(({ code }) => code).filter((code) => code !== 'municipalities_missing');
const countsOf = ({ entries }: ReturnType<typeof judge>) =>
  entries.map(({ placeId, count, addedFrom, byAdding }) => [placeId, count, addedFrom, byAdding]);
const aboutHouthalen = (figure: string | number | null, population: number | null = null) =>
  judge([['72039', 'Houthalen-Helchteren', figure, population]]);

describe('a table of figures', () => {
  it('is kept row by row', () => {
    const judged = judge([
      ['72039', 'Houthalen-Helchteren', 8150],
      [43005, 'EEKLO', '2.050'],
      ['11 002', '', 231_400],
    ]);
    expect(codesOf(judged)).toEqual(['numbers_as_text']);
    expect(countsOf(judged)).toEqual([
      ['72039/1970-01-01', 8150, [], false],
      ['43005/1970-01-01', 2050, [], false],
      ['11002/2025-01-01', 231_400, [], false],
    ]);
  });

  it('names who is missing from it', () => {
    const [message] = judge([['72039', '', 8150]]).messages;
    expect(message).toMatchObject({
      severity: 'warning',
      code: 'municipalities_missing',
      place: null,
      params: { municipalities: 3, names: 'Eeklo, Antwerpen, Nazareth-De Pinte' },
    });
  });

  it.each([
    ['not_a_number', 'n.b.', 'figure_not_a_number'],
    ['a fraction', 8150.5, 'figure_not_whole'],
    ['negative', -1, 'figure_negative'],
    ['absurd', 1e12, 'figure_too_large'],
    ['above the population known', 31_001, 'figure_above_population'],
  ])('is not taken over with a figure that is %s', (_, figure, code) => {
    const judged = aboutHouthalen(figure);
    expect(codesOf(judged)).toEqual([code, 'nothing_to_take_over'].sort((one) => (one === code ? 1 : -1)));
    expect(judged.messages.find((message) => message.code === code)).toMatchObject({
      severity: 'error',
      place: { sheet: 'Tabel', row: 2, address: 'C2' },
    });
    expect(judged.entries).toEqual([]);
  });

  it('compares with the population in the table itself first', () => {
    expect(codesOf(aboutHouthalen(9000, 8999))).toContain('figure_above_population');
    expect(codesOf(aboutHouthalen(9000, 9000))).toEqual([]);
  });

  it('leaves out a row without a figure, and says so', () => {
    expect(
      codesOf(
        judge([
          ['72039', '', null],
          ['43005', '', 1],
        ]),
      ),
    ).toEqual(['figure_missing']);
  });

  it('warns of a change of more than thirty percent against the year before', () => {
    expect(codesOf(aboutHouthalen(10_400))).toEqual([]);
    expect(codesOf(aboutHouthalen(10_401))).toEqual(['large_change']);
    expect(codesOf(aboutHouthalen(5_599))).toEqual(['large_change']);
  });

  it('warns when the name is that of somebody else', () => {
    expect(codesOf(judge([['72039', 'Genk', 8150]]))).toEqual(['name_differs']);
    expect(codesOf(judge([['72039', 'Houthalen Helchteren (Limburg)', 8150]]))).toEqual([]);
  });

  it('takes neither of two rows of one municipality', () => {
    const judged = judge([
      ['43005', '', 2000],
      ['72039', '', 8150],
      ['72039', '', 8151],
    ]);
    expect(judged.messages.find(({ code }) => code === 'row_double')).toMatchObject({
      place: { row: 4 },
      params: { first: 3 },
    });
    expect(countsOf(judged)).toEqual([['43005/1970-01-01', 2000, [], false]]);
  });

  it('passes over totals and what is not in Flanders, and stops at a code that does not exist', () => {
    const judged = judge([
      ['72039', '', 8150],
      ['70000', 'Provincie Limburg', 100_000],
      ['', 'Totaal', 100_000],
      ['02000', 'Vlaams Gewest', 100_000],
      ['21004', 'Brussel', 100_000],
      ['62063', 'Luik', 100_000],
      ['72999', 'Nergens', 1],
      ['', 'Eeklo', 1],
    ]);
    expect(codesOf(judged)).toEqual(['totals_skipped', 'outside_flanders', 'code_unknown', 'code_missing']);
    expect(judged.messages.find(({ code }) => code === 'totals_skipped')?.params).toEqual({ rows: 3 });
  });

  it('says what is wrong with a file without the table', () => {
    const book = sampleBook({ A: [['NIS', 'Naam']] }, { hiddenSheets: ['Oud'] });
    const judged = judgeFigures(readFigureTable(book, 'origin', 2025), { kind: 'origin', year: 2025, places: [] });
    expect(judged.messages.map(({ code, params }) => [code, params])).toEqual([
      ['sheet_hidden', { sheet: 'Oud' }],
      ['columns_missing', { missing: 'figure' }],
    ]);
  });

  it('is read from the first sheet that has one', () => {
    const book = sampleBook({ Uitleg: [['Bron']], Cijfers: [HEADER, ['43005', '', 5]] });
    const { rows, messages } = readFigureTable(book, 'origin', 2025);
    expect(rows).toMatchObject([{ sheet: 'Cijfers', row: 2, code: '43005', address: 'C2' }]);
    expect(messages.map(({ code, params }) => [code, params['sheet']])).toEqual([['sheet_skipped', 'Uitleg']]);
  });
});

describe('the old code of a merged municipality', () => {
  const OLD: readonly Row[] = [
    ['44012', 'De Pinte', 500],
    ['44048', 'Nazareth', 700],
  ];

  it('names the successor, and is added to it only when somebody agrees', () => {
    const judged = judge(OLD);
    const merged = judged.messages.filter(({ code }) => code === 'merged_code');
    expect(merged.map(({ params }) => [params['name'], params['successor'], params['since']])).toEqual([
      ['De Pinte', 'Nazareth-De Pinte', '2025-01-01'],
      ['Nazareth', 'Nazareth-De Pinte', '2025-01-01'],
    ]);
    expect(blockingErrors(judged.messages, false)).toHaveLength(2);
    expect(blockingErrors(judged.messages, true)).toEqual([]);
    expect(countsOf(judged)).toEqual([['44086/2025-01-01', 1200, ['De Pinte', 'Nazareth'], true]]);
  });

  it('can not be added when one of them is missing, or the successor is there itself', () => {
    const alone = judge(OLD.slice(0, 1));
    expect(blockingErrors(alone.messages, true).map(({ params }) => params['absent'])).toContain('Nazareth');
    const beside = judge([...OLD, ['44086', 'Nazareth-De Pinte', 1250]]);
    expect(blockingErrors(beside.messages, true)).toHaveLength(2);
    expect(countsOf(beside)).toEqual([['44086/2025-01-01', 1250, [], false]]);
  });

  it('tells the old Antwerp from the new by what stands beside it', () => {
    const both: readonly Row[] = [
      ['11002', 'Antwerpen', 230_000],
      ['11007', 'Borsbeek', 900],
    ];
    expect(countsOf(judge(both))).toEqual([['11002/2025-01-01', 230_900, ['Antwerpen', 'Borsbeek'], true]]);
    expect(countsOf(judge(both.slice(0, 1)))).toEqual([['11002/2025-01-01', 230_000, [], false]]);
  });

  it('is the right one in a year before the merger; the successor gets the sum beside it', () => {
    const judged = judge(OLD, 2024);
    expect(codesOf(judged)).toEqual(['successors_added']);
    expect(countsOf(judged)).toEqual([
      ['44012/1970-01-01', 500, [], false],
      ['44048/1970-01-01', 700, [], false],
      ['44086/2025-01-01', 1200, ['De Pinte', 'Nazareth'], false],
    ]);
  });

  it('may be gone from a table of an earlier year that was worked out anew', () => {
    const judged = judge(
      [
        ['44086', 'Nazareth-De Pinte', 1200],
        ['11002', 'Antwerpen', 231_000],
      ],
      2024,
    );
    expect(countsOf(judged).map(([id]) => id)).toEqual(['44086/2025-01-01', '11002/2025-01-01']);
  });
});

describe('any table', () => {
  const code = fc.constantFrom(
    '72039',
    '43005',
    '11002',
    '11007',
    '44012',
    '44048',
    '44086',
    '99999',
    '70000',
    '',
    'x',
  );
  const figure = fc.oneof(fc.integer({ min: -5, max: 40_000 }), fc.constantFrom('n.b.', '1.000', '1,5', null));
  const rows = fc.array(fc.tuple(code, fc.constant(''), figure), { maxLength: 12 });
  const year = fc.integer({ min: 2022, max: 2027 });

  it('gives each municipality one sound figure, and keeps silent about none of its rows', () => {
    fc.assert(
      fc.property(rows, year, (typed, of) => {
        const { entries, messages } = judge(typed, of);
        expect(new Set(entries.map(({ placeId }) => placeId)).size).toBe(entries.length);
        expect(entries.every(({ count }) => Number.isSafeInteger(count) && count >= 0)).toBe(true);
        const taken = entries.filter(({ addedFrom }) => addedFrom.length === 0).length;
        if (blockingErrors(messages, true).length === 0) expect(taken + messages.length).toBeGreaterThan(0);
        const silent = typed.length > 0 && entries.length === 0 && messages.length === 0;
        expect(silent).toBe(false);
      }),
    );
  });

  it('adds nothing and loses nothing of a merger', () => {
    fc.assert(
      fc.property(fc.nat(9_999), fc.nat(9_999), year, (one, other, of) => {
        const { entries } = judge(
          [
            ['44012', '', one],
            ['44048', '', other],
          ],
          of,
        );
        expect(entries.find(({ nis }) => nis === '44086')?.count).toBe(one + other);
      }),
    );
  });
});
