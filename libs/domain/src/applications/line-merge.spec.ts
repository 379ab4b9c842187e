import fc from 'fast-check';
import { changedRows, mergeLines, pointerIntoGiven } from './line-merge';

const line = (indicatorCode: string, plannedReach: number, currentReach = 0) => ({
  indicatorCode,
  currentReach,
  plannedReach,
});

describe('rows that are saved on their own', () => {
  it('take the place of their own row, and leave the others', () => {
    const stored = [line('5a', 1), line('9a', 2), line('9b', 3)];
    expect(mergeLines(stored, [line('9a', 7), line('17a', 4)])).toEqual([
      line('5a', 1),
      line('9a', 7),
      line('9b', 3),
      line('17a', 4),
    ]);
  });

  it('drop out when they are emptied', () => {
    expect(mergeLines([line('5a', 1)], [line('5a', 0), line('9a', 0)])).toEqual([]);
  });

  const rows = fc.uniqueArray(
    fc.record({
      indicatorCode: fc.constantFrom('5a', '9a', '9b', '17a'),
      currentReach: fc.nat(3),
      plannedReach: fc.nat(3),
    }),
    {
      selector: ({ indicatorCode }) => indicatorCode,
    },
  );

  it('of different codes go together in any order', () => {
    fc.assert(
      fc.property(rows, rows, rows, (stored, mine, others) => {
        const codes = new Set(mine.map(({ indicatorCode }) => indicatorCode));
        const theirs = others.filter(({ indicatorCode }) => !codes.has(indicatorCode));
        const one = mergeLines(mergeLines(stored, mine), theirs);
        const other = mergeLines(mergeLines(stored, theirs), mine);
        expect(changedRows(one, other)).toEqual([]);
      }),
    );
  });

  it('change nothing but themselves', () => {
    fc.assert(
      fc.property(rows, rows, (stored, given) => {
        const codes = given.map(({ indicatorCode }) => indicatorCode);
        for (const code of changedRows(stored, mergeLines(stored, given))) expect(codes).toContain(code);
      }),
    );
  });
});

describe('a pointer into the merged table', () => {
  const merged = [line('5a', 1), line('9a', 200), line('9b', 100)];

  it.each([
    ['/1/plannedReach', [line('9a', 200)], '/0/plannedReach'],
    ['/2/plannedReach', [line('5a', 1), line('9a', 200)], '/1/plannedReach'],
    ['/0/plannedReach', [line('9a', 200)], ''],
    ['', [line('9a', 200)], ''],
  ])('%s', (pointer, given, expected) => {
    expect(pointerIntoGiven(pointer, merged, given)).toBe(expected);
  });
});
