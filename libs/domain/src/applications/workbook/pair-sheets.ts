import type { PairSheet } from './asked-field';
import { detailRows } from './detail-fields';
import { incentiveRows } from './incentive-fields';
import { questionRows } from './question-fields';
import type { WorkbookSource } from './workbook-source';

/** The sheets with pairs of code and value; what the call doesn't ask has no sheet. */
export function pairSheets(source: WorkbookSource): readonly PairSheet[] {
  const sheets: readonly PairSheet[] = [
    { name: 'Gegevens', title: 'Gegevens van de aanvraag', rows: detailRows(source) },
    { name: 'Stimulansen', title: 'Financiële stimulansen', rows: incentiveRows(source) },
    { name: 'Vragen', title: 'Vragen van de oproep', rows: questionRows(source) },
  ];
  return sheets.filter(({ rows }) => rows.length > 0);
}
