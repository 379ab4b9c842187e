import { partsOf } from '../parts/parts';
import { CALL_THEMES, applicationView } from '../testing/application-view';
import { onlyAmounts, tableWords } from './table-words';

const AMOUNTS = CALL_THEMES.map((theme) => ({
  ...theme,
  indicators: theme.indicators.map((row) => ({ ...row, measure: 'amount' as const })),
}));

describe('how a call speaks of its table', () => {
  it('is a KPI table as soon as something is counted', () => {
    expect(tableWords(CALL_THEMES).title).toBe('KPI-tabel');
    expect(onlyAmounts([...AMOUNTS, ...CALL_THEMES])).toBe(false);
    expect(onlyAmounts([])).toBe(false);
  });

  it('is a budget table where only amounts are asked, also as a part of the application', () => {
    expect(tableWords(AMOUNTS).title).toBe('Budgettabel');
    const titles = partsOf({ ...applicationView().call, themes: AMOUNTS }).map(({ title }) => title);
    expect(titles).toContain('Budgettabel');
    expect(titles).not.toContain('KPI-tabel');
  });
});
