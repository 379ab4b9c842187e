import { EXPORTED_LINE_COLUMNS, type ExportedRow } from './exported-line';

const ROW: ExportedRow = {
  reference: 'PS-2024-0001',
  applicant: 'Eeklo',
  indicatorCode: '5a',
  measure: 'units',
  unit: 'persoon',
  targetGroup: 'volwassene',
  currentReach: 40,
  plannedReach: 100,
  askedCents: 600_000,
  grantedUnits: 60,
  grantedCents: 360_000,
};

const shown = (row: ExportedRow): Record<string, string | number | null> =>
  Object.fromEntries(EXPORTED_LINE_COLUMNS.map(({ header, value }) => [header, value(row)]));

describe('a KPI row in an export', () => {
  it('tells what is to be reached: present and granted together', () => {
    expect(shown(ROW)).toMatchObject({ 'Gepland bereik': 100, 'Toegekende eenheden': 60, 'Te behalen': 100 });
    expect(shown({ ...ROW, grantedUnits: 0 })).toMatchObject({ 'Te behalen': 0 });
    expect(shown({ ...ROW, grantedUnits: null })).toMatchObject({ 'Te behalen': null });
  });

  it('tells amounts of a cost category, and never its cents as reach', () => {
    expect(shown({ ...ROW, measure: 'amount', currentReach: 0, plannedReach: 600_000 })).toMatchObject({
      'Huidig bereik': null,
      'Gepland bereik': null,
      'Toegekende eenheden': null,
      'Te behalen': null,
      'Aangevraagd (€)': 600_000,
      'Toegekend (€)': 360_000,
    });
  });
});
