import type { IndicatorView } from './call';
import { rowName } from './row-name';

const row = (code: string, targetGroup: string) => ({ code, targetGroup, unit: 'lokaal actieplan' }) as IndicatorView;
const THEMES = [{ indicators: [row('5a', 'volwassen anderstalige'), row('16a', '')] }];

describe('a KPI row away from its table', () => {
  it.each([
    ['5a', 'thema 5 – volwassen anderstalige'],
    ['16a', 'thema 16 – lokaal actieplan'],
    ['9b', 'thema 9 – vroegere rij 9b'],
  ])('%s is %s', (code, name) => {
    expect(rowName(code, THEMES)).toBe(name);
  });
});
