import { numberOrNull, parseCsv, textOrNull } from './csv';
import { partners, slugOf } from './partners';

describe('a data file', () => {
  it('is read by its columns', () => {
    expect(parseCsv('nis;name\n1;Een\n2;Twee\n', ['nis', 'name'])).toEqual([
      { nis: '1', name: 'Een' },
      { nis: '2', name: 'Twee' },
    ]);
  });

  it('is refused when its columns are not the expected ones', () => {
    expect(() => parseCsv('name;nis\nEen;1', ['nis', 'name'])).toThrow('Unexpected columns');
  });

  it('is refused when a row misses a field', () => {
    expect(() => parseCsv('nis;name\n1', ['nis', 'name'])).toThrow('Line 2 has 1 fields instead of 2');
  });

  it('leaves unknown what is empty', () => {
    expect(textOrNull('')).toBeNull();
    expect(numberOrNull('')).toBeNull();
    expect(numberOrNull('12.5')).toBe(12.5);
    expect(() => numberOrNull('twaalf')).toThrow('Not a number');
  });
});

describe('the partners', () => {
  it('have an own code each, made of their name', () => {
    const codes = partners().map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    expect(slugOf('Eén gemeenschap – regio Limburg')).toBe('een-gemeenschap-regio-limburg');
  });
});
