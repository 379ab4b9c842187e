import { activeFilters, directionOf, listAddress, nextSort } from './work-list-filters';

describe('the filters of the work list', () => {
  it('asks for the latest first when nothing is chosen', () => {
    expect(listAddress({})).toBe('/api/v1/applications?sort=-submittedAt');
  });

  it('translates the Dutch address into the words of the API', () => {
    expect(listAddress({ zoek: 'Eeklo', jaar: '2024', status: 'granted', thema: '5', gemeente: '43005' })).toBe(
      '/api/v1/applications?query=Eeklo&year=2024&state=granted&theme=5&nis=43005&sort=-submittedAt',
    );
  });

  it('keeps to one programme, which counts as a filter', () => {
    expect(listAddress({ programma: 'plan-samenleven' })).toContain('?programme=plan-samenleven&');
    expect(activeFilters({ programma: 'plan-samenleven' })).toBe(1);
  });

  it('falls back to the latest first for a sort it does not know', () => {
    expect(listAddress({ sorteer: 'kleur' })).toContain('sort=-submittedAt');
    expect(listAddress({ sorteer: 'bedrag' })).toContain('sort=-askedCents');
  });

  it('turns the order of a column round on a second click', () => {
    expect(nextSort('asked', 'recent')).toBe('bedrag');
    expect(nextSort('asked', 'bedrag')).toBe('klein');
    expect(nextSort('asked', 'klein')).toBe('bedrag');
  });

  it('goes back to the latest first where a column knows one order only', () => {
    expect(nextSort('applicant', 'aanvrager')).toBe('recent');
  });

  it('marks only the column that orders the list', () => {
    expect(directionOf('submitted', 'recent')).toBe('descending');
    expect(directionOf('submitted', 'oudste')).toBe('ascending');
    expect(directionOf('applicant', 'recent')).toBeNull();
    expect(directionOf('applicant', 'aanvrager')).toBe('ascending');
    expect(directionOf('asked', 'klein')).toBe('ascending');
  });

  it('counts filters, not the sort', () => {
    expect(activeFilters({ zoek: '', jaar: '2024', sorteer: 'bedrag' })).toBe(1);
  });
});
