import { CentsPipe, ClockTimePipe, CountPipe, DayPipe, MomentPipe, TimeLeftPipe } from './pipes';

/** Intl separates with spaces that don't break; for reading them they are plain spaces. */
const plain = (text: string): string => text.replace(/\s/g, ' ');

describe('pipes', () => {
  it('write amounts and counts the Belgian way', () => {
    expect(plain(new CentsPipe().transform(17_062_500))).toBe('€ 170.625');
    expect(plain(new CentsPipe().transform(1_250))).toBe('€ 12,50');
    expect(new CountPipe().transform(2250)).toBe('2.250');
  });

  it('write moments by the Belgian wall clock', () => {
    expect(new DayPipe().transform('2024-05-06')).toBe('6 mei 2024');
    expect(new MomentPipe().transform('2024-05-06T10:00:00Z')).toBe('6 mei 2024 om 12:00');
    expect(new ClockTimePipe().transform('2024-12-06T13:02:00Z')).toBe('14:02');
  });

  it('tell nothing from zero', () => {
    expect(new CentsPipe().transform(null)).toBe('–');
    expect(plain(new CentsPipe().transform(0))).toBe('€ 0');
    expect(new CountPipe().transform(undefined)).toBe('–');
    expect(new DayPipe().transform(null)).toBe('–');
    expect(new TimeLeftPipe().transform(null, 0)).toBe('–');
  });
});
