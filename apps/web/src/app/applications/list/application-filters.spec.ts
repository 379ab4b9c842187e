import { APPLICATION_STATES } from '@samenspoor/domain/applications/application-lifecycle';
import { OWN_ORDER, STATUS_FILTERS, applicationsAddress } from './application-filters';

describe('the address of the own applications', () => {
  it('shows what was handed in last first', () => {
    expect(applicationsAddress({})).toBe('/api/v1/applications?sort=-submittedAt');
  });

  it('knows the Dutch filters and leaves out what it does not know', () => {
    expect(applicationsAddress({ status: 'lopend', zoek: 'PS-2026' })).toBe(
      '/api/v1/applications?sort=-submittedAt&query=PS-2026&state=submitted%2Cadmissible',
    );
    expect(applicationsAddress({ status: 'onzin' })).toBe('/api/v1/applications?sort=-submittedAt');
  });

  it('is ordered by the word in the address, and turned round by a second click', () => {
    expect(applicationsAddress({ sorteer: 'bedrag' })).toBe('/api/v1/applications?sort=-askedCents');
    expect(applicationsAddress({ sorteer: 'kleur' })).toBe('/api/v1/applications?sort=-submittedAt');
    expect(OWN_ORDER.next('asked', 'bedrag')).toBe('klein');
    expect(OWN_ORDER.direction('submitted', undefined)).toBe('descending');
    expect(OWN_ORDER.direction('applicant', undefined)).toBeNull();
  });

  it('finds an application in whatever state under one of its filters', () => {
    expect(STATUS_FILTERS.flatMap(({ states }) => states).sort()).toEqual([...APPLICATION_STATES].sort());
  });
});
