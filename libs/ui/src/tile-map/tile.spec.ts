import { legendOf, levelOf, placeTiles, viewBoxOf } from './tile';

const tile = (column: number, row: number, value = 0) => ({ name: `${column}/${row}`, column, row, value });

describe('the hexagon map', () => {
  it('shifts odd rows half a tile to the right', () => {
    const [even, odd] = placeTiles([tile(3, 0), tile(3, 1)]);
    const centre = (points: string | undefined) => {
      const xs = (points ?? '').split(' ').map((corner) => Number(corner.split(',')[0]));
      return (Math.min(...xs) + Math.max(...xs)) / 2;
    };
    expect(centre(odd?.points) - centre(even?.points)).toBeCloseTo(10, 1);
  });

  it('draws six corners for each place', () => {
    expect(placeTiles([tile(0, 0)])[0]?.points.split(' ')).toHaveLength(6);
  });

  it('colours nothing with the lightest class and more with darker ones', () => {
    expect([0, 1, 2, 3, 7, 8, 11].map(levelOf)).toEqual([0, 1, 1, 2, 3, 4, 5]);
  });

  it('explains every class of colour once', () => {
    expect(legendOf().map((entry) => entry.text)).toEqual(['0', '1–2', '3–4', '5–7', '8–10', 'meer dan 10']);
  });

  it('frames all tiles', () => {
    const [left, top, width, height] = viewBoxOf([tile(0, 0), tile(4, 2)])
      .split(' ')
      .map(Number);
    expect(left).toBeLessThan(-10);
    expect(top).toBeLessThan(-10);
    expect(width).toBeGreaterThan(100);
    expect(height).toBeGreaterThan(50);
  });

  it('survives a map without places', () => {
    expect(viewBoxOf([])).toBe('0 0 1 1');
  });
});
