import fc from 'fast-check';
import { isBelgianPhone, isEmail } from './contact';

describe('a Belgian telephone number', () => {
  it.each([
    '011 49 20 00',
    '+32 11 49 20 00',
    '+32 (0)11 49 20 00',
    '0032 470 00 20 00',
    '0470/00.20.00',
    '09 218 27 00',
  ])('is %s', (text) => {
    expect(isBelgianPhone(text)).toBe(true);
  });

  it.each(['', '112', '+31 20 123 45 67', '011 49 20 0', '011 49 20 00 00 00', 'bel mij', '0x11492000'])(
    'is not "%s"',
    (text) => {
      expect(isBelgianPhone(text)).toBe(false);
    },
  );
});

describe('an e-mail address', () => {
  it.each(['an@eeklo.be', 'an.peeters+samen@stad.gent.be', 'info@houthalen-helchteren.be'])('is %s', (text) => {
    expect(isEmail(text)).toBe(true);
  });

  it.each([
    '',
    'an',
    'an@',
    '@eeklo.be',
    'an@eeklo',
    'an@eeklo.',
    'an @eeklo.be',
    'an@eeklo..be',
    '<an@eeklo.be>',
    'a@b@c.be',
  ])('is not "%s"', (text) => {
    expect(isEmail(text)).toBe(false);
  });

  it('is no longer than a mailbox can be', () => {
    expect(isEmail(`${'a'.repeat(250)}@b.be`)).toBe(false);
  });

  it('is judged in an instant, whatever is pasted', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 5_000 }), (text) => {
        const start = performance.now();
        isEmail(text);
        isEmail(`${'a.'.repeat(2_000)}@${'b.'.repeat(2_000)}`);
        expect(performance.now() - start).toBeLessThan(100);
      }),
      { numRuns: 20 },
    );
  });
});
