import { simulatedPlaces } from './simulated-places';
import type { PlaceFacts } from './simulation-facts.sql';

const place = (code: string, name: string, mergedInto: string | null = null): PlaceFacts => ({
  id: code,
  code,
  name,
  kind: 'municipality',
  referenceRegion: 'Limburg',
  population: 60_000,
  originCount: 1_000,
  demo: true,
  mergedInto,
});
const FOUND = [place('71022', 'Hasselt (oud)', 'Hasselt'), place('71016', 'Genk'), place('71004', 'Beringen')];

describe('the local governments of a calculation', () => {
  it('come in the order in which they were asked for, the applicant first', () => {
    const { places, refusals } = simulatedPlaces(['71004', '71016'], FOUND);
    expect(places.map(({ name }) => name)).toEqual(['Beringen', 'Genk']);
    expect(refusals).toEqual([]);
  });

  it('are refused where they stand: unknown, merged or there twice', () => {
    expect(simulatedPlaces(['71022', '71016', '99999', '71016'], FOUND).refusals).toEqual([
      { code: 'merged_local_government', params: { name: 'Hasselt (oud)', into: 'Hasselt' }, pointer: '/applicant' },
      { code: 'unknown_local_government', params: { code: '99999' }, pointer: '/partners/1' },
      { code: 'doubled_local_government', params: { name: 'Genk' }, pointer: '/partners/2' },
    ]);
  });

  it('say what happened also when the successor is not known', () => {
    const [refused] = simulatedPlaces(['1'], [place('1', 'Verdwenen', '')]).refusals;
    expect(refused?.params).toEqual({ name: 'Verdwenen', into: 'een andere gemeente' });
  });
});
