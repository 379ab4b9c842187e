import fc from 'fast-check';
import { formatKbo, isKbo, normaliseKbo } from './kbo';

const kbo = fc.nat({ max: 19_999_999 }).map((number) => {
  const first = String(number).padStart(8, '0');
  return `${first}${String(97 - (number % 97)).padStart(2, '0')}`;
});

describe('a KBO number', () => {
  it.each(['0216773026', '0216.773.026', '0240 682 635'])('is %s', (text) => {
    expect(isKbo(text)).toBe(true);
  });

  it.each(['0216773027', '216773026', '2216773026', '02167730260', '', 'BE0216773026'])('is not "%s"', (text) => {
    expect(isKbo(text)).toBe(false);
  });

  it('is right with its own check digits, with or without dots', () => {
    fc.assert(
      fc.property(kbo, (text) => {
        const dotted = `${text.slice(0, 4)}.${text.slice(4, 7)}.${text.slice(7)}`;
        expect(isKbo(text)).toBe(true);
        expect(isKbo(dotted)).toBe(true);
        expect(normaliseKbo(dotted)).toBe(text);
        expect(formatKbo(text)).toBe(dotted);
      }),
    );
  });

  it('is wrong when any one digit is mistyped', () => {
    fc.assert(
      fc.property(kbo, fc.integer({ min: 0, max: 9 }), fc.integer({ min: 1, max: 9 }), (text, at, by) => {
        const digit = (Number(text[at]) + by) % 10;
        expect(isKbo(`${text.slice(0, at)}${digit}${text.slice(at + 1)}`)).toBe(false);
      }),
    );
  });
});
