import fc from 'fast-check';
import { LONGEST_NAME, cleanName, nameOfType } from './document-name';
import { DOCUMENT_TYPES } from './document-type';
import type { DocumentType } from './document-type';

const types = fc.constantFrom(...(Object.keys(DOCUMENT_TYPES) as DocumentType[]));

/** Names as attackers write them: any character, with paths, bidi overrides, zero widths and endings mixed in. */
const evil = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom(
        '../',
        '..\\',
        '/',
        '\u202e',
        '\u200b',
        '\u0000',
        '\r\n',
        '.',
        ' ',
        '😀',
        'CON',
        '.pdf',
        '\ud800',
      ),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

describe('any name at all', () => {
  it('is made harmless, or refused', () => {
    fc.assert(
      fc.property(evil, (given) => {
        const name = cleanName(given);
        if (name === null) return;
        expect(name.length).toBeLessThanOrEqual(LONGEST_NAME);
        expect(name).not.toMatch(/[/\\<>:"|?*]|[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
        expect(name).not.toMatch(/^[.\s]|[.\s]$/u);
        expect(name).toMatch(/[\p{L}\p{N}]/u);
      }),
    );
  });

  it('is only cleaned once', () => {
    fc.assert(
      fc.property(evil, (given) => {
        const name = cleanName(given);
        if (name !== null) expect(cleanName(name)).toBe(name);
      }),
    );
  });

  it('ends as its content says, and stays harmless', () => {
    fc.assert(
      fc.property(evil, types, (given, type) => {
        const name = cleanName(given);
        if (name === null) return;
        const named = nameOfType(name, type);
        const endings: readonly string[] = DOCUMENT_TYPES[type];
        expect(endings).toContain(named.split('.').at(-1)?.toLowerCase());
        expect(named.length).toBeLessThanOrEqual(LONGEST_NAME);
        expect(nameOfType(named, type)).toBe(named);
      }),
    );
  });
});
