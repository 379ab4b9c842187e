import { askedOf, awardOf, fundedThemesOf } from './assessment-file';
import { awardChanges } from './award-changes';
import { toAwardView } from './award-view';
import { grantedThemes } from './granted-event';
import { sampleFile, sampleRow } from './sample-file.spec-data';

const asked = { plannedReach: 100, currentReach: 40, askedCents: 600_000 };
const rows = [sampleRow('5a', asked), sampleRow('9a', { plannedReach: 2, askedCents: 12_000 }), sampleRow('9b')];

describe('a file to assess', () => {
  it('speaks the words of the rules', () => {
    const file = sampleFile(rows);
    expect(fundedThemesOf(file).map(({ number, indicators }) => [number, indicators.map(({ code }) => code)])).toEqual([
      ['5', ['5a']],
      ['9', ['9a', '9b']],
    ]);
    expect(askedOf(file)[0]).toEqual({ indicatorCode: '5a', currentReach: 40, plannedReach: 100 });
  });

  it('has the prefilled award until one is saved, even an empty one', () => {
    expect(awardOf(sampleFile(rows)).map(({ grantedUnits }) => grantedUnits)).toEqual([100, 2]);
    expect(awardOf(sampleFile(rows, { awardVersion: 1 }))).toEqual([]);
  });

  it('is shown with every asked row, also those that get nothing', () => {
    const view = toAwardView(sampleFile(rows, { awardVersion: 4 }), [
      { indicatorCode: '5a', grantedUnits: 60, grantedCents: 360_000 },
    ]);
    expect(view).toMatchObject({ version: 4, prefilled: false, askedCents: 612_000, grantedCents: 360_000 });
    expect(view.lines.map(({ indicatorCode, grantedUnits }) => [indicatorCode, grantedUnits])).toEqual([
      ['5a', 60],
      ['9a', 0],
    ]);
  });
});

describe('what an award changes', () => {
  const line = (indicatorCode: string, grantedUnits: number, grantedCents: number) => {
    return { indicatorCode, grantedUnits, grantedCents };
  };

  it('is told row by row, a row left out as nothing granted', () => {
    const changes = awardChanges([line('5a', 100, 600_000), line('9a', 2, 12_000)], [line('5a', 60, 360_000)]);
    const texts = changes.map(({ field, from, to }) => `${field}: ${from} > ${to}`.replaceAll(/\s/g, ' '));
    expect(texts).toEqual(['award/5a: 100 · € 6.000 > 60 · € 3.600', 'award/9a: 2 · € 120 > 0 · € 0']);
  });

  it('is nothing when only zeros were left out', () => {
    expect(awardChanges([line('5a', 0, 0)], [])).toEqual([]);
  });
});

describe('what was granted, for those that follow', () => {
  it('holds the themes with a granted unit and only their granted rows', () => {
    const file = sampleFile([...rows, sampleRow('9c', { plannedReach: 1 })]);
    const themes = grantedThemes(file, [
      { indicatorCode: '5a', grantedUnits: 0, grantedCents: 0 },
      { indicatorCode: '9c', grantedUnits: 1, grantedCents: 6_000 },
    ]);
    expect(themes).toEqual([
      {
        themeId: 'theme-9',
        number: '9',
        agiiSupported: false,
        goals: [expect.objectContaining({ indicatorCode: '9c', grantedUnits: 1 })],
      },
    ]);
  });
});
