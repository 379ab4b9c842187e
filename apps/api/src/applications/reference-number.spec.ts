import { formatReference } from './reference-number';

describe('a reference number', () => {
  it('has the letters of the programme, the year of the call and at least four figures', () => {
    expect(formatReference({ prefix: 'PS', year: 2026, last: 1 })).toBe('PS-2026-0001');
    expect(formatReference({ prefix: 'PS', year: 2026, last: 12_345 })).toBe('PS-2026-12345');
  });
});
