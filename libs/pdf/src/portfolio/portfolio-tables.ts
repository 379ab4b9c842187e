import type {
  PortfolioMunicipality,
  PortfolioObjective,
  PortfolioOrganisation,
  PortfolioTheme,
  PortfolioYear,
} from '@samenspoor/contracts/portfolio/summary';
import { formatCount } from '@samenspoor/domain/kernel/format';
import { sumCents } from '@samenspoor/domain/kernel/money';
import type { CellContent, Table, TableRow } from '../blocks/table-model';
import { colours } from '../document/look';
import { centsColumn } from '../format';
import { objectiveTitle, themeTitle } from '../objective-groups';

/** One line per project year; without municipalities where none could apply. */
export function yearTable(years: readonly PortfolioYear[], withMunicipalities: boolean): Table {
  const money = centsColumn(years.flatMap((year) => [year.askedCents, year.grantedCents]));
  return {
    columns: [
      { title: 'Projectjaar', share: 14 },
      { title: 'Aanvragen', share: 13, align: 'right' },
      { title: 'Toegekende aanvragen', share: 14, align: 'right' },
      { title: 'Aanvragers', share: 13, align: 'right' },
      ...(withMunicipalities ? [{ title: 'Gemeenten', share: 13, align: 'right' as const }] : []),
      { title: 'Gevraagd', share: 17, align: 'right' },
      { title: 'Toegekend', share: 17, align: 'right' },
    ],
    rows: years.map((year) => ({
      kind: 'line',
      cells: [
        `${year.year}`,
        ...[year.applications, year.grantedApplications, year.applicants].map(formatCount),
        ...(withMunicipalities ? [formatCount(year.municipalities)] : []),
        money(year.askedCents),
        money(year.grantedCents),
      ],
    })),
  };
}

/** Per objective and theme what was asked and granted, with bars on one scale, and the reach to attain. */
export function themeTable(objectives: readonly PortfolioObjective[]): Table {
  const themes = objectives.flatMap((objective) => objective.themes);
  const money = centsColumn(themes.flatMap((theme) => [theme.askedCents, theme.grantedCents]));
  const largest = Math.max(1, ...themes.map((theme) => Math.max(theme.askedCents, theme.grantedCents)));
  return {
    columns: [
      { title: 'Thema', share: 39 },
      { title: 'Dossiers', share: 8.5, align: 'right' },
      { title: 'Gevraagd', share: 15.5, align: 'right' },
      { title: 'Toegekend', share: 15.5, align: 'right' },
      { title: 'Te behalen bereik', share: 11.5, align: 'right' },
      { title: 'Gevraagd en toegekend', share: 16 },
    ],
    rows: [
      ...objectives.flatMap((objective) => objectiveRows(objective, money, largest)),
      {
        kind: 'total',
        cells: [
          'Totaal',
          '',
          money(sum(objectives, 'askedCents')),
          money(sum(objectives, 'grantedCents')),
          { text: '', span: 2 },
        ],
      },
    ],
  };
}

function objectiveRows(objective: PortfolioObjective, money: (cents: number) => string, largest: number): TableRow[] {
  const title = objectiveTitle(objective.number, objective.title);
  return [
    {
      kind: 'group',
      cells: [
        { text: title, span: 2 },
        money(objective.askedCents),
        money(objective.grantedCents),
        { text: '', span: 2 },
      ],
    },
    ...objective.themes.map((theme): TableRow => ({
      kind: 'line',
      cells: [
        themeTitle(theme),
        formatCount(theme.applications),
        money(theme.askedCents),
        money(theme.grantedCents),
        formatCount(theme.targetReach),
        bars(theme, largest),
      ],
    })),
  ];
}

function bars(theme: PortfolioTheme, largest: number): CellContent {
  return {
    text: '',
    bars: [
      { share: theme.askedCents / largest, colour: colours.asked },
      { share: theme.grantedCents / largest, colour: colours.granted },
    ],
  };
}

/** The municipalities with at least one granted theme, under their reference region. */
export function regionTable(municipalities: readonly PortfolioMunicipality[]): Table {
  const money = centsColumn(municipalities.map(({ grantedCents }) => grantedCents));
  return {
    columns: [
      { title: 'Referentieregio en gemeente', share: 50 },
      { title: 'NIS-code', share: 14 },
      { title: "Toegekende thema's", share: 18, align: 'right' },
      { title: 'Toegekend', share: 20, align: 'right' },
    ],
    rows: [
      ...byRegion(municipalities).flatMap(([region, members]) => regionRows(region, members, money)),
      { kind: 'total', cells: [{ text: 'Totaal', span: 3 }, money(sum(municipalities, 'grantedCents'))] },
    ],
  };
}

function regionRows(
  region: string,
  members: readonly PortfolioMunicipality[],
  money: (cents: number) => string,
): TableRow[] {
  const funded = members.filter((municipality) => municipality.fundedThemes > 0);
  const title = `${region} – ${formatCount(funded.length)} van ${formatCount(members.length)} gemeenten`;
  return [
    { kind: 'group', cells: [{ text: title, span: 3 }, money(sum(members, 'grantedCents'))] },
    ...funded.map((municipality): TableRow => ({
      kind: 'line',
      cells: [
        municipality.name,
        municipality.nis ?? '',
        formatCount(municipality.fundedThemes),
        money(municipality.grantedCents),
      ],
    })),
  ];
}

/** The organisations of the year, those with the largest grant first. */
export function organisationTable(organisations: readonly PortfolioOrganisation[]): Table {
  const money = centsColumn(organisations.flatMap(({ askedCents, grantedCents }) => [askedCents, grantedCents]));
  return {
    columns: [
      { title: 'Organisatie', share: 36 },
      { title: 'Dossiers', share: 12, align: 'right' },
      { title: "Toegekende thema's", share: 16, align: 'right' },
      { title: 'Gevraagd', share: 18, align: 'right' },
      { title: 'Toegekend', share: 18, align: 'right' },
    ],
    rows: [
      ...organisations.map((organisation): TableRow => ({
        kind: 'line',
        cells: [
          organisation.name,
          formatCount(organisation.applications),
          formatCount(organisation.fundedThemes),
          money(organisation.askedCents),
          money(organisation.grantedCents),
        ],
      })),
      {
        kind: 'total',
        cells: [
          { text: 'Totaal', span: 3 },
          money(sum(organisations, 'askedCents')),
          money(sum(organisations, 'grantedCents')),
        ],
      },
    ],
  };
}

/** Regions by name; who has none (the VGC, vzw de Rand) comes last. */
function byRegion(municipalities: readonly PortfolioMunicipality[]): [string, PortfolioMunicipality[]][] {
  const regions = new Map<string, PortfolioMunicipality[]>();
  for (const municipality of municipalities) {
    const region = municipality.referenceRegion ?? '';
    regions.set(region, [...(regions.get(region) ?? []), municipality]);
  }
  const named = [...regions]
    .filter(([region]) => region !== '')
    .sort(([left], [right]) => left.localeCompare(right, 'nl'));
  const rest = regions.get('');
  return rest ? [...named, ['Buiten de referentieregio’s', rest]] : named;
}

function sum<Key extends string>(items: readonly Readonly<Record<Key, number>>[], key: Key): number {
  return sumCents(items.map((item) => item[key]));
}
