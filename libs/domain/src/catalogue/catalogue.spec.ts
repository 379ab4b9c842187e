import { themeOfIndicator } from './objectives';
import { supportRegionOf } from './support-region';

describe('the theme of a KPI row', () => {
  it('is its number without the letter', () => {
    expect(['5a', '9c', '17b', '24a'].map(themeOfIndicator)).toEqual(['5', '9', '17', '24']);
  });
});

describe('the support region of a place', () => {
  it('is its province, in small letters', () => {
    expect(supportRegionOf({ kind: 'municipality', nis: '43005', province: 'Oost-Vlaanderen' })).toBe(
      'oost-vlaanderen',
    );
  });

  it('is its own for Antwerp and Ghent, which have another agency', () => {
    expect(supportRegionOf({ kind: 'municipality', nis: '11002', province: 'Antwerpen' })).toBe('stad-antwerpen');
    expect(supportRegionOf({ kind: 'municipality', nis: '44021', province: 'Oost-Vlaanderen' })).toBe('stad-gent');
  });

  it('is Brussels for the VGC and Flemish Brabant for vzw de Rand', () => {
    expect(supportRegionOf({ kind: 'vgc', nis: null, province: null })).toBe('brussel');
    expect(supportRegionOf({ kind: 'rand', nis: null, province: null })).toBe('vlaams-brabant');
  });
});
