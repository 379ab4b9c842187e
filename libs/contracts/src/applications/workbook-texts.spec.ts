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

  it.each([
    ['lines.5a.plannedReach', 'gepland bereik van 5a'],
    ['lines', 'KPI-tabel'],
    ['ranking.5', 'rang van thema 5'],
    ['contact.email', 'e-mailadres'],
    ['answers.aanpak', 'answers.aanpak'],
  ])('%s is named %s', (field, title) => {
    expect(workbookFieldTitle(field)).toBe(title);
  });
});
