import { applicationsAddress } from './application-filters';

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
});
