import fc from 'fast-check';
import { CONTACT_PARTS, FILED_FIGURES, type FiledField, filedField, nameOfField, pointerOfField } from './filed-field';

const code = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._-]{0,20}$/);
const target: fc.Arbitrary<FiledField> = fc.oneof(
  fc.constantFrom(...CONTACT_PARTS).map((part): FiledField => ({ kind: 'contact', part })),
  fc.constant<FiledField>({ kind: 'iban' }),
  fc
    .tuple(code, fc.constantFrom(...FILED_FIGURES))
    .map(([indicatorCode, figure]): FiledField => ({ kind: 'line', indicatorCode, figure })),
  fc.integer({ min: 1, max: 999 }).map((number): FiledField => ({ kind: 'motivation', theme: String(number) })),
  code.map((found): FiledField => ({ kind: 'answer', code: found })),
  code.map((slot): FiledField => ({ kind: 'attachment', slot })),
);

describe('a field of what was filed', () => {
  it('is named by a pointer, and found by it again', () => {
    fc.assert(
      fc.property(target, (given) => {
        expect(filedField(pointerOfField(given))).toEqual(given);
      }),
    );
  });

  it('has the name that the timeline uses', () => {
    expect(nameOfField({ kind: 'line', indicatorCode: '5a', figure: 'plannedReach' })).toBe('5a.plannedReach');
    expect(nameOfField({ kind: 'contact', part: 'email' })).toBe('contact.email');
    expect(nameOfField({ kind: 'motivation', theme: '5' })).toBe('motivations.5');
    expect(nameOfField({ kind: 'iban' })).toBe('iban');
    expect(nameOfField({ kind: 'answer', code: 'plan' })).toBe('answers.plan');
    expect(nameOfField({ kind: 'attachment', slot: 'letter' })).toBe('attachments.letter');
  });

  it.each([
    '',
    '/',
    'iban',
    '/iban/',
    '/contact',
    '/contact/name',
    '/lines/5a',
    '/lines/5a/grantedUnits',
    '/lines/../plannedReach',
    '/motivations/five',
    '/answers/',
    '/attachments/a/b',
    '/state',
    `/answers/${'a'.repeat(200)}`,
  ])('is not "%s"', (pointer) => {
    expect(filedField(pointer)).toBeNull();
  });
});
