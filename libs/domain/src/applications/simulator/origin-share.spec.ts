import fc from 'fast-check';
import { shareOfThreshold } from './origin-share';

describe('how far a figure comes towards the threshold', () => {
  it.each([
    [null, null],
    [0, 0],
    [74, 0],
    [75, 1],
    [7_499, 99],
    [7_500, 99],
    [7_501, 100],
    [90_000, 100],
  ])('of %p is %p percent', (count, percent) => {
    expect(shareOfThreshold(count, 7_500)).toBe(percent);
  });

  it('is 100 exactly when the rule is satisfied', () => {
    fc.assert(
      fc.property(fc.nat(20_000), fc.nat(20_000), (count, threshold) => {
        expect(shareOfThreshold(count, threshold) === 100).toBe(count > threshold);
      }),
    );
  });
});
