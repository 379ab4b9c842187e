import { STATE_TITLES } from '@samenspoor/contracts/applications/state-titles';
import type {
  PortfolioMunicipality,
  PortfolioObjective,
  PortfolioOrganisation,
  PortfolioTheme,
  PortfolioYear,
} from '@samenspoor/contracts/portfolio/summary';
import type { ExportedFile, ExportedLine } from './files-of-year';
import { type SheetColumn, amount, count, text } from './workbook-columns';

/** A theme with the objective it belongs to. */
export type ThemeRow = PortfolioTheme & { readonly objective: PortfolioObjective };

/** A KPI row with the file it belongs to. */
export type LineRow = ExportedLine & { readonly file: ExportedFile };

/** Sheet of the project years. */
export const YEAR_COLUMNS: readonly SheetColumn<PortfolioYear>[] = [
  count('Projectjaar', (row) => row.year),
  count('Ingediende aanvragen', (row) => row.applications),
  count('Aanvragers', (row) => row.applicants),
  count('Toegekende aanvragen', (row) => row.grantedApplications),
  count('Gemeenten met een toekenning', (row) => row.municipalities),
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

/** Sheet of the KPI rows of the files. */
export const LINE_COLUMNS: readonly SheetColumn<LineRow>[] = [
  text('Dossiernummer', 16, (row) => row.file.reference),
  text('Aanvrager', 30, (row) => row.file.applicant),
  text('KPI-rij', 10, (row) => row.indicatorCode),
  text('Eenheid', 30, (row) => row.unit),
  text('Doelgroep', 40, (row) => row.targetGroup),
  count('Huidig bereik', (row) => row.currentReach),
  count('Gepland bereik', (row) => row.plannedReach),
  amount('Aangevraagd (€)', (row) => row.askedCents),
  count('Toegekende eenheden', (row) => row.grantedUnits),
  amount('Toegekend (€)', (row) => row.grantedCents),
  count('Te behalen', (row) => (row.grantedUnits ? row.currentReach + row.grantedUnits : row.grantedUnits)),
];
