import { readReach } from './reach-text';

describe('reading a reach as typed', () => {
  it.each([
    ['', 0],
    ['0', 0],
    [' 12 ', 12],
    ['2250', 2250],
    ['2.250', 2250],
    ['1 000 000', 1_000_000],
    ['007', 7],
  ])('reads "%s" as %d', (text, value) => {
    expect(readReach(text)).toEqual({ value, error: null });
  });

  it.each([
    ['-3', 'below_minimum'],
    ['−3', 'below_minimum'],
    ['1,5', 'not_an_integer'],
    ['1.5', 'not_an_integer'],
    ['tien', 'not_an_integer'],
    ['1e3', 'not_an_integer'],
    ['12.34', 'not_an_integer'],
    ['9999999999', 'above_maximum'],
  ])('refuses "%s"', (text, error) => {
    expect(readReach(text)).toEqual({ value: null, error });
  });
});
