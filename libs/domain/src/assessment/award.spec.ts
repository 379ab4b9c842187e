import type { KpiLine } from '../applications/kpi-table';
import type { FundedTheme, Indicator } from '../catalogue/objectives';
import { awardTotals, completeAward, judgeAward, prefillAward } from './award';

const row = (code: string, unitPriceCents: number, maxUnits: number): Indicator => ({
  code,
  measure: 'units',
  unit: 'begeleide persoon',
  targetGroup: 'nieuwkomers',
  unitPriceCents,
  maxUnits,
  countRule: '',
});

/** Themes 5 and 9 of year 3, and theme 9 of year 1 with its three rows; theme 1 isn't funded. */
const THEMES: readonly FundedTheme[] = [
  { number: '1', ceilingCents: 0, ownSharePercent: 100, indicators: [] },
  { number: '5', ceilingCents: 13_500_000, ownSharePercent: 100, indicators: [row('5a', 6_000, 2_250)] },
  {
    number: '9',
    ceilingCents: 17_062_500,
    ownSharePercent: 100,
    indicators: [row('9a', 65_000, 150), row('9b', 65_000, 38), row('9c', 65_000, 75)],
  },
];

const asked = (indicatorCode: string, plannedReach: number, currentReach = 0): KpiLine => ({
  indicatorCode,
  plannedReach,
  currentReach,
});

const line = (indicatorCode: string, grantedUnits: number, grantedCents: number) => ({
  indicatorCode,
  grantedUnits,
  grantedCents,
});

const codes = (refusals: readonly { code: string; pointer?: string }[]) =>
  refusals.map(({ code, pointer }) => `${code} ${pointer ?? ''}`);

describe('the award an official starts from', () => {
  it('is all that was asked', () => {
    expect(prefillAward(THEMES, [asked('5a', 100, 20)])).toEqual([line('5a', 100, 600_000)]);
  });

  it('leaves out rows without planned reach', () => {
    expect(prefillAward(THEMES, [asked('5a', 0, 20)])).toEqual([]);
  });

  it('stops at the ceiling of the theme: 263 units of theme 9 are one too many', () => {
    const award = prefillAward(THEMES, [asked('9a', 150), asked('9b', 38), asked('9c', 75)]);
    expect(award.map(({ grantedUnits }) => grantedUnits)).toEqual([150, 38, 74]);
    expect(awardTotals(award)).toEqual({ units: 262, cents: 17_030_000 });
  });

  it('stops at the maximum of the row', () => {
    expect(prefillAward(THEMES, [asked('5a', 3_000)])).toEqual([line('5a', 2_250, 13_500_000)]);
  });
});

describe('an award as typed', () => {
  it('gets the amounts that were left out from the price', () => {
    expect(completeAward(THEMES, [{ indicatorCode: '9a', grantedUnits: 3 }])).toEqual([line('9a', 3, 195_000)]);
  });

  it('keeps an amount that was cut otherwise than by whole units', () => {
    const award = completeAward(THEMES, [line('9a', 3, 190_001)]);
    expect(award).toEqual([line('9a', 3, 190_001)]);
    expect(judgeAward(THEMES, [asked('9a', 3)], award)).toEqual([]);
  });
});

describe('judging an award', () => {
  it.each([
    ['a row that was not asked', [asked('5a', 10)], [line('9a', 1, 65_000)], ['unknown_award_line /0/indicatorCode']],
    ['an unknown row', [asked('5a', 10)], [line('77z', 1, 1)], ['unknown_award_line /0/indicatorCode']],
    [
      'a row twice',
      [asked('5a', 10)],
      [line('5a', 1, 6_000), line('5a', 2, 0)],
      ['unknown_award_line /1/indicatorCode'],
    ],
    ['more units than asked', [asked('5a', 10)], [line('5a', 11, 60_000)], ['granted_above_asked /0/grantedUnits']],
    ['more money than asked', [asked('5a', 10)], [line('5a', 10, 60_001)], ['granted_above_asked /0/grantedCents']],
    ['money without units', [asked('5a', 10)], [line('5a', 0, 1)], ['granted_amount_without_units /0/grantedCents']],
  ])('refuses %s', (_, wanted, award, expected) => {
    expect(codes(judgeAward(THEMES, wanted, award))).toEqual(expected);
  });

  it('refuses more than the row maximum, even if it was asked', () => {
    const refusals = judgeAward(THEMES, [asked('5a', 3_000)], [line('5a', 2_251, 13_500_000)]);
    expect(refusals).toContainEqual({
      code: 'granted_above_row_maximum',
      params: { maxUnits: 2_250 },
      pointer: '/0/grantedUnits',
    });
  });

  it('refuses 263 units of theme 9, with the ceiling and the total', () => {
    const award = completeAward(THEMES, [
      { indicatorCode: '9a', grantedUnits: 150 },
      { indicatorCode: '9b', grantedUnits: 38 },
      { indicatorCode: '9c', grantedUnits: 75 },
    ]);
    const wanted = [asked('9a', 150), asked('9b', 38), asked('9c', 75)];
    expect(judgeAward(THEMES, wanted, award)).toEqual([
      {
        code: 'granted_above_theme_ceiling',
        params: { theme: '9', ceilingCents: 17_062_500, totalCents: 17_095_000 },
        pointer: '/2/grantedCents',
      },
    ]);
  });

  it('judges an amount as an amount, at the field where it is filled in', () => {
    const personnel = { ...row('1a', 1, 2_000_000), measure: 'amount' as const };
    const themes = [{ number: '1', ceilingCents: 2_500_000, ownSharePercent: 20, indicators: [personnel] }];
    const judged = (cents: number) => judgeAward(themes, [asked('1a', 1_250_050)], [line('1a', cents, cents)]);
    expect(judged(1_250_050)).toEqual([]);
    expect(judged(0)).toEqual([]);
    expect(judged(1_250_051)).toEqual([
      { code: 'granted_above_asked', params: { askedCents: 1_250_050 }, pointer: '/0/grantedCents' },
    ]);
  });

  it('accepts rows with nothing granted, and an empty award', () => {
    expect(judgeAward(THEMES, [asked('5a', 10)], [line('5a', 0, 0)])).toEqual([]);
    expect(judgeAward(THEMES, [asked('5a', 10)], [])).toEqual([]);
  });
});
