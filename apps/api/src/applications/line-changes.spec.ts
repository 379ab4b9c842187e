import { lineChanges } from './line-changes';

const line = (indicatorCode: string, plannedReach: number, currentReach = 0) => ({
  indicatorCode,
  currentReach,
  plannedReach,
});

describe('what a save of the KPI table changes', () => {
  it('is nothing for the same rows in another order', () => {
    expect(lineChanges([line('5a', 1), line('2a', 1)], [line('2a', 1), line('5a', 1)])).toEqual([]);
  });

  it('is told figure by figure', () => {
    expect(lineChanges([line('5a', 10, 4), line('2a', 1)], [line('5a', 2_000, 4), line('7a', 3)])).toEqual([
      { field: '5a.plannedReach', from: '10', to: '2.000' },
      { field: '2a.currentReach', from: '0', to: null },
      { field: '2a.plannedReach', from: '1', to: null },
      { field: '7a.currentReach', from: null, to: '0' },
      { field: '7a.plannedReach', from: null, to: '3' },
    ]);
  });
});
