import { trajectoryAddress } from './trajectory-list-filters';

describe('the filters of the trajectories', () => {
  it('asks for all without filters', () => {
    expect(trajectoryAddress({})).toBe('/api/v1/trajectories');
  });

  it('translates the Dutch address into the words of the API', () => {
    expect(trajectoryAddress({ zoek: 'Genk', fase: 'intake', thema: '17', aanvraag: 'a1', mijn: 'ja' })).toBe(
      '/api/v1/trajectories?query=Genk&phase=intake&theme=17&applicationId=a1&mine=true',
    );
  });

  it('finds those without an expert, and those that stand still', () => {
    expect(trajectoryAddress({ aandacht: 'geen-expert' })).toBe('/api/v1/trajectories?unassigned=true');
    expect(trajectoryAddress({ aandacht: 'stil' })).toBe('/api/v1/trajectories?stuck=true');
    expect(trajectoryAddress({ aandacht: 'iets' })).toBe('/api/v1/trajectories');
  });

  it('is ordered by the word in the address', () => {
    expect(trajectoryAddress({ sorteer: 'stap' })).toBe('/api/v1/trajectories?sort=nextStepOn');
    expect(trajectoryAddress({ sorteer: 'kleur' })).toBe('/api/v1/trajectories?sort=-updatedAt');
  });

  it('takes only "ja" for the own ones', () => {
    expect(trajectoryAddress({ mijn: 'nee' })).toBe('/api/v1/trajectories');
  });
});
