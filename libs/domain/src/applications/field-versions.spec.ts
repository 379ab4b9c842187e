import fc from 'fast-check';
import { type FieldVersions, changedSince, staleFields, withChanged } from './field-versions';

const VERSIONS: FieldVersions = { iban: 4, 'contact.email': 7, lines: 6, ranking: 6 };

describe('what changed since a version', () => {
  it('is every field with a later version, by name', () => {
    expect(changedSince(VERSIONS, 5)).toEqual(['contact.email', 'lines', 'ranking']);
    expect(changedSince(VERSIONS, 7)).toEqual([]);
  });
});

describe('a write on an older version', () => {
  it('is merged when nobody touched its fields', () => {
    expect(staleFields(VERSIONS, ['iban'], 5, 7)).toBeNull();
    expect(staleFields(VERSIONS, ['contact.phone'], 1, 7)).toBeNull();
  });

  it('is refused with all that changed when somebody did', () => {
    expect(staleFields(VERSIONS, ['iban', 'lines'], 5, 7)).toEqual(['contact.email', 'lines', 'ranking']);
  });

  it('wins without a version, and on the version of now', () => {
    expect(staleFields(VERSIONS, ['lines'], null, 7)).toBeNull();
    expect(staleFields(VERSIONS, ['lines'], 7, 7)).toBeNull();
  });

  it('is refused on a version that was never given out', () => {
    expect(staleFields(VERSIONS, ['contact.phone'], 8, 7)).toEqual([]);
    expect(staleFields(VERSIONS, ['contact.phone'], -1, 7)).toEqual(['contact.email', 'iban', 'lines', 'ranking']);
  });
});

const FIELDS = ['iban', 'lines', 'ranking', 'contact.email'] as const;
const writes = fc.array(fc.subarray([...FIELDS], { minLength: 1 }), { maxLength: 12 });

/** The versions after these writes, one version each, beginning at 1. */
const versionsAfter = (given: readonly (readonly string[])[]): FieldVersions =>
  given.reduce<FieldVersions>((versions, fields, index) => withChanged(versions, fields, index + 2), {});

describe('any history of writes', () => {
  it('never lets a write overwrite what its author has not seen', () => {
    fc.assert(
      fc.property(writes, fc.subarray([...FIELDS], { minLength: 1 }), fc.nat(), (history, touched, at) => {
        const stored = history.length + 1;
        const known = 1 + (at % stored);
        const unseen = new Set(history.slice(known - 1).flat());
        const verdict = staleFields(versionsAfter(history), touched, known, stored);
        expect(verdict === null).toBe(touched.every((field) => !unseen.has(field)));
        if (verdict) expect(verdict).toEqual([...unseen].sort());
      }),
    );
  });
});
