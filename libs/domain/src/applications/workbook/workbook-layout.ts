import type { LaidOutSheet } from './laid-out';
import { objectiveSheet } from './objective-sheet';
import { detailsSheet } from './details-sheet';
import { guideSheet } from './guide-sheet';
import { type WorkbookSource, fundedThemes } from './workbook-source';

/** The whole workbook of an application: how it works, details, and a sheet per objective. */
export function layOutWorkbook(source: WorkbookSource): readonly LaidOutSheet[] {
  const themes = fundedThemes(source);
  const objectives = [...new Set(themes.map(({ objectiveNumber }) => objectiveNumber))];
  const sheets = objectives.map((number) => objectiveSheet(number, source));
  return [
    guideSheet(
      source,
      sheets.map(({ total }) => total),
    ),
    detailsSheet(source),
    ...sheets.map(({ sheet }) => sheet),
  ];
}
