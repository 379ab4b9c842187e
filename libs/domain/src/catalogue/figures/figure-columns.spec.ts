import { columnMeaning, findFigureColumns } from './figure-columns';
import { sampleBook } from './testing/sample-tables';

const columnsOf = (rows: Parameters<typeof sampleBook>[0][string], kind: 'origin' | 'population' = 'origin') => {
  const [sheet] = sampleBook({ A: rows }).sheets;
  return findFigureColumns(sheet ?? { name: '', rows: [] }, kind, 2025);
};

describe('a header', () => {
  it.each([
    'NIS',
    'NIS-code',
    'NIScode',
    'Refnis',
    'REFNIS code',
    'CD_REFNIS',
    'CD_MUNTY_REFNIS',
    'Code',
    'Gemeentecode',
  ])('is the code as %s', (text) => expect(columnMeaning(text)).toBe('code'));

  it.each(['Gemeente', 'Naam', 'Naam gemeente', 'Lokaal bestuur', 'TX_MUNTY_DESCR_NL'])('is the name as %s', (text) =>
    expect(columnMeaning(text)).toBe('name'),
  );

  it.each([
    'Aantal',
    'Aantal inwoners van niet-EU-14-herkomst',
    'Inwoners van buitenlandse herkomst (niet-EU14)',
    'Herkomst buiten EU-15',
    'Aantal 2025',
  ])('is the origin figure as %s', (text) => expect(columnMeaning(text)).toBe('count'));

  it.each(['Bevolking', 'Inwoners', 'Aantal inwoners', 'Totale bevolking', 'Totaal', 'Bevolking op 1 januari 2025'])(
    'is the population as %s',
    (text) => expect(columnMeaning(text)).toBe('population'),
  );

  it.each(['', 'Provincie', 'Aandeel niet-EU-14-herkomst', '% herkomst', 'Belgische herkomst', 'EU-14-herkomst'])(
    'says nothing of use as "%s"',
    (text) => expect(columnMeaning(text)).toBeNull(),
  );
});

describe('the columns of a table', () => {
  it('are found below titles, in any order', () => {
    const rows = [['Inwoners naar herkomst'], [], [null, 'Aantal', 'Bevolking', 'Gemeente', 'NIS-code']];
    expect(columnsOf(rows)).toEqual({
      kind: 'found',
      columns: { headerRow: 3, code: 5, name: 4, figure: 2, population: 3 },
    });
  });

  it('are not looked for below the tenth row', () => {
    const rows = [...Array.from({ length: 10 }, () => ['tekst']), ['NIS', 'Aantal']];
    expect(columnsOf(rows)).toEqual({ kind: 'missing', missing: ['code', 'figure'] });
  });

  it('say what is missing from the row that comes nearest', () => {
    expect(columnsOf([['Titel'], ['NIS', 'Gemeente', 'Aandeel'], ['x']])).toEqual({
      kind: 'missing',
      missing: ['figure'],
    });
  });

  it('of several years are those of the year asked for', () => {
    expect(columnsOf([['NIS', 'Aantal 2024', 'Aantal 2025']])).toMatchObject({ columns: { figure: 3 } });
    expect(columnsOf([['NIS', 'Aantal 2023', 'Aantal 2024']])).toEqual({
      kind: 'double',
      first: 'Aantal 2023',
      second: 'Aantal 2024',
    });
  });

  it('of a population table hold the population, or the one figure there is', () => {
    expect(columnsOf([['NIS', 'Aantal', 'Bevolking']], 'population')).toMatchObject({ columns: { figure: 3 } });
    expect(columnsOf([['NIS', 'Aantal']], 'population')).toMatchObject({ columns: { figure: 2, population: null } });
  });
});
