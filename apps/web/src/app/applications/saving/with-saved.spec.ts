import { applicationView } from '../testing/application-view';
import { withSaved } from './with-saved';

const KNOWN = applicationView({ motivations: { '9': 'Werk' } });
const LATER = { version: 4, updatedAt: '2026-03-02T13:02:00.000Z', now: '2026-03-02T13:02:00.000Z' };

describe('an application with what was just saved', () => {
  it('has the fields as they are stored, and the others as they were', () => {
    const saved = { contact: { email: 'an@eeklo.be' }, motivations: { '5': 'Omdat' } };
    expect(withSaved(KNOWN, { ...LATER, saved })).toEqual({
      ...KNOWN,
      ...LATER,
      contact: { ...KNOWN.contact, email: 'an@eeklo.be' },
      motivations: { '5': 'Omdat', '9': 'Werk' },
    });
    expect(withSaved(KNOWN, { ...LATER, version: 3, saved: { iban: '' } })?.iban).toBe('');
  });

  it('has to be read when somebody else saved too, or when more was saved than is known here', () => {
    expect(withSaved(KNOWN, { ...LATER, version: 5, saved: {} })).toBeNull();
    expect(withSaved(KNOWN, { ...LATER, saved: { later: 1 } as object })).toBeNull();
  });
});
