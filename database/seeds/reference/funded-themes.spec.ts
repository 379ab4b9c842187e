import { fundedThemes, type FundedThemeSeed, type ProjectYear } from './funded-themes';

function themeOf(year: ProjectYear, number: number): FundedThemeSeed {
  const found = fundedThemes(year).find(({ theme }) => theme === number);
  if (!found) {
    throw new Error(`Theme ${number} is not funded in year ${year}`);
  }
  return found;
}

function contribution(theme: FundedThemeSeed): number {
  return theme.indicators.reduce((sum, row) => sum + row.maxUnits * row.unitPriceCents, 0);
}

describe('the funded themes', () => {
  it('are nineteen with twenty-seven rows in the first year, and twenty in the next two', () => {
    const counts = ([1, 2, 3] as const).map((year) => fundedThemes(year).length);
    expect(counts).toEqual([19, 20, 20]);
    expect(fundedThemes(1).flatMap(({ indicators }) => indicators)).toHaveLength(27);
  });

  it('leave out what this call does not fund', () => {
    const numbers = fundedThemes(1).map(({ theme }) => theme);
    for (const notFunded of [1, 3, 4, 12, 23]) {
      expect(numbers).not.toContain(notFunded);
    }
    expect(fundedThemes(2).map(({ theme }) => theme)).toContain(23);
  });

  it('number their rows by theme and letter', () => {
    expect(themeOf(1, 9).indicators.map(({ code }) => code)).toEqual(['9a', '9b', '9c']);
    expect(themeOf(2, 9).indicators.map(({ code }) => code)).toEqual(['9a']);
    expect(themeOf(3, 5).indicators.map(({ code }) => code)).toEqual(['5a']);
  });

  it('give the labour market a ceiling below the sum of its rows', () => {
    for (const year of [1, 2, 3] as const) {
      expect(themeOf(year, 9).ceilingCents).toBe(17_062_500);
      expect(contribution(themeOf(year, 9))).toBe(17_095_000);
    }
    expect(themeOf(1, 9).indicators.map(({ maxUnits }) => maxUnits)).toEqual([150, 38, 75]);
    expect(themeOf(2, 9).indicators[0]?.maxUnits).toBe(263);
  });

  it('let the rows of every other theme add up to its ceiling', () => {
    for (const year of [1, 2, 3] as const) {
      for (const theme of fundedThemes(year).filter(({ theme: number }) => number !== 9)) {
        expect([year, theme.theme, contribution(theme)]).toEqual([year, theme.theme, theme.ceilingCents]);
      }
    }
  });

  it('widen the target groups from the second year on', () => {
    expect(themeOf(1, 15).indicators.map(({ targetGroup }) => targetGroup)).toEqual(['kwetsbaar gezin']);
    expect(themeOf(2, 15).indicators.map(({ maxUnits }) => maxUnits)).toEqual([300]);
    expect(themeOf(1, 24).indicators.map(({ maxUnits }) => maxUnits)).toEqual([150, 30]);
    expect(themeOf(3, 23).indicators.map(({ maxUnits }) => maxUnits)).toEqual([180]);
    expect(themeOf(3, 24).indicators.map(({ maxUnits }) => maxUnits)).toEqual([180]);
  });

  it('ask the standard prices', () => {
    const price = (number: number): number | undefined => themeOf(3, number).indicators[0]?.unitPriceCents;
    expect(price(5)).toBe(6_000);
    expect(price(6)).toBe(60_000);
    expect(price(17)).toBe(9_000);
    expect(price(20)).toBe(17_000);
    expect(price(22)).toBe(580_000);
    expect(price(2)).toBe(2_500_000);
  });

  it('say for every row what is counted and for whom', () => {
    for (const { unit, targetGroup } of fundedThemes(3).flatMap(({ indicators }) => indicators)) {
      expect(unit).not.toBe('');
      expect(targetGroup).not.toBe('');
    }
  });
});
