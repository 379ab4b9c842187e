import fc from 'fast-check';
import type { KpiLine } from '../kpi-table';
import { planTakeOver, takeOver, takenLines } from './take-over';

const line = (indicatorCode: string, currentReach: number, plannedReach: number): KpiLine => ({
  indicatorCode,
  currentReach,
  plannedReach,
});

const lines = fc
  .uniqueArray(fc.constantFrom('2a', '5a', '7a', '9a', '17b'))
  .chain((codes) => fc.tuple(...codes.map((code) => fc.tuple(fc.nat(3), fc.nat(3)).map(([a, b]) => line(code, a, b)))));

describe('taking a calculation over into an application', () => {
  const present = [line('5a', 40, 100), line('7a', 0, 0), line('9a', 0, 5)];
  const simulated = [line('5a', 0, 120), line('7a', 10, 20), line('9a', 0, 5), line('17a', 0, 0)];

  it('says beforehand which rows it fills, which it would replace and which stay the same', () => {
    expect(planTakeOver(present, simulated).map(({ indicatorCode, effect }) => [indicatorCode, effect])).toEqual([
      ['5a', 'replaces'],
      ['7a', 'fills'],
      ['9a', 'same'],
    ]);
  });

  it('fills empty rows and leaves what was filled in, unless asked', () => {
    expect(takeOver(present, simulated, new Set())).toEqual([
      line('5a', 40, 100),
      line('9a', 0, 5),
      line('7a', 10, 20),
    ]);
    expect(takeOver(present, simulated, new Set(['5a']))).toContainEqual(line('5a', 0, 120));
    expect(takenLines(present, simulated, new Set())).toEqual([line('7a', 10, 20)]);
  });

  it('never loses a row of the application, and changes none that nobody named', () => {
    fc.assert(
      fc.property(lines, lines, (here, there) => {
        const after = new Map(takeOver(here, there, new Set()).map((row) => [row.indicatorCode, row]));
        for (const row of here.filter(({ currentReach, plannedReach }) => currentReach + plannedReach > 0))
          expect(after.get(row.indicatorCode)).toEqual(row);
      }),
    );
  });

  it('changes nothing a second time', () => {
    fc.assert(
      fc.property(lines, lines, (here, there) => {
        const replace = new Set(there.map(({ indicatorCode }) => indicatorCode));
        const once = takeOver(here, there, replace);
        expect(planTakeOver(once, there).every(({ effect }) => effect === 'same')).toBe(true);
      }),
    );
  });
});
