import fc from 'fast-check';
import { formatIban, isBelgianIban, normaliseIban } from './iban';

/** A Belgian account number with the check digits that ISO 13616 gives it. */
const iban = fc.bigInt({ min: 0n, max: 999_999_999_999n }).map((number) => {
  const account = String(number).padStart(12, '0');
  const check = 98n - (BigInt(`${account}111400`) % 97n);
  return `BE${String(check).padStart(2, '0')}${account}`;
});

describe('a Belgian account number', () => {
  it.each(['BE68539007547034', 'BE68 5390 0754 7034', 'be68-5390-0754-7034', 'BE62 5100 0754 7061'])(
    'is %s',
    (text) => {
      expect(isBelgianIban(text)).toBe(true);
    },
  );

  it.each([
    'BE68539007547035',
    'BE6853900754703',
    'BE685390075470344',
    'NL91ABNA0417164300',
    '',
    'BE',
    'BExx539007547034',
  ])('is not "%s"', (text) => {
    expect(isBelgianIban(text)).toBe(false);
  });

  it('is right with its own check digits, however it is spaced', () => {
    fc.assert(
      fc.property(iban, (text) => {
        expect(isBelgianIban(text)).toBe(true);
        expect(isBelgianIban(formatIban(text).toLowerCase())).toBe(true);
        expect(normaliseIban(formatIban(text))).toBe(text);
      }),
    );
  });

  it('is wrong when any one digit is mistyped', () => {
    fc.assert(
      fc.property(iban, fc.integer({ min: 2, max: 15 }), fc.integer({ min: 1, max: 9 }), (text, at, by) => {
        const digit = (Number(text[at]) + by) % 10;
        expect(isBelgianIban(`${text.slice(0, at)}${digit}${text.slice(at + 1)}`)).toBe(false);
      }),
    );
  });

  it('is wrong when two digits beside each other change places', () => {
    fc.assert(
      fc.property(iban, fc.integer({ min: 4, max: 14 }), (text, at) => {
        fc.pre(text[at] !== text[at + 1]);
        const swapped = `${text.slice(0, at)}${text[at + 1]}${text[at]}${text.slice(at + 2)}`;
        expect(isBelgianIban(swapped)).toBe(false);
      }),
    );
  });

  it('is never found by throwing at text', () => {
    fc.assert(fc.property(fc.string(), (text) => typeof isBelgianIban(text) === 'boolean'));
  });
});
