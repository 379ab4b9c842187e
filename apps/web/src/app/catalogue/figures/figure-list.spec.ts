import type { FigureRowView, FigureView } from '@samenspoor/contracts/catalogue/figures';
import { changeOf, figureOrderOf, narrowFigures } from './figure-list';

const figure = (count: number, demo = false): FigureView => ({
  count,
  demo,
  source: 'Bron',
  takenOverAt: null,
  earlier: 0,
});

const row = (nis: string, name: string, changes: Partial<FigureRowView> = {}): FigureRowView => ({
  localGovernmentId: nis,
  nis,
  name,
  province: null,
  referenceRegion: null,
  validFrom: '1970-01-01',
  validTo: null,
  origin: null,
  population: null,
  originBefore: null,
  ...changes,
});

const ROWS = [
  row('72039', 'Houthalen-Helchteren', { origin: figure(8_200), originBefore: 8_000 }),
  row('43005', 'Eeklo', { origin: figure(2_100, true), originBefore: 3_000 }),
  row('44086', 'Nazareth-De Pinte'),
];

const names = (search: string, filter: Parameters<typeof narrowFigures>[2], order?: string) =>
  narrowFigures(ROWS, search, filter, figureOrderOf(order)).map(({ name }) => name);

describe('the list of figures', () => {
  it('is found by a part of the name or the beginning of the code', () => {
    expect(names('helch', '')).toEqual(['Houthalen-Helchteren']);
    expect(names('43', '')).toEqual(['Eeklo']);
    expect(names('x', '')).toEqual([]);
  });

  it('shows official, invented or missing figures alone', () => {
    expect(names('', 'officieel')).toEqual(['Houthalen-Helchteren']);
    expect(names('', 'fictief')).toEqual(['Eeklo']);
    expect(names('', 'geen')).toEqual(['Nazareth-De Pinte']);
  });

  it('is ordered by any column, with what is missing last both ways', () => {
    expect(names('', '')).toEqual(['Eeklo', 'Houthalen-Helchteren', 'Nazareth-De Pinte']);
    expect(names('', '', '-naam')[0]).toBe('Nazareth-De Pinte');
    expect(names('', '', 'herkomst')).toEqual(['Eeklo', 'Houthalen-Helchteren', 'Nazareth-De Pinte']);
    expect(names('', '', '-herkomst')).toEqual(['Houthalen-Helchteren', 'Eeklo', 'Nazareth-De Pinte']);
    expect(names('', '', '-wijziging').at(-1)).toBe('Nazareth-De Pinte');
    expect(figureOrderOf('-iets')).toEqual({ sort: 'naam', direction: 'ascending' });
  });

  it('says how much a figure moved', () => {
    expect(ROWS.map(changeOf)).toEqual([8_200 / 8_000 - 1, 2_100 / 3_000 - 1, null]);
  });
});
