import { refusal } from '@samenspoor/domain/kernel/refusal';
import { CALL_THEMES } from '../testing/application-view';
import { findingsOf } from './findings';

describe('what the check page lists', () => {
  it('leads to the field of a KPI row by its code', () => {
    const found = findingsOf(
      [refusal('row_maximum_exceeded', { maxUnits: 263 }, '/lines/1/plannedReach')],
      {},
      CALL_THEMES,
    );
    expect(found).toEqual([
      {
        cell: '/lines/9a/plannedReach',
        part: 'kpi-tabel',
        fieldId: 'veld-lines-9a-plannedReach',
        text: 'Thema 9: Het gepland bereik mag hoogstens 263 zijn.',
      },
    ]);
  });

  it('leads to the part as a whole when no field is at fault', () => {
    const [planned, eligible] = findingsOf(
      [refusal('nothing_planned', undefined, '/lines'), refusal('not_eligible', undefined, '/eligibility')],
      {},
      CALL_THEMES,
    );
    expect(planned).toMatchObject({ part: 'kpi-tabel', fieldId: 'kpi-tabel' });
    expect(eligible).toMatchObject({ part: 'wie-vraagt-aan', fieldId: 'voorwaarden' });
  });

  it('adds fields that can not be read, and never lists one twice', () => {
    const messages = { '/lines/5a/currentReach': ['Huidig bereik: vul een geheel getal in.'], '/iban': ['Fout.'] };
    const found = findingsOf([refusal('iban_invalid', undefined, '/iban')], messages, CALL_THEMES);
    expect(found.map((finding) => finding.cell)).toEqual(['/iban', '/lines/5a/currentReach']);
  });
});
