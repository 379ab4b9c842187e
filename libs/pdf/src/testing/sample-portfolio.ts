import type {
  PortfolioMunicipality,
  PortfolioObjective,
  PortfolioTheme,
} from '@samenspoor/contracts/portfolio/summary';
import { fullReceipt } from './sample-receipt';
import type { PortfolioModel } from '../portfolio/portfolio-model';

const regions = [
  'Aalst',
  'Antwerpen',
  'Brugge',
  'Gent',
  'Halle-Vilvoorde',
  'Kempen',
  'Kortrijk',
  'Leuven',
  'Limburg',
  'Mechelen',
];

/** Three project years, every theme, and 300 municipalities of which a third has nothing. */
export function filledPortfolio(): PortfolioModel {
  const objectives = objectivesOf();
  const asked = objectives.reduce((total, { askedCents }) => total + askedCents, 0);
  const granted = objectives.reduce((total, { grantedCents }) => total + grantedCents, 0);
  const year = { applications: 57, grantedApplications: 50, applicants: 57, municipalities: 138 };
  return {
    programmeTitle: 'Plan Samenleven',
    figures: {
      programme: { code: 'plan-samenleven', name: 'Plan Samenleven' },
      programmes: [{ code: 'plan-samenleven', name: 'Plan Samenleven' }],
      year: 2024,
      years: [2022, 2023, 2024].map((number) => ({ ...year, year: number, askedCents: asked, grantedCents: granted })),
      objectives,
      municipalities: Array.from({ length: 300 }, (_, index) => municipalityOf(index)),
      applicantTypes: ['municipality', 'partnership', 'vgc', 'rand'],
      organisations: [],
    },
    figuresAt: '2026-11-22T10:15:30.000Z',
    exportedBy: { name: 'Lien Maes', role: 'beleidsmedewerker' },
    demo: true,
  };
}

function objectivesOf(): PortfolioObjective[] {
  const objectives = new Map<string, PortfolioTheme[]>();
  const titles = new Map<string, string>();
  fullReceipt().themes.forEach((theme, index) => {
    const units = theme.rows.reduce((total, row) => total + row.plannedReach, 0);
    const askedCents =
      theme.rows.reduce((total, row) => total + row.flemishContributionCents, 0) * (5 + ((index * 7) % 13));
    const grantedCents = Math.round(askedCents * (0.5 + (index % 5) / 10));
    titles.set(theme.objectiveNumber, theme.objectiveTitle);
    objectives.set(theme.objectiveNumber, [
      ...(objectives.get(theme.objectiveNumber) ?? []),
      {
        number: theme.number,
        title: theme.title,
        applications: 5 + ((index * 7) % 13),
        grantedApplications: 4,
        askedCents,
        grantedCents,
        askedUnits: units * 9,
        grantedUnits: units * 6,
        targetReach: units * 8,
      },
    ]);
  });
  return [...objectives].map(([number, themes]) => ({
    number,
    title: titles.get(number) ?? '',
    askedCents: themes.reduce((total, { askedCents }) => total + askedCents, 0),
    grantedCents: themes.reduce((total, { grantedCents }) => total + grantedCents, 0),
    themes,
  }));
}

function municipalityOf(index: number): PortfolioMunicipality {
  const fundedThemes = index % 3 === 0 ? 0 : (index * 5) % 9;
  return {
    nis: `${10_000 + index}`,
    name: `Gemeente ${index + 1}`,
    referenceRegion: regions[index % regions.length] ?? null,
    tile: { column: index % 20, row: Math.floor(index / 20) },
    fundedThemes,
    grantedCents: fundedThemes * 4_200_000,
  };
}
