import fc from 'fast-check';
import { readEuros, readUnits, writeEuros } from './typed-figures';

describe('figures as typed', () => {
  it('are whole units with points between thousands', () => {
    expect(['0', '12', ' 2 250 ', '2.250', '2000000000'].map(readUnits)).toEqual([0, 12, 2_250, 2_250, 2_000_000_000]);
    expect(['', '-1', '1,5', 'veel'].map(readUnits)).toEqual([null, null, null, null]);
  });

  it('are euros with a comma before the cents', () => {
    expect(['1.250,50', '€ 60', '60,5', '0'].map(readEuros)).toEqual([125_050, 6_000, 6_050, 0]);
    expect(['', '12.5', '1,234', '-3'].map(readEuros)).toEqual([null, null, null, null]);
  });

  it('are read as they were written', () => {
    fc.assert(fc.property(fc.nat(10_000_000_000), (cents) => expect(readEuros(writeEuros(cents))).toBe(cents)));
  });
});
