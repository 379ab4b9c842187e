import { CALL_THEMES } from '../testing/application-view';
import { lastYearView } from '../testing/last-year-view';
import { figuresByRow } from './row-figures';

const [five] = lastYearView().themes;
const [row] = five?.rows ?? [];

describe('the figures of the year before, by row of today', () => {
  it('stand at the row of the same code; rows of a theme that is gone stand nowhere', () => {
    const figures = figuresByRow(lastYearView(), CALL_THEMES);
    expect([...figures.keys()]).toEqual(['5a']);
    expect(figures.get('5a')).toEqual({ asked: 120, granted: 100, reached: null, from: [] });
  });

  it('add up where rows became one, and say which; what one row lacks, the sum lacks', () => {
    if (!five || !row) throw new Error('no row');
    const rows = [
      { ...row, reached: 90 },
      { ...row, indicatorCode: '5b', reached: 20 },
    ];
    const theme = { ...five, rows };
    expect(figuresByRow({ themes: [theme] }, CALL_THEMES).get('5a')).toEqual({
      asked: 240,
      granted: 200,
      reached: 110,
      from: ['5a', '5b'],
    });
    const unknown = { ...five, rows: [...rows, { ...row, indicatorCode: '5c' }] };
    expect(figuresByRow({ themes: [unknown] }, CALL_THEMES).get('5a')?.reached).toBeNull();
  });
});
