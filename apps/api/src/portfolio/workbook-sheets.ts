import { STATE_TITLES } from '@samenspoor/contracts/applications/state-titles';
import type {
  PortfolioMunicipality,
  PortfolioObjective,
  PortfolioOrganisation,
  PortfolioTheme,
  PortfolioYear,
} from '@samenspoor/contracts/portfolio/summary';
import { type SheetColumn, amount, count, text } from '../platform/spreadsheet/sheet-column';
import type { ExportedFile } from './files-of-year';

/** A theme with the objective it belongs to. */
export type ThemeRow = PortfolioTheme & { readonly objective: PortfolioObjective };

/** Sheet of the project years; without municipalities where none could apply. */
export const yearColumns = (withMunicipalities: boolean): readonly SheetColumn<PortfolioYear>[] => [
  count('Projectjaar', (row) => row.year),
  count('Ingediende aanvragen', (row) => row.applications),
  count('Aanvragers', (row) => row.applicants),
  count('Toegekende aanvragen', (row) => row.grantedApplications),
  ...(withMunicipalities ? [count<PortfolioYear>('Gemeenten met een toekenning', (row) => row.municipalities)] : []),
  amount('Aangevraagd (€)', (row) => row.askedCents),
  amount('Toegekend (€)', (row) => row.grantedCents),
];

/** Sheet of the themes. */
export const THEME_COLUMNS: readonly SheetColumn<ThemeRow>[] = [
  text('Doelstelling', 12, (row) => row.objective.number),
  text('Naam van de doelstelling', 34, (row) => row.objective.title),
  text('Thema', 8, (row) => row.number),
  text('Naam van het thema', 52, (row) => row.title),
  count('Aanvragen', (row) => row.applications),
  count('Toegekend', (row) => row.grantedApplications),
  amount('Aangevraagd (€)', (row) => row.askedCents),
  amount('Toegekend (€)', (row) => row.grantedCents),
  count('Gevraagde eenheden', (row) => row.askedUnits),
  count('Toegekende eenheden', (row) => row.grantedUnits),
  count('Te behalen', (row) => row.targetReach),
];

/** Sheet of the municipalities. */
export const MUNICIPALITY_COLUMNS: readonly SheetColumn<PortfolioMunicipality>[] = [
  text('NIS-code', 10, (row) => row.nis),
  text('Lokaal bestuur', 30, (row) => row.name),
  text('Referentieregio', 24, (row) => row.referenceRegion),
  count("Gefinancierde thema's", (row) => row.fundedThemes),
  amount('Toegekend als aanvrager (€)', (row) => row.grantedCents),
];

/** Sheet of the organisations. */
export const ORGANISATION_COLUMNS: readonly SheetColumn<PortfolioOrganisation>[] = [
  text('Organisatie', 34, (row) => row.name),
  text('Referentieregio', 24, (row) => row.referenceRegion),
  count('Ingediende aanvragen', (row) => row.applications),
  count("Gefinancierde thema's", (row) => row.fundedThemes),
  amount('Aangevraagd (€)', (row) => row.askedCents),
  amount('Toegekend als aanvrager (€)', (row) => row.grantedCents),
];

/** Sheet of the files. */
export const FILE_COLUMNS: readonly SheetColumn<ExportedFile>[] = [
  text('Dossiernummer', 16, (row) => row.reference),
  text('Oproep', 12, (row) => row.callCode),
  text('Aanvrager', 30, (row) => row.applicant),
  text('NIS-code', 10, (row) => row.nis),
  text('Partners', 44, (row) => row.partners),
  text('Referentieregio', 24, (row) => row.referenceRegion),
  text('Toestand', 18, (row) => STATE_TITLES[row.state]),
  text('Ingediend op', 14, (row) => row.submittedOn),
  count("Gekozen thema's", (row) => row.chosenThemes),
  amount('Aangevraagd (€)', (row) => row.askedCents),
  amount('Toegekend (€)', (row) => row.grantedCents),
];
