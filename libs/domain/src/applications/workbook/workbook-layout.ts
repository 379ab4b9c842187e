import { attachmentSheet } from './attachment-sheet';
import { groupsOf } from './group-columns';
import { groupSheet } from './group-sheet';
import { guideSheet } from './guide-sheet';
import type { LaidOutSheet } from './laid-out';
import { layOutPairs } from './laid-pairs';
import { objectiveSheet } from './objective-sheet';
import { optionLists } from './option-lists';
import { pairSheets } from './pair-sheets';
import { type WorkbookSource, fundedThemes } from './workbook-source';

/** The whole workbook of an application: how it works, a sheet per objective, and what is asked beside the table. */
export function layOutWorkbook(source: WorkbookSource): readonly LaidOutSheet[] {
  const themes = fundedThemes(source);
  const objectives = [...new Set(themes.map(({ objectiveNumber }) => objectiveNumber))];
  const sheets = objectives.map((number) => objectiveSheet(number, source));
  const lists = optionLists(source);
  const pairs = pairSheets(source).map((sheet) => layOutPairs(sheet, lists));
  return [
    guideSheet(
      source,
      sheets.map(({ total }) => total),
    ),
    ...pairs.filter(({ name }) => name === 'Gegevens'),
    ...sheets.map(({ sheet }) => sheet),
    ...pairs.filter(({ name }) => name !== 'Gegevens'),
    ...groupsOf(source).map((group) => groupSheet(group, source, lists)),
    ...[attachmentSheet(source), lists.sheet].filter((sheet) => sheet !== null),
  ];
}
