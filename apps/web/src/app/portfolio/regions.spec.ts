import type { PortfolioMunicipality } from '@samenspoor/contracts/portfolio/summary';
import { regionsOf } from './regions';

const place = (name: string, change: Partial<PortfolioMunicipality>): PortfolioMunicipality => ({
  nis: '1',
  name,
  referenceRegion: 'Limburg',
  tile: null,
  fundedThemes: 0,
  grantedCents: 0,
  ...change,
});

describe('the reference regions of a project year', () => {
  it('add up their municipalities, the largest amount first', () => {
    expect(
      regionsOf([
        place('Genk', { fundedThemes: 4, grantedCents: 20_000 }),
        place('Lommel', {}),
        place('Wetteren', { referenceRegion: 'Gent', fundedThemes: 2 }),
        place('Gent', { referenceRegion: 'Gent', fundedThemes: 6, grantedCents: 50_000 }),
      ]),
    ).toEqual([
      { name: 'Gent', municipalities: 2, reached: 2, grantedCents: 50_000 },
      { name: 'Limburg', municipalities: 2, reached: 1, grantedCents: 20_000 },
    ]);
  });

  it('leave out who lies in none', () => {
    expect(regionsOf([place('VGC', { referenceRegion: null, grantedCents: 1 })])).toEqual([]);
  });
});
