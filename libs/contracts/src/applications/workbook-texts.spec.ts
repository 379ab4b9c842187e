import {
  WORKBOOK_ERROR_CODES,
  WORKBOOK_WARNING_CODES,
} from '@samenspoor/domain/applications/workbook/workbook-messages';
import { workbookFieldTitle, workbookMessageText } from './workbook-texts';

describe('what is said about a workbook', () => {
  it.each([...WORKBOOK_ERROR_CODES, ...WORKBOOK_WARNING_CODES])('%s is a Dutch sentence', (code) => {
    expect(workbookMessageText({ code, params: {} })).toMatch(/^["A-Z].*\.$/);
  });

  it('shows amounts and counts as people write them', () => {
    const params = { code: '5a', most: 2_250, planned: 3_000, measure: 'units' };
    expect(workbookMessageText({ code: 'above_row_maximum', params })).toBe(
      'Het maximum van 5a is 2.250, en hier staat 3.000.',
    );
    expect(workbookMessageText({ code: 'draft_changed', params: { fields: 'lines.5a, iban' } })).toContain(
      'KPI-rij 5a, rekeningnummer',
    );
  });

  it('says what the form says when a rule of the form refuses', () => {
    const params = { rule: 'answer_out_of_bounds', min: 1, max: 9 };
    expect(workbookMessageText({ code: 'refused_by_rule', params })).toBe('Vul een getal in van 1 tot en met 9.');
    expect(workbookMessageText({ code: 'not_a_number', params: { kind: 'day', text: '2026-04-03' } })).toMatch(/datum/);
  });

  it.each([
    ['lines.5a.plannedReach', 'gepland bereik van 5a'],
    ['lines', 'KPI-tabel'],
    ['ranking.5', 'rang van thema 5'],
    ['contact.email', 'e-mailadres'],
    ['ownStaffCents.5', 'eigen inbreng in personeel voor thema 5'],
    ['answers.aanpak', 'vraag aanpak'],
    ['incentives.mentorschap', 'stimulans mentorschap'],
  ])('%s is named %s', (field, title) => {
    expect(workbookFieldTitle(field)).toBe(title);
  });
});
