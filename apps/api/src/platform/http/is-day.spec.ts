import { isDay } from './is-day';

describe('a day', () => {
  it.each(['2026-03-01', '2024-02-29', '2099-12-31'])('%s exists', (day) => {
    expect(isDay(day)).toBe(true);
  });

  it.each([
    '2026-02-29',
    '2026-13-01',
    '2026-3-1',
    '1/3/2026',
    '0000-01-01',
    '2026-03-01T10:00:00Z',
    '',
    20260301,
    null,
  ])('%s does not, or is written otherwise', (day) => {
    expect(isDay(day)).toBe(false);
  });
});
