import fc from 'fast-check';
import { followChosenThemes, judgeRanking, moveInRanking, moveTo } from './ranking';

const KNOWN = Array.from({ length: 24 }, (_, index) => String(index + 1));
const FUNDED = KNOWN.filter((theme) => !['1', '3', '4', '12'].includes(theme));
const judge = (ranking: readonly string[], chosen: readonly string[]) =>
  judgeRanking(ranking, chosen, KNOWN, FUNDED).map(({ code, pointer }) => [code, pointer]);

const themes = fc.shuffledSubarray(FUNDED);

describe('a ranking', () => {
  it('holds each chosen theme once', () => {
    expect(judge(['5', '2'], ['2', '5'])).toEqual([]);
    expect(judge([], [])).toEqual([]);
  });

  it('has no doubles, no gaps and no strangers', () => {
    expect(judge(['5', '5'], ['2', '5'])).toEqual([
      ['ranking_double', '/1'],
      ['ranking_gap', ''],
    ]);
    expect(judge(['5', '7', '2'], ['2', '5'])).toEqual([['ranking_theme_not_chosen', '/1']]);
    expect(judge(['5', '12', '25'], ['5'])).toEqual([
      ['theme_not_funded', '/1'],
      ['unknown_theme', '/2'],
    ]);
  });

  it('is right for any order of what is chosen, and for nothing else', () => {
    fc.assert(
      fc.property(themes, themes, (chosen, other) => {
        expect(judge([...chosen].reverse(), chosen)).toEqual([]);
        const same = other.length === chosen.length && other.every((theme) => chosen.includes(theme));
        expect(judge(other, chosen).length === 0).toBe(same);
      }),
    );
  });
});

describe('a ranking that follows what is chosen', () => {
  it('keeps the order, closes up, and puts what is new last', () => {
    expect(followChosenThemes(['7', '2', '5'], ['2', '5', '9', '13'])).toEqual(['2', '5', '9', '13']);
    expect(followChosenThemes(['7', '5'], ['5', '7'])).toEqual(['7', '5']);
  });

  it('is always right, and changes nothing the second time', () => {
    fc.assert(
      fc.property(themes, themes, (ranking, chosen) => {
        const followed = followChosenThemes(ranking, chosen);
        expect(judge(followed, chosen)).toEqual([]);
        expect(followChosenThemes(followed, chosen)).toEqual(followed);
        const kept = ranking.filter((theme) => chosen.includes(theme));
        expect(followed.slice(0, kept.length)).toEqual(kept);
      }),
    );
  });
});

describe('moving a theme', () => {
  it('goes one place up or down, and no further than the edge', () => {
    expect(moveInRanking(['5', '2', '7'], '2', -1)).toEqual(['2', '5', '7']);
    expect(moveInRanking(['5', '2', '7'], '2', 1)).toEqual(['5', '7', '2']);
    expect(moveInRanking(['5', '2', '7'], '5', -1)).toEqual(['5', '2', '7']);
    expect(moveInRanking(['5', '2', '7'], '9', 1)).toEqual(['5', '2', '7']);
  });

  it('loses no theme and doubles none, wherever it goes, and can be undone', () => {
    fc.assert(
      fc.property(themes, fc.integer({ min: -3, max: 30 }), fc.integer({ min: -3, max: 30 }), (ranking, from, to) => {
        const moved = moveTo(ranking, from, to);
        expect([...moved].sort()).toEqual([...ranking].sort());
        expect(moveTo(moved, to, from)).toEqual(ranking);
      }),
    );
  });
});
