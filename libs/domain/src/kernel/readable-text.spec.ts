import fc from 'fast-check';
import { isReadable, readable } from './readable-text';

describe('a text that can be read', () => {
  it.each(['', 'Café', 'regel\r\nregel\tkolom', '😀', 'e\u0301', 'אב'])('is %j', (text) => {
    expect(isReadable(text)).toBe(true);
    expect(readable(text)).toBe(text);
  });

  it.each(['\0', 'a\u000bb', '\u001b[31m', '\u007f', '\u0085', 'half \ud83d', '\ude00', '\ude00\ud83d'])(
    'is not %j',
    (text) => {
      expect(isReadable(text)).toBe(false);
    },
  );

  it('is what is left of any text, with its other characters in place', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (given, clean) => {
        expect(isReadable(readable(given))).toBe(true);
        expect(readable(`${clean}\0`)).toBe(readable(clean));
      }),
    );
    expect(readable('a\0b', '\ufffd')).toBe('a\ufffdb');
  });
});
