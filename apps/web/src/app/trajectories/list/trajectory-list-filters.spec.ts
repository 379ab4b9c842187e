import { trajectoryAddress } from './trajectory-list-filters';

describe('the filters of the trajectories', () => {
  it('asks for all without filters', () => {
    expect(trajectoryAddress({})).toBe('/api/v1/trajectories');
  });

  it('translates the Dutch address into the words of the API', () => {
    expect(trajectoryAddress({ zoek: 'Genk', fase: 'intake', actie: '17', aanvraag: 'a1', mijn: 'ja' })).toBe(
      '/api/v1/trajectories?query=Genk&phase=intake&theme=17&applicationId=a1&mine=true',
    );
  });

  it('takes only "ja" for the own ones', () => {
    expect(trajectoryAddress({ mijn: 'nee' })).toBe('/api/v1/trajectories');
  });
});
