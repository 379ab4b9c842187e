import { readEuros, readUnits, writeEuros } from '@samenspoor/domain/kernel/typed-figures';
import { bodyOf } from './award-rows';

describe('reading an award as typed', () => {
  it('reads whole units, with or without grouping', () => {
    expect(['0', '12', ' 2 250 ', '2.250'].map(readUnits)).toEqual([0, 12, 2250, 2250]);
  });

  it('does not read negative, fractional or textual units', () => {
    expect(['-1', '1,5', 'tien', '', '1e3'].map(readUnits)).toEqual([null, null, null, null, null]);
  });

  it('reads euros in Belgian notation as cents', () => {
    expect(['135000', '135.000', '€ 1.250,50', '0', '12,5'].map(readEuros)).toEqual([
      13500000, 13500000, 125050, 0, 1250,
    ]);
  });

  it('does not read a point as a decimal mark, nor negative amounts', () => {
    expect(['12.5', '-3', '1,234', ''].map(readEuros)).toEqual([null, null, null, null]);
  });

  it('writes what it reads', () => {
    for (const cents of [0, 5, 99, 100, 125050, 17062500]) expect(readEuros(writeEuros(cents))).toBe(cents);
  });

  it('sends nothing while a field cannot be read', () => {
    expect(bodyOf([{ indicatorCode: '5a', units: 'x', euros: '0' }])).toBeNull();
    expect(bodyOf([{ indicatorCode: '5a', units: '2', euros: '120' }])).toEqual([
      { indicatorCode: '5a', grantedUnits: 2, grantedCents: 12000 },
    ]);
  });
});
