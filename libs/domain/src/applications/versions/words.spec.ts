import fc from 'fast-check';
import { compareWords } from './words';

const shown = (before: string, after: string): string =>
  compareWords(before, after)
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'removed' ? `[-${text}-]` : `[+${text}+]`))
    .join('');

describe('two texts compared by word', () => {
  it.each([
    ['', '', ''],
    ['een twee', 'een twee', 'een twee'],
    ['', 'nieuw', '[+nieuw+]'],
    ['oud', '', '[-oud-]'],
    ['een twee drie', 'een vier drie', 'een [-twee -][+vier +]drie'],
    ['een twee drie', 'een drie', 'een [-twee -]drie'],
    ['a b c d e', 'a x c y e', 'a [-b -][+x +]c [-d -][+y +]e'],
    ['een twee drie', 'vier vijf', '[-een twee drie-][+vier vijf+]'],
  ])('"%s" and "%s"', (before, after, expected) => {
    expect(shown(before, after)).toBe(expected);
  });

  const text = fc
    .array(fc.constantFrom('een', 'twee', 'drie', ' ', '\n', '  ', 'é', '🙂'), { maxLength: 40 })
    .map((words) => words.join(''));

  it('lose nothing of either', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const runs = compareWords(before, after);
        const side = (without: 'added' | 'removed') =>
          runs
            .filter(({ kind }) => kind !== without)
            .map((run) => run.text)
            .join('');
        expect(side('added')).toBe(before);
        expect(side('removed')).toBe(after);
      }),
    );
  });

  it('never have two runs of one kind beside each other', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const kinds = compareWords(before, after).map(({ kind }) => kind);
        expect(kinds.some((kind, place) => kind === kinds[place + 1])).toBe(false);
      }),
    );
  });

  it('are compared as a whole when they are very long, at once', () => {
    const [before, after] = ['a '.repeat(30_000), 'b '.repeat(30_000)];
    const started = performance.now();
    expect(compareWords(before, after).map(({ kind }) => kind)).toEqual(['removed', 'added']);
    expect(performance.now() - started).toBeLessThan(500);
  });
});
