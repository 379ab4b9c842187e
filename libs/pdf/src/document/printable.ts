import { fontFor } from './fonts';

const knownCharacters = new Map<number, boolean>();

/**
 * Text as the embedded fonts can show it. What people paste may hold characters that the fonts lack (emoji, some scripts);
 * PDF/A forbids the "missing glyph" box of the font, so those become a plain "□". Control characters vanish, tabs become spaces.
 */
export function printable(text: string): string {
  let result = '';
  for (const character of text.normalize('NFC').replaceAll('\t', ' ')) {
    const codePoint = character.codePointAt(0) ?? 0;
    if (character === '\n') result += character;
    else if (!isInvisible(codePoint)) result += hasGlyph(codePoint) ? character : '□';
  }
  return result;
}

function hasGlyph(codePoint: number): boolean {
  const known = knownCharacters.get(codePoint);
  if (known !== undefined) return known;
  const present = fontFor('regular').hasGlyphForCodePoint(codePoint);
  knownCharacters.set(codePoint, present);
  return present;
}

/** Control characters, soft hyphen, zero-width and direction marks, variation selectors, private use. */
function isInvisible(codePoint: number): boolean {
  if (codePoint < 0x20 || (codePoint >= 0x7f && codePoint <= 0x9f) || codePoint === 0xad) return true;
  if (codePoint >= 0x200b && codePoint <= 0x200f) return true;
  if (codePoint >= 0x202a && codePoint <= 0x202e) return true;
  if (codePoint >= 0x2060 && codePoint <= 0x206f) return true;
  if (codePoint >= 0xfe00 && codePoint <= 0xfe0f) return true;
  return codePoint === 0xfeff || (codePoint >= 0xe000 && codePoint <= 0xf8ff) || codePoint > 0xeffff;
}
