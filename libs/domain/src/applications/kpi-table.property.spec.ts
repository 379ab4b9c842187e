import fc from 'fast-check';
import { themeOfIndicator } from '../catalogue/objectives';
import { type KpiLine, workOutKpiTable } from './kpi-table';
import { SAMPLE_THEMES } from './testing/sample-themes';

const indicators = SAMPLE_THEMES.flatMap((theme) => theme.indicators);
const reach = fc.oneof(fc.nat({ max: 300 }), fc.nat({ max: 1_000_000 }));

/** Any lines on the rows of the call, each row at most once, in any order. */
const lines: fc.Arbitrary<KpiLine[]> = fc
  .shuffledSubarray(indicators.map((indicator) => indicator.code))
  .chain((codes) =>
    fc.tuple(
      ...codes.map((indicatorCode) =>
        fc.record({ indicatorCode: fc.constant(indicatorCode), currentReach: reach, plannedReach: reach }),
      ),
    ),
  );

const priceOf = (code: string): number => indicators.find((row) => row.code === code)?.unitPriceCents ?? 0;

describe('amounts of whatever is filled in', () => {
  it('are whole cents, exactly units × price, and add up from rows to themes to the total', () => {
    fc.assert(
      fc.property(lines, (given) => {
        const { rows, themes, totals } = workOutKpiTable(SAMPLE_THEMES, given);
        for (const row of rows) {
          expect(Number.isSafeInteger(row.flemishContributionCents)).toBe(true);
          expect(BigInt(row.flemishContributionCents)).toBe(
            BigInt(row.plannedReach) * BigInt(priceOf(row.indicatorCode)),
          );
          expect(row.targetReach).toBe(row.currentReach + row.plannedReach);
        }
        for (const theme of themes) {
          const own = rows.filter((row) => row.themeNumber === theme.number);
          expect(theme.flemishContributionCents).toBe(own.reduce((sum, row) => sum + row.flemishContributionCents, 0));
        }
        expect(totals.flemishContributionCents).toBe(themes.reduce((sum, t) => sum + t.flemishContributionCents, 0));
        expect(totals.ownContributionCents).toBe(totals.flemishContributionCents);
        expect(totals.projectCostCents).toBe(2 * totals.flemishContributionCents);
      }),
    );
  });

  it('are refused exactly when a row is above its maximum or a theme above its ceiling', () => {
    fc.assert(
      fc.property(lines, (given) => {
        const { refusals, themes } = workOutKpiTable(SAMPLE_THEMES, given);
        const rowsAbove = given.filter((line) =>
          indicators.some((row) => row.code === line.indicatorCode && line.plannedReach > row.maxUnits),
        );
        const themesAbove = themes.filter((theme) => theme.flemishContributionCents > theme.ceilingCents);
        expect(refusals).toHaveLength(rowsAbove.length + themesAbove.length);
        for (const { pointer } of refusals) expect(pointer).toMatch(/^\/\d+\/plannedReach$/);
      }),
    );
  });

  it('do not depend on the order of the lines', () => {
    fc.assert(
      fc.property(lines, (given) => {
        const straight = workOutKpiTable(SAMPLE_THEMES, given);
        const turned = workOutKpiTable(SAMPLE_THEMES, [...given].reverse());
        expect(turned.totals).toEqual(straight.totals);
        expect(turned.themes).toEqual(straight.themes);
        expect(turned.refusals.map(({ code }) => code).sort()).toEqual(
          straight.refusals.map(({ code }) => code).sort(),
        );
      }),
    );
  });

  it('point at a row of the theme whose ceiling is exceeded', () => {
    fc.assert(
      fc.property(lines, (given) => {
        for (const { code, pointer, params } of workOutKpiTable(SAMPLE_THEMES, given).refusals) {
          const row = given[Number(pointer?.split('/')[1])];
          if (code === 'theme_ceiling_exceeded')
            expect(themeOfIndicator(row?.indicatorCode ?? '')).toBe(params?.['theme']);
        }
      }),
    );
  });
});
