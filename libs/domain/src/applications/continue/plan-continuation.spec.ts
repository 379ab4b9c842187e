import { workOutKpiTable } from '../kpi-table';
import { judgeChoice } from '../submission';
import { SAMPLE_THEMES } from '../testing/sample-themes';
import type { EarlierRow, EarlierYear } from './earlier-year';
import { planContinuation } from './plan-continuation';

const row = (indicatorCode: string, grantedUnits: number, changes: Partial<EarlierRow> = {}): EarlierRow => ({
  indicatorCode,
  themeNumber: indicatorCode.replace(/[a-z]+$/, ''),
  measure: 'units',
  unit: 'persoon',
  targetGroup: 'iedereen',
  unitPriceCents:
    SAMPLE_THEMES.flatMap(({ indicators }) => indicators).find(({ code }) => code === indicatorCode)?.unitPriceCents ??
    100,
  currentReach: 10,
  plannedReach: grantedUnits,
  grantedUnits,
  ...changes,
});

const YEAR: EarlierYear = { rows: [row('5a', 100), row('17a', 20), row('17b', 40)], ranking: ['17', '5'] };
const CONTINUE = { choice: 'continue' } as const;

describe('going on from the year before', () => {
  it('takes over what was granted, the present reach and the order', () => {
    const { lines, ranking } = planContinuation(YEAR, SAMPLE_THEMES, { '5': CONTINUE, '17': CONTINUE });
    expect(lines.map((line) => [line.indicatorCode, line.currentReach, line.plannedReach])).toEqual([
      ['5a', 10, 100],
      ['17a', 10, 20],
      ['17b', 10, 40],
    ]);
    expect(ranking).toEqual(['17', '5']);
  });

  it('raises and lowers by per cent, and to a number that is spread as the grant was', () => {
    const raised = planContinuation(YEAR, SAMPLE_THEMES, {
      '5': { choice: 'raise', percent: 25 },
      '17': { choice: 'lower', units: 31 },
    });
    expect(raised.lines.map(({ plannedReach }) => plannedReach)).toEqual([125, 10, 21]);
  });

  it('stops: nothing is left of the theme, neither reach nor rank', () => {
    const { lines, ranking, themes } = planContinuation(YEAR, SAMPLE_THEMES, {
      '5': CONTINUE,
      '17': { choice: 'stop' },
    });
    expect(lines.map(({ indicatorCode }) => indicatorCode)).toEqual(['5a']);
    expect(ranking).toEqual(['5']);
    expect(themes[0]).toMatchObject({ number: '17', plannedUnits: 0, flemishContributionCents: 0 });
  });

  it('keeps each row within its maximum and the theme within its ceiling, and says so', () => {
    const year = { rows: [row('9a', 150), row('9b', 38), row('9c', 75)], ranking: ['9'] };
    const { themes, lines } = planContinuation(year, SAMPLE_THEMES, { '9': { choice: 'raise', percent: 10 } });
    expect(themes[0]?.notes.map(({ code }) => code)).toEqual(['row_maximum', 'row_maximum', 'row_maximum', 'ceiling']);
    expect(lines.map(({ plannedReach }) => plannedReach)).toEqual([150, 38, 74]);
    expect(workOutKpiTable(SAMPLE_THEMES, lines).refusals).toEqual([]);
  });

  it('brings rows that are gone to the one row that the theme still has', () => {
    const year = { rows: [row('5a', 100), row('5b', 30, { unitPriceCents: 6_000 })], ranking: ['5'] };
    const { themes, lines } = planContinuation(year, SAMPLE_THEMES, { '5': CONTINUE });
    expect(lines).toEqual([{ indicatorCode: '5a', currentReach: 20, plannedReach: 130 }]);
    expect(themes[0]?.notes).toEqual([
      {
        code: 'row_merged',
        params: { row: '5b', targetGroup: 'iedereen', into: '5a', intoGroup: 'iedereen', units: 30 },
      },
    ]);
  });

  it('leaves a row that could go to several others to the person', () => {
    const year = { rows: [row('17a', 20), row('17c', 30)], ranking: ['17'] };
    const { themes, lines } = planContinuation(year, SAMPLE_THEMES, { '17': CONTINUE });
    expect(lines.map(({ indicatorCode }) => indicatorCode)).toEqual(['17a']);
    expect(themes[0]?.notes[0]).toMatchObject({ code: 'row_gone', params: { row: '17c', units: 30 } });
  });

  it('says what a unit cost then and costs now, and whom a row is for now', () => {
    const year = { rows: [row('5a', 100, { unitPriceCents: 5_000, targetGroup: 'nieuwkomer' })], ranking: ['5'] };
    const { notes } = planContinuation(year, SAMPLE_THEMES, { '5': CONTINUE }).themes[0] ?? { notes: [] };
    expect(notes).toEqual([
      {
        code: 'target_group_changed',
        params: { row: '5a', was: 'nieuwkomer, per persoon', is: 'iedereen, per persoon' },
      },
      { code: 'price_changed', params: { row: '5a', wasCents: 5_000, isCents: 6_000 } },
    ]);
  });

  it('never takes units for euro', () => {
    const year = { rows: [row('5a', 100, { measure: 'amount', unitPriceCents: 1 })], ranking: ['5'] };
    const { lines } = planContinuation(year, SAMPLE_THEMES, { '5': CONTINUE });
    expect(lines).toEqual([]);
  });

  it('says that a theme is not funded any more', () => {
    const year = { rows: [row('1a', 5), row('99a', 5)], ranking: ['1', '99'] };
    const { themes, lines } = planContinuation(year, SAMPLE_THEMES, { '1': CONTINUE, '99': CONTINUE });
    expect(themes.map(({ possible, notes }) => [possible, notes[0]?.code])).toEqual([
      [false, 'theme_gone'],
      [false, 'theme_gone'],
    ]);
    expect(lines).toEqual([]);
  });

  it('brings no present reach of a theme of which nothing was granted', () => {
    const { lines } = planContinuation({ rows: [row('5a', 0)], ranking: ['5'] }, SAMPLE_THEMES, { '5': CONTINUE });
    expect(lines).toEqual([]);
    expect(judgeChoice(workOutKpiTable(SAMPLE_THEMES, lines)).map(({ code }) => code)).toEqual(['nothing_planned']);
  });
});

