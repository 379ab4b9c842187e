import { APPLICATION_STATES } from '@samenspoor/domain/applications/application-lifecycle';
import { FILED_STATES, WORK_LIST_ORDER, activeFilters, listAddress } from './work-list-filters';

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
    expect(WORK_LIST_ORDER.next('asked', 'recent')).toBe('bedrag');
    expect(WORK_LIST_ORDER.next('asked', 'bedrag')).toBe('klein');
    expect(WORK_LIST_ORDER.next('asked', 'klein')).toBe('bedrag');
  });

  it('goes back to the latest first where a column knows one order only', () => {
    expect(WORK_LIST_ORDER.next('applicant', 'aanvrager')).toBe('recent');
  });

  it('marks only the column that orders the list', () => {
    expect(WORK_LIST_ORDER.direction('submitted', 'recent')).toBe('descending');
    expect(WORK_LIST_ORDER.direction('submitted', 'oudste')).toBe('ascending');
    expect(WORK_LIST_ORDER.direction('applicant', 'recent')).toBeNull();
    expect(WORK_LIST_ORDER.direction('applicant', 'aanvrager')).toBe('ascending');
    expect(WORK_LIST_ORDER.direction('asked', 'klein')).toBe('ascending');
  });

  it('knows every state that a filed application can be in', () => {
    expect([...FILED_STATES].sort()).toEqual(APPLICATION_STATES.filter((state) => state !== 'draft').sort());
  });

  it('counts filters, not the sort', () => {
    expect(activeFilters({ zoek: '', jaar: '2024', sorteer: 'bedrag' })).toBe(1);
  });
});
