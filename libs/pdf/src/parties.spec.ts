import { partyLines } from './parties';

describe('who applies', () => {
  it('is named with its enterprise number as people read it', () => {
    expect(partyLines({ name: 'Genk', kbo: '0207201991' }, null)).toEqual([
      { label: 'Aanvrager', value: 'Genk' },
      { label: 'Ondernemingsnummer', value: '0207.201.991' },
    ]);
  });

  it('leaves out a number that is not known', () => {
    expect(partyLines({ name: "vzw 'de Rand'", kbo: null }, null)).toEqual([
      { label: 'Aanvrager', value: "vzw 'de Rand'" },
    ]);
  });

  it('comes with the members of its partnership, the lead marked', () => {
    const members = [
      { name: 'Eeklo', lead: true },
      { name: 'Aalter', lead: false },
    ];
    expect(partyLines({ name: 'Eeklo', kbo: null }, { name: 'Meetjesland', members })).toEqual([
      { label: 'Aanvrager', value: 'Eeklo' },
      { label: 'Samenwerkingsverband', value: 'Meetjesland' },
      { label: 'Leden', value: 'Eeklo (trekker, dient in en ontvangt de middelen)\nAalter' },
    ]);
  });
});
