import fc from 'fast-check';
import {
  CORRECTABLE_CONTACT_PARTS,
  CORRECTABLE_FIGURES,
  type CorrectionTarget,
  correctionTarget,
  fieldOfTarget,
  pointerOfTarget,
} from './correction-target';

const code = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._-]{0,20}$/);
const target: fc.Arbitrary<CorrectionTarget> = fc.oneof(
  fc.constantFrom(...CORRECTABLE_CONTACT_PARTS).map((part): CorrectionTarget => ({ kind: 'contact', part })),
  fc.constant<CorrectionTarget>({ kind: 'iban' }),
  fc
    .tuple(code, fc.constantFrom(...CORRECTABLE_FIGURES))
    .map(([indicatorCode, figure]): CorrectionTarget => ({ kind: 'line', indicatorCode, figure })),
  fc.integer({ min: 1, max: 999 }).map((number): CorrectionTarget => ({ kind: 'motivation', theme: String(number) })),
  code.map((found): CorrectionTarget => ({ kind: 'answer', code: found })),
  code.map((slot): CorrectionTarget => ({ kind: 'attachment', slot })),
);

describe('what can be corrected', () => {
  it('is named by a pointer, and found by it again', () => {
    fc.assert(
      fc.property(target, (given) => {
        expect(correctionTarget(pointerOfTarget(given))).toEqual(given);
      }),
    );
  });

  it('has the name that the timeline uses', () => {
    expect(fieldOfTarget({ kind: 'line', indicatorCode: '5a', figure: 'plannedReach' })).toBe('5a.plannedReach');
    expect(fieldOfTarget({ kind: 'contact', part: 'email' })).toBe('contact.email');
    expect(fieldOfTarget({ kind: 'motivation', theme: '5' })).toBe('motivations.5');
    expect(fieldOfTarget({ kind: 'iban' })).toBe('iban');
    expect(fieldOfTarget({ kind: 'answer', code: 'plan' })).toBe('answers.plan');
    expect(fieldOfTarget({ kind: 'attachment', slot: 'letter' })).toBe('attachments.letter');
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
    expect(correctionTarget(pointer)).toBeNull();
  });
});
