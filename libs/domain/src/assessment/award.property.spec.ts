import fc from 'fast-check';
import type { KpiLine } from '../applications/kpi-table';
import { type FundedTheme, themeOfIndicator } from '../catalogue/objectives';
import { awardTotals, completeAward, judgeAward, prefillAward } from './award';

const indicators = (number: number) =>
  fc
    .array(
      fc.record({
        unitPriceCents: fc.integer({ min: 1, max: 3_000_000 }),
        maxUnits: fc.integer({ min: 1, max: 3_000 }),
      }),
      {
        minLength: 1,
        maxLength: 3,
      },
    )
    .map((rows) =>
      rows.map((row, index) => ({
        ...row,
        code: `${number}${'abc'[index] ?? 'z'}`,
        measure: 'units' as const,
        unit: 'unit',
        targetGroup: '',
        countRule: '',
      })),
    );

const theme = (number: number): fc.Arbitrary<FundedTheme> =>
  fc.record({
    number: fc.constant(String(number)),
    ceilingCents: fc.integer({ min: 0, max: 20_000_000 }),
    ownSharePercent: fc.constant(100),
    indicators: indicators(number),
  });

/** A call with two to four themes, and what somebody asked in it: at times far too much. */
const application = fc.tuple(theme(2), theme(5), theme(9), theme(17)).chain((themes) =>
  fc.record({
    themes: fc.constant<readonly FundedTheme[]>(themes),
    asked: fc
      .tuple(
        ...themes
          .flatMap(({ indicators: rows }) => rows)
          .map(({ code }) =>
            fc.record({
              indicatorCode: fc.constant(code),
              currentReach: fc.nat({ max: 500 }),
              plannedReach: fc.oneof(fc.constant(0), fc.nat({ max: 5_000 })),
            }),
          ),
      )
      .map((lines): readonly KpiLine[] => lines),
  }),
);

describe('awards of whatever was asked', () => {
  it('are prefilled so that no rule refuses them', () => {
    fc.assert(
      fc.property(application, ({ themes, asked }) => {
        expect(judgeAward(themes, asked, prefillAward(themes, asked))).toEqual([]);
      }),
    );
  });

  it('are prefilled with units × price, never above a ceiling', () => {
    fc.assert(
      fc.property(application, ({ themes, asked }) => {
        const award = prefillAward(themes, asked);
        expect(
          completeAward(
            themes,
            award.map(({ indicatorCode, grantedUnits }) => ({ indicatorCode, grantedUnits })),
          ),
        ).toEqual(award);
        for (const { number, ceilingCents } of themes) {
          const own = award.filter(({ indicatorCode }) => themeOfIndicator(indicatorCode) === number);
          expect(awardTotals(own).cents).toBeLessThanOrEqual(ceilingCents);
        }
      }),
    );
  });

  it('stay acceptable however an official lowers units and amounts', () => {
    fc.assert(
      fc.property(
        application,
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 24, maxLength: 24 }),
        ({ themes, asked }, cuts) => {
          const lowered = prefillAward(themes, asked).map((line, index) => {
            const units = Math.floor(line.grantedUnits * (cuts[index] ?? 1));
            return {
              ...line,
              grantedUnits: units,
              grantedCents: units === 0 ? 0 : Math.floor(line.grantedCents * (cuts[index + 12] ?? 1)),
            };
          });
          expect(judgeAward(themes, asked, lowered)).toEqual([]);
        },
      ),
    );
  });

  it('are refused as soon as one row gets one unit more than asked', () => {
    fc.assert(
      fc.property(application, ({ themes, asked }) => {
        for (const { indicatorCode, plannedReach } of asked) {
          const award = completeAward(themes, [{ indicatorCode, grantedUnits: plannedReach + 1 }]);
          expect(judgeAward(themes, asked, award)).not.toEqual([]);
        }
      }),
    );
  });
});
