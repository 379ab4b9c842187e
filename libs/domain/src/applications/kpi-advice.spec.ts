import fc from 'fast-check';
import { adviseTable } from './kpi-advice';
import { type KpiLine, workOutKpiTable } from './kpi-table';
import { largestPlanned } from './largest-planned';

const row = (code: string, unitPriceCents: number, maxUnits: number, measure: 'units' | 'amount' = 'units') => ({
  code,
  measure,
  unit: 'persoon',
  targetGroup: '',
  unitPriceCents,
  maxUnits,
  countRule: '',
});
const THEMES = [
  { number: '5', ceilingCents: 13_500_000, ownSharePercent: 100, indicators: [row('5a', 6_000, 2_250)] },
  {
    number: '9',
    ceilingCents: 17_062_500,
    ownSharePercent: 100,
    indicators: [row('9a', 65_000, 263), row('9b', 65_000, 263)],
  },
  { number: '12', ceilingCents: 100_000, ownSharePercent: 0, indicators: [row('12a', 1, 90_000, 'amount')] },
];
const line = (indicatorCode: string, currentReach: number, plannedReach: number): KpiLine => ({
  indicatorCode,
  currentReach,
  plannedReach,
});
const advice = (...lines: KpiLine[]) => adviseTable(workOutKpiTable(THEMES, lines), THEMES);

describe('the largest planned reach of a row', () => {
  it.each([
    ['5a', [], 2_250],
    ['9a', [], 262],
    ['9a', [line('9b', 0, 200)], 62],
    ['9a', [line('9a', 0, 50), line('9b', 0, 262)], 0],
    ['9a', [line('9b', 0, 900)], 0],
    ['12a', [], 90_000],
    ['77a', [], 0],
  ])('of %s beside %j is %i', (code, lines, most) => {
    expect(largestPlanned(THEMES, lines, code)).toBe(most);
  });

  it('is never refused, and one more always is', () => {
    fc.assert(
      fc.property(fc.nat(263), fc.constantFrom('5a', '9a', '12a'), (other, code) => {
        const beside = line('9b', 0, Math.min(other, 262));
        const most = largestPlanned(THEMES, [beside], code);
        const refusals = (planned: number) => workOutKpiTable(THEMES, [beside, line(code, 0, planned)]).refusals;
        expect(refusals(most)).toEqual([]);
        expect(refusals(most + 1)).not.toEqual([]);
      }),
    );
  });
});

describe('what a colleague would ask', () => {
  it('is nothing about an ordinary table', () => {
    expect(advice(line('5a', 400, 40), line('9a', 0, 10))).toEqual([]);
    expect(advice()).toEqual([]);
  });

  it('is whether present and planned reach were swapped', () => {
    expect(advice(line('5a', 401, 40))).toMatchObject([
      { code: 'present_far_above_planned', cell: '/lines/5a/currentReach', params: { times: 10 } },
    ]);
    expect(advice(line('5a', 5, 0), line('12a', 9_000_000, 60_000))).toEqual([]);
  });

  it('is whether a theme is worth its while', () => {
    expect(advice(line('5a', 0, 1))).toMatchObject([
      { code: 'theme_very_small', cell: '/lines/5a/plannedReach', params: { totalCents: 6_000 } },
    ]);
  });

  it('is whether everything can really be at its maximum', () => {
    expect(advice(line('5a', 0, 2_250), line('9a', 0, 262), line('12a', 0, 90_000))).toMatchObject([
      { code: 'all_at_maximum', cell: null },
    ]);
    expect(advice(line('5a', 0, 2_250), line('9a', 0, 262))).toEqual([]);
  });
});
