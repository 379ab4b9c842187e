import { applicantTypeOf, isForPlaces } from './applicant-type';

describe('who may apply', () => {
  it('is of places as soon as a municipality, the VGC or vzw de Rand is among them', () => {
    expect(isForPlaces(['organisation', 'consortium'])).toBe(false);
    expect(isForPlaces(['organisation', 'vgc'])).toBe(true);
    expect(isForPlaces(['partnership'])).toBe(true);
  });

  it('is taken for places while nobody said', () => {
    expect(isForPlaces([])).toBe(true);
  });

  it('depends on who applies together', () => {
    expect(applicantTypeOf('organisation', true)).toBe('consortium');
    expect(applicantTypeOf('municipality', true)).toBe('partnership');
    expect(applicantTypeOf('rand', true)).toBe('rand');
  });
});
