import { formatSize } from './document-size';

describe('the size of a document', () => {
  it.each([
    [0, '0 bytes'],
    [999, '999 bytes'],
    [1_000, '1 kB'],
    [850_400, '850 kB'],
    [999_499, '999 kB'],
    [999_500, '1 MB'],
    [1_234_000, '1,2 MB'],
    [50_000_000, '50 MB'],
  ])('%i reads "%s"', (bytes, text) => {
    expect(formatSize(bytes)).toBe(text);
  });
});
