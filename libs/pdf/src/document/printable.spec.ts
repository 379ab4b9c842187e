import { printable } from './printable';

describe('text as the embedded fonts can show it', () => {
  it('keeps Dutch, Greek, Cyrillic and the signs of amounts', () => {
    const text = 'Eén gemeenschap – € 25.000 “coördinatie” γ Ж ≥ 7.500';
    expect(printable(text)).toBe(text);
  });

  it('shows a box for what the fonts lack, so that no missing glyph breaks PDF/A', () => {
    expect(printable('samen 🤝 sterk')).toBe('samen □ sterk');
  });

  it('drops what has no shape: control characters, zero-width marks, soft hyphens', () => {
    expect(printable('a\u0000b\u200bc\u00add\ufe0f\ufeff')).toBe('abcd');
  });

  it('keeps line breaks and turns tabs into spaces', () => {
    expect(printable('een\ttwee\r\ndrie')).toBe('een twee\ndrie');
  });

  it('joins letters and accents that were typed apart', () => {
    expect(printable('e\u0301e\u0301n')).toBe('één');
  });
});
