import fc from 'fast-check';
import { workOutKpiTable } from '../kpi-table';
import { judgeChoice } from '../submission';
import { SAMPLE_THEMES } from '../testing/sample-themes';
import { CONTINUE_CHOICES, type EarlierRow, type EarlierYear, type ThemeChoice, themesOf } from './earlier-year';
import { planContinuation } from './plan-continuation';

const INDICATORS = SAMPLE_THEMES.flatMap(({ indicators }) => indicators);
/** Rows of today, rows that are gone, and a theme that is gone. */
const CODES = [...INDICATORS.map(({ code }) => code), '5b', '9d', '17c', '1a', '99a'];

const earlierRow = (indicatorCode: string): fc.Arbitrary<EarlierRow> =>
  fc.record({
    indicatorCode: fc.constant(indicatorCode),
    themeNumber: fc.constant(indicatorCode.replace(/[a-z]+$/, '')),
    measure: fc.constantFrom('units' as const, 'units' as const, 'amount' as const),
    unit: fc.constant('persoon'),
    targetGroup: fc.constantFrom('iedereen', 'nieuwkomer'),
    unitPriceCents: fc.integer({ min: 1, max: 3_000_000 }),
    currentReach: fc.nat({ max: 5_000 }),
    plannedReach: fc.nat({ max: 5_000 }),
    grantedUnits: fc.nat({ max: 5_000 }),
  });

const year: fc.Arbitrary<EarlierYear> = fc
  .shuffledSubarray(CODES)
  .chain((codes) => fc.tuple(fc.tuple(...codes.map(earlierRow)), fc.shuffledSubarray(codes)))
  .map(([rows, order]) => ({
    rows,
    ranking: [...new Set(order.map((code) => code.replace(/[a-z]+$/, '')))],
  }));

const choice: fc.Arbitrary<ThemeChoice> = fc.oneof(
  fc.record({ choice: fc.constantFrom(...CONTINUE_CHOICES), percent: fc.integer({ min: 0, max: 900 }) }),
  fc.record({ choice: fc.constantFrom(...CONTINUE_CHOICES), units: fc.nat({ max: 20_000 }) }),
);

const chosen = (earlier: EarlierYear): fc.Arbitrary<Record<string, ThemeChoice>> =>
  fc
    .tuple(...themesOf(earlier).map(() => choice))
    .map(
      (choices) =>
        Object.fromEntries(themesOf(earlier).map((theme, index) => [theme, choices[index] ?? choices[0]])) as Record<
          string,
          ThemeChoice
        >,
    );

const anyPlan = year.chain((earlier) => fc.tuple(fc.constant(earlier), chosen(earlier)));

describe('whatever is continued, raised, lowered or stopped', () => {
  it('passes the rules of the table, and ranks exactly the chosen themes', () => {
    fc.assert(
      fc.property(anyPlan, ([earlier, choices]) => {
        const { lines, ranking } = planContinuation(earlier, SAMPLE_THEMES, choices);
        const table = workOutKpiTable(SAMPLE_THEMES, lines);
        expect(table.refusals).toEqual([]);
        expect(judgeChoice(table).filter(({ code }) => code !== 'nothing_planned')).toEqual([]);
        const themes = table.themes.filter((theme) => theme.chosen).map((theme) => theme.number);
        expect([...ranking].sort()).toEqual([...themes].sort());
      }),
    );
  });

  it('leaves nothing of what is stopped', () => {
    fc.assert(
      fc.property(year, (earlier) => {
        const stop = Object.fromEntries(themesOf(earlier).map((theme) => [theme, { choice: 'stop' as const }]));
        expect(planContinuation(earlier, SAMPLE_THEMES, stop)).toMatchObject({ lines: [], ranking: [] });
      }),
    );
  });

  it('continues each row of a kept code with what was granted, or its maximum, below the ceiling', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(INDICATORS), fc.nat({ max: 400 }), (rows, grantedUnits) => {
        const earlier: EarlierYear = {
          rows: rows.map((row) => ({
            ...row,
            indicatorCode: row.code,
            themeNumber: row.code.replace(/[a-z]+$/, ''),
            currentReach: 0,
            plannedReach: grantedUnits,
            grantedUnits,
          })),
          ranking: [],
        };
        const on = Object.fromEntries(themesOf(earlier).map((theme) => [theme, { choice: 'continue' as const }]));
        const { themes } = planContinuation(earlier, SAMPLE_THEMES, on);
        for (const { lines, notes, flemishContributionCents, number } of themes) {
          const ceiling = SAMPLE_THEMES.find((theme) => theme.number === number)?.ceilingCents ?? 0;
          expect(flemishContributionCents).toBeLessThanOrEqual(ceiling);
          if (notes.some(({ code }) => code === 'ceiling')) continue;
          for (const line of lines) {
            const max = INDICATORS.find(({ code }) => code === line.indicatorCode)?.maxUnits ?? 0;
            expect(line.plannedReach).toBe(Math.min(grantedUnits, max));
          }
        }
      }),
    );
  });
});
