import type { LaidOutCell } from '@samenspoor/domain/applications/workbook/laid-out';
import { rowHeight } from './row-height';

const text = (value: string): LaidOutCell => ({ value, role: 'text' });
const input = (most: number, value: string | null = null): LaidOutCell => ({
  value,
  role: 'input',
  check: { kind: 'length', most },
});

describe('the height of a row', () => {
  it('is left to the program when one line holds it', () => {
    expect(rowHeight([text('kort'), { value: 3, role: 'input' }], [10, 10])).toBeNull();
    expect(rowHeight([{ value: 'Een lange zin boven de tabel', role: 'note' }], [5])).toBeNull();
  });

  it('holds every line of the longest text', () => {
    expect(rowHeight([text('x'.repeat(40)), text('a\nb')], [20, 20])).toBe(30);
    expect(rowHeight([text('a\nb\nc')], [20])).toBe(45);
    expect(rowHeight([text('x'.repeat(100_000))], [10])).toBe(405);
  });

  it('gives a long text room to be typed', () => {
    expect(rowHeight([input(2_500)], [72])).toBe(75);
    expect(rowHeight([input(100)], [72])).toBeNull();
  });
});
