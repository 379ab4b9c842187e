import { countsMunicipalities } from '@samenspoor/contracts/portfolio/counts-municipalities';
import type { PortfolioObjective, PortfolioYear } from '@samenspoor/contracts/portfolio/summary';
import { isForPlaces } from '@samenspoor/domain/catalogue/applicant-type';
import { formatCents, formatCount, formatExactMoment } from '@samenspoor/domain/kernel/format';
import { attachJson } from '../blocks/attachment';
import { addBars } from '../blocks/bars';
import { addHeading } from '../blocks/heading';
import { addMasthead } from '../blocks/masthead';
import { addParagraph } from '../blocks/paragraph';
import { addTable } from '../blocks/table';
import { addTiles } from '../blocks/tiles';
import { colours, text } from '../document/look';
import { addPageFurniture } from '../document/page-furniture';
import { Sheet } from '../document/sheet';
import { formatPerson } from '../format';
import { objectiveTitle } from '../objective-groups';
import type { PortfolioModel } from './portfolio-model';
import { organisationTable, regionTable, themeTable, yearTable } from './portfolio-tables';

/** The portfolio report (portefeuille) of one project year as PDF/A-3a and PDF/UA-1, with its figures as JSON attached. */
export async function renderPortfolio(model: PortfolioModel): Promise<Buffer> {
  const { figures } = model;
  const title = `Portefeuille ${model.programmeTitle} ${figures.year}`;
  const sheet = new Sheet({
    title,
    author: 'Samenspoor',
    subject: `Gevraagd, toegekend en te behalen in projectjaar ${figures.year}`,
    createdAt: model.figuresAt,
  });
  addMasthead(sheet, {
    sender: model.programmeTitle,
    title: 'Portefeuille',
    subtitle: `Projectjaar ${figures.year} – cijfers van ${formatExactMoment(model.figuresAt)}`,
    demo: model.demo ?? false,
  });
  sheet.section(() => addYearSection(sheet, model));
  sheet.section(() => addObjectiveSection(sheet, figures.objectives));
  sheet.section(() => addThemeSection(sheet, figures.objectives));
  if (figures.organisations.length > 0) sheet.section(() => addOrganisationSection(sheet, model));
  if (isForPlaces(figures.applicantTypes)) sheet.section(() => addRegionSection(sheet, model));
  attachJson(sheet, {
    name: `portefeuille-${figures.year}.json`,
    description: `De cijfers van de portefeuille, projectjaar ${figures.year}`,
    json: JSON.stringify(figures, null, 2),
    modifiedAt: model.figuresAt,
    relationship: 'Data',
  });
  addPageFurniture(sheet, {
    headerLeft: title,
    headerRight: `Cijfers van ${formatExactMoment(model.figuresAt)}`,
    footerLeft: `Geëxporteerd door ${formatPerson(model.exportedBy)}`,
    demo: model.demo ?? false,
  });
  return sheet.close();
}

function addYearSection(sheet: Sheet, { figures }: PortfolioModel): void {
  const year = figures.years.find((candidate) => candidate.year === figures.year);
  if (year) addTiles(sheet, keyFigures(year, isForPlaces(figures.applicantTypes)));
  addHeading(sheet, 'Per projectjaar', 'table');
  addTable(sheet, yearTable(figures.years, countsMunicipalities(figures)));
}

function keyFigures(year: PortfolioYear, forPlaces: boolean): { label: string; value: string }[] {
  return [
    { label: 'Gevraagd', value: formatCents(year.askedCents) },
    { label: 'Toegekend', value: formatCents(year.grantedCents) },
    { label: 'Toegekende aanvragen', value: formatCount(year.grantedApplications) },
    forPlaces
      ? { label: 'Gemeenten', value: formatCount(year.municipalities) }
      : { label: 'Aanvragers', value: formatCount(year.applicants) },
  ];
}

function addObjectiveSection(sheet: Sheet, objectives: readonly PortfolioObjective[]): void {
  addHeading(sheet, 'Gevraagd en toegekend per doelstelling');
  addBars(sheet, {
    alt: alternativeText(objectives),
    series: [
      { name: 'Gevraagd', colour: colours.asked },
      { name: 'Toegekend', colour: colours.granted },
    ],
    groups: objectives.map((objective) => ({
      label: objectiveTitle(objective.number, objective.title),
      values: [objective.askedCents, objective.grantedCents].map((cents) => ({
        amount: cents,
        shown: formatCents(cents),
      })),
    })),
  });
}

function alternativeText(objectives: readonly PortfolioObjective[]): string {
  const sentences = objectives.map(
    (objective) =>
      `${objectiveTitle(objective.number, objective.title)}: ${formatCents(objective.askedCents)} gevraagd, ${formatCents(objective.grantedCents)} toegekend.`,
  );
  return `Staafdiagram van gevraagde en toegekende bedragen. ${sentences.join(' ')}`;
}

function addThemeSection(sheet: Sheet, objectives: readonly PortfolioObjective[]): void {
  addHeading(sheet, 'Per doelstelling en thema', 'table');
  addParagraph(
    sheet,
    'Het te behalen bereik is het huidig bereik plus het toegekende aantal, over alle aanvragers samen.',
  );
  addTable(sheet, themeTable(objectives));
}

function addOrganisationSection(sheet: Sheet, { figures }: PortfolioModel): void {
  addHeading(sheet, 'Per organisatie', 'table');
  addTable(sheet, organisationTable(figures.organisations));
}

function addRegionSection(sheet: Sheet, { figures }: PortfolioModel): void {
  const withoutGrant = figures.municipalities.filter((municipality) => municipality.fundedThemes === 0).length;
  addHeading(sheet, 'Per referentieregio en gemeente', 'table');
  addTable(sheet, regionTable(figures.municipalities));
  if (withoutGrant > 0) {
    addParagraph(
      sheet,
      `${formatCount(withoutGrant)} gemeenten zonder toegekend thema staan niet in de tabel.`,
      text.small,
    );
  }
}
