import fc from 'fast-check';
import type { FundedTheme } from '../catalogue/objectives';
import { redraft } from './redraft';
import { SAMPLE_THEMES } from './testing/sample-themes';

const line = (indicatorCode: string, plannedReach: number) => ({ indicatorCode, currentReach: 3, plannedReach });
const LINES = [line('5a', 10), line('9a', 4), line('9b', 2)];
const RANKING = ['9', '5'];

/** The sample with each row of these codes changed; null takes it out. */
function changed(rows: Readonly<Record<string, object | null>>): FundedTheme[] {
  return SAMPLE_THEMES.map((theme) => ({
    ...theme,
    indicators: theme.indicators.flatMap((row) => {
      const change = rows[row.code];
      return change === null ? [] : [{ ...row, ...change }];
    }),
  }));
}

describe('a draft under a new version', () => {
  it('keeps its lines and costs what the new prices say', () => {
    const found = redraft(
      { lines: LINES, ranking: RANKING },
      SAMPLE_THEMES,
      changed({ '5a': { unitPriceCents: 6_500 } }),
    );
    expect(found.lines).toEqual(LINES);
    expect(found.afterCents - found.beforeCents).toBe(10 * 500);
    expect(found.ranking).toEqual(RANKING);
    expect([found.fallen, found.unfundedThemes]).toEqual([[], []]);
  });

  it('tells which lines lost their row, and which themes are not funded any more', () => {
    const after = changed({ '5a': null, '9b': null });
    const found = redraft({ lines: LINES, ranking: RANKING }, SAMPLE_THEMES, after);
    expect(found.fallen.map(({ indicatorCode }) => indicatorCode)).toEqual(['5a', '9b']);
    expect(found.unfundedThemes).toEqual(['5']);
    expect(found.ranking).toEqual(['9']);
    expect(found.afterCents).toBe(4 * 65_000);
  });

  it('takes no count of people for an amount in cents', () => {
    const after = changed({ '5a': { measure: 'amount', unitPriceCents: 1 } });
    expect(redraft({ lines: LINES, ranking: RANKING }, SAMPLE_THEMES, after).fallen).toEqual([line('5a', 10)]);
  });

  it('cuts nothing above a new maximum: the applicant decides what goes', () => {
    const found = redraft({ lines: LINES, ranking: RANKING }, SAMPLE_THEMES, changed({ '9a': { maxUnits: 3 } }));
    expect(found.lines).toEqual(LINES);
    expect(found.table.refusals.map(({ code, pointer }) => [code, pointer])).toEqual([
      ['row_maximum_exceeded', '/1/plannedReach'],
    ]);
  });

  it('loses no line: each is kept or told', () => {
    const rows = fc.subarray(['5a', '9a', '9b', '17a', '17b']);
    fc.assert(
      fc.property(rows, rows, (filled, gone) => {
        const lines = filled.map((code) => line(code, 1));
        const after = changed(Object.fromEntries(gone.map((code) => [code, null])));
        const found = redraft({ lines, ranking: [] }, SAMPLE_THEMES, after);
        expect([...found.lines, ...found.fallen].sort(byCode)).toEqual([...lines].sort(byCode));
        expect(found.afterCents).toBe(found.table.totals.flemishContributionCents);
      }),
    );
  });
});

const byCode = (one: { indicatorCode: string }, other: { indicatorCode: string }): number =>
  one.indicatorCode.localeCompare(other.indicatorCode);
