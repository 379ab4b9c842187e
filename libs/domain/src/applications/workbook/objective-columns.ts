import { columnLetters } from '../../spreadsheets/spreadsheet';
import { COLUMN_TITLES } from './workbook-columns';
import { type WorkbookSource, fundedThemes } from './workbook-source';

/** The columns of the sheet of an objective, in order; the last three only where something of one's own is asked. */
export const OBJECTIVE_COLUMNS = [
  { key: 'code', title: COLUMN_TITLES.code, width: 7 },
  { key: 'theme', title: 'Thema', width: 26 },
  { key: 'target', title: 'Doelgroep', width: 30 },
  { key: 'unit', title: 'Eenheid', width: 14 },
  { key: 'price', title: 'Prijs (€)', width: 10 },
  { key: 'maximum', title: 'Maximum', width: 12 },
  { key: 'current', title: COLUMN_TITLES.current, width: 9 },
  { key: 'planned', title: COLUMN_TITLES.planned, width: 9 },
  { key: 'asked', title: 'Bijdrage Vlaanderen (€)', width: 14 },
  { key: 'ceiling', title: 'Plafond (€)', width: 13 },
  { key: 'rank', title: COLUMN_TITLES.rank, width: 7 },
  { key: 'own', title: 'Eigen inbreng (€)', width: 13 },
  { key: 'staff', title: COLUMN_TITLES.staff, width: 13 },
  { key: 'money', title: 'Waarvan geld (€)', width: 13 },
] as const;

export type ObjectiveColumn = (typeof OBJECTIVE_COLUMNS)[number]['key'];
type Column = (typeof OBJECTIVE_COLUMNS)[number];

const OWN: readonly ObjectiveColumn[] = ['own', 'staff', 'money'];

/** The columns of this workbook. */
export function objectiveColumns(source: WorkbookSource): readonly Column[] {
  const asksOwn = fundedThemes(source).some(({ ownSharePercent }) => ownSharePercent > 0);
  return OBJECTIVE_COLUMNS.filter(({ key }) => asksOwn || !OWN.includes(key));
}

/** The letters of a column: `H`. */
export const letterOf = (key: ObjectiveColumn): string =>
  columnLetters(OBJECTIVE_COLUMNS.findIndex((column) => column.key === key) + 1);