describe('a draft that has figures already', () => {
  const present = { lines: [{ indicatorCode: '5a', currentReach: 1, plannedReach: 2 }], ranking: ['5'] };

  it('keeps them, and their rank', () => {
    const { lines, ranking, themes } = planContinuation(
      YEAR,
      SAMPLE_THEMES,
      { '5': CONTINUE, '17': CONTINUE },
      present,
    );
    expect(lines[0]).toEqual({ indicatorCode: '5a', currentReach: 1, plannedReach: 2 });
    expect(ranking).toEqual(['5', '17']);
    expect(themes[1]).toMatchObject({ kept: true, plannedUnits: 2, notes: [{ code: 'filled_kept' }] });
  });

  it('loses them only when told so', () => {
    const choices = { '5': { choice: 'stop', overwrite: true }, '17': CONTINUE } as const;
    const { lines, ranking } = planContinuation(YEAR, SAMPLE_THEMES, choices, present);
    expect(lines.map(({ indicatorCode }) => indicatorCode)).toEqual(['17a', '17b']);
    expect(ranking).toEqual(['17']);
  });

  it('keeps what no choice is about', () => {
    const other = { lines: [{ indicatorCode: '2a', currentReach: 0, plannedReach: 1 }], ranking: ['2'] };
    const { lines, ranking } = planContinuation(YEAR, SAMPLE_THEMES, { '5': CONTINUE }, other);
    expect(lines.map(({ indicatorCode }) => indicatorCode)).toEqual(['2a', '5a']);
    expect(ranking).toEqual(['2', '5']);
  });
});
