import fc from 'fast-check';
import { shareUnchanged } from './share-unchanged';

const data = () => fc.jsonValue({ maxDepth: 4 });

function copyOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copyOf);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, copyOf(part)]));
}

describe('what is the same as before', () => {
  it('is the very same, however deep', () => {
    fc.assert(
      fc.property(data(), (value) => {
        const before = { value, other: 1 };
        const next = shareUnchanged(before, { value: copyOf(value), other: 2 });
        expect(next).toEqual({ value, other: 2 });
        expect(next.value).toBe(before.value);
      }),
    );
  });

  it('is whole when nothing changed', () => {
    fc.assert(fc.property(data(), (before) => expect(shareUnchanged(before, copyOf(before))).toBe(before)));
  });

  it('never changes what is said', () => {
    fc.assert(fc.property(data(), data(), (before, next) => expect(shareUnchanged(before, next)).toEqual(next)));
  });

  it('leaves the other rows of a list alone when one of them changes or goes', () => {
    const before = [{ a: 1 }, { a: 2 }, { a: 3 }];
    const next = shareUnchanged(before, [{ a: 1 }, { a: 9 }, { a: 3 }]);
    expect(next.map((row, place) => row === before[place])).toEqual([true, false, true]);
    expect(shareUnchanged(before, [{ a: 1 }])).toEqual([{ a: 1 }]);
  });
});
