import { detailChanges, motivationChanges } from './detail-changes';

const STORED = {
  contactFirstName: 'An',
  contactFamilyName: 'Peeters',
  contactEmail: 'an@eeklo.be',
  contactPhone: '',
  iban: 'BE68539007547034',
};

describe('what a save of details changes', () => {
  it('is nothing when all is as it was, however it is typed', () => {
    const { changes } = detailChanges(STORED, { contact: { firstName: ' An ' }, iban: 'be68 5390 0754 7034' });
    expect(changes).toEqual([]);
  });

  it('is told field by field, from what to what, as people read it', () => {
    const { next, changes } = detailChanges(STORED, {
      contact: { email: 'an.peeters@eeklo.be', phone: '09 218 27 00' },
      iban: 'BE62510007547061',
    });
    expect(changes).toEqual([
      { field: 'contact.email', from: 'an@eeklo.be', to: 'an.peeters@eeklo.be' },
      { field: 'contact.phone', from: null, to: '09 218 27 00' },
      { field: 'iban', from: 'BE68 5390 0754 7034', to: 'BE62 5100 0754 7061' },
    ]);
    expect(next).toEqual({
      contactEmail: 'an.peeters@eeklo.be',
      contactPhone: '09 218 27 00',
      iban: 'BE62510007547061',
    });
  });

  it('can be that something is emptied', () => {
    expect(detailChanges(STORED, { iban: '' }).changes).toEqual([
      { field: 'iban', from: 'BE68 5390 0754 7034', to: null },
    ]);
  });
});

describe('what a save of motivations changes', () => {
  it('is told per theme, and only where the text differs', () => {
    expect(motivationChanges({ '5': 'Oud', '17': 'Zelfde' }, { '5': 'Nieuw', '17': 'Zelfde', '2': 'Eerste' })).toEqual([
      { field: 'motivations.2', from: null, to: 'Eerste' },
      { field: 'motivations.5', from: 'Oud', to: 'Nieuw' },
    ]);
  });

  it('cuts long texts off, and says how long they are', () => {
    const [change] = motivationChanges({}, { '5': 'x'.repeat(1_240) });
    expect(change?.to).toBe(`${'x'.repeat(200)}… (1.240 tekens)`);
  });
});
