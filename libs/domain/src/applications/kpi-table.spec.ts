import { type KpiLine, workOutKpiTable } from './kpi-table';
import { SAMPLE_THEMES } from './testing/sample-themes';

const line = (indicatorCode: string, plannedReach: number, currentReach = 0): KpiLine => ({
  indicatorCode,
  currentReach,
  plannedReach,
});
const workOut = (...lines: KpiLine[]) => workOutKpiTable(SAMPLE_THEMES, lines);
const refusalsOf = (...lines: KpiLine[]) => workOut(...lines).refusals.map(({ code, pointer }) => [code, pointer]);

describe('working out the KPI table', () => {
  it('pays planned units only, and asks the same of the applicant', () => {
    const table = workOut(line('5a', 100, 40), line('17b', 30));
    expect(table.rows).toEqual([
      {
        indicatorCode: '5a',
        themeNumber: '5',
        currentReach: 40,
        plannedReach: 100,
        flemishContributionCents: 600_000,
        ownContributionCents: 600_000,
        targetReach: 140,
      },
      {
        indicatorCode: '17b',
        themeNumber: '17',
        currentReach: 0,
        plannedReach: 30,
        flemishContributionCents: 270_000,
        ownContributionCents: 270_000,
        targetReach: 30,
      },
    ]);
    expect(table.totals).toEqual({
      flemishContributionCents: 870_000,
      ownContributionCents: 870_000,
      projectCostCents: 1_740_000,
      chosenThemes: 2,
    });
    expect(table.refusals).toEqual([]);
  });

  it('calls a theme chosen when something is planned in it, not for its present reach', () => {
    const table = workOut(line('5a', 0, 40), line('9b', 1));
    expect(table.themes.filter(({ chosen }) => chosen).map(({ number }) => number)).toEqual(['9']);
  });

  it('takes all row maxima of most themes at once, which is exactly the ceiling', () => {
    const table = workOut(line('2a', 1), line('5a', 2_250), line('17a', 150), line('17b', 150));
    expect(table.refusals).toEqual([]);
    for (const { number, flemishContributionCents, ceilingCents } of table.themes)
      if (!['1', '9'].includes(number)) expect(flemishContributionCents).toBe(ceilingCents);
  });

  it('refuses the row maxima of theme 9 together: 263 units are € 170 950, the ceiling is € 170 625', () => {
    const table = workOut(line('9a', 150), line('9b', 38), line('9c', 75));
    expect(table.refusals).toEqual([
      {
        code: 'theme_ceiling_exceeded',
        pointer: '/2/plannedReach',
        params: { theme: '9', ceilingCents: 17_062_500, totalCents: 17_095_000 },
      },
    ]);
    expect(refusalsOf(line('9a', 150), line('9b', 38), line('9c', 74))).toEqual([]);
  });

  it('refuses a row above its maximum, at the row', () => {
    expect(refusalsOf(line('5a', 1), line('9b', 39))).toEqual([['row_maximum_exceeded', '/1/plannedReach']]);
  });

  it('tells an unknown theme, an unfunded theme and an unknown row apart', () => {
    expect(refusalsOf(line('99a', 1), line('1a', 1), line('5b', 1))).toEqual([
      ['unknown_theme', '/0/indicatorCode'],
      ['theme_not_funded', '/1/indicatorCode'],
      ['unknown_indicator', '/2/indicatorCode'],
    ]);
    expect(workOut(line('99a', 1), line('1a', 1)).totals.flemishContributionCents).toBe(0);
  });

  it('refuses a row that is there twice', () => {
    expect(refusalsOf(line('5a', 1), line('5a', 1))).toEqual([['duplicate_indicator', '/1/indicatorCode']]);
  });

  it('finds nothing wrong with an empty table', () => {
    expect(workOut()).toMatchObject({
      rows: [],
      refusals: [],
      totals: { flemishContributionCents: 0, chosenThemes: 0 },
    });
  });
});
