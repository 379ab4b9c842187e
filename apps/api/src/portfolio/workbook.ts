import type { Readable } from 'node:stream';
import { countsMunicipalities } from '@samenspoor/contracts/portfolio/counts-municipalities';
import type { PortfolioSummary } from '@samenspoor/contracts/portfolio/summary';
import { isForPlaces } from '@samenspoor/domain/catalogue/applicant-type';
import { EXPORTED_LINE_COLUMNS } from '../applications';
import { workbookStream } from '../platform/spreadsheet/workbook-download';
import type { ExportedFile } from './files-of-year';
import {
  FILE_COLUMNS,
  MUNICIPALITY_COLUMNS,
  ORGANISATION_COLUMNS,
  THEME_COLUMNS,
  yearColumns,
} from './workbook-sheets';

/**
 * The portfolio of one year as a workbook made `at` this moment, row by row, so that memory stays small however many files there are.
 * Sheets: years, themes, local governments and organisations (where they could apply), files, and the KPI table of each.
 */
export function portfolioWorkbook(summary: PortfolioSummary, files: AsyncIterable<ExportedFile>, at: Date): Readable {
  return workbookStream(at, async (book) => {
    book.write('Projectjaren', yearColumns(countsMunicipalities(summary)), summary.years);
    const themes = summary.objectives.flatMap((objective) =>
      objective.themes.map((theme) => ({ ...theme, objective })),
    );
    book.write("Thema's", THEME_COLUMNS, themes);
    if (isForPlaces(summary.applicantTypes))
      book.write('Lokale besturen', MUNICIPALITY_COLUMNS, summary.municipalities);
    if (summary.organisations.length > 0) book.write('Organisaties', ORGANISATION_COLUMNS, summary.organisations);
    const fileSheet = book.open('Dossiers', FILE_COLUMNS);
    const lineSheet = book.open('KPI-tabellen', EXPORTED_LINE_COLUMNS);
    for await (const file of files) {
      fileSheet.add(file);
      for (const line of file.lines) lineSheet.add({ ...line, reference: file.reference, applicant: file.applicant });
    }
    fileSheet.close();
    lineSheet.close();
  });
}
