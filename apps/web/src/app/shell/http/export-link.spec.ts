import { exportAddress } from './export-link';

describe('the workbook of a list', () => {
  it('is asked with the filters and the order of the list', () => {
    expect(exportAddress('/api/v1/applications?query=Eeklo&sort=reference')).toBe(
      '/api/v1/applications/export.xlsx?query=Eeklo&sort=reference',
    );
    expect(exportAddress('/api/v1/trajectories')).toBe('/api/v1/trajectories/export.xlsx');
  });
});
