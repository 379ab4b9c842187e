import type { EligibilityTerms } from '@samenspoor/domain/catalogue/eligibility-terms';
import type {
  AttachmentContent,
  CriterionContent,
  IncentiveContent,
  ProgrammeContent,
  ThemeContent,
} from '@samenspoor/domain/catalogue/programme-content';
import { type ProjectYear, fundedThemes } from './funded-themes';
import { OBJECTIVES } from './objectives';
import { THEMES } from './themes';

/** A published version of the programme. */
export interface ProgrammeVersionSeed {
  readonly number: number;
  readonly note: string;
  readonly content: ProgrammeContent;
}

/** Who may apply. Source: docs/domain-rules.md. */
export const ELIGIBILITY: EligibilityTerms = {
  applicantTypes: ['municipality', 'partnership', 'vgc', 'rand'],
  eligibility: [
    { rule: 'origin_threshold', threshold: 7_500 },
    { rule: 'same_reference_region' },
    { rule: 'one_partnership' },
    { rule: 'minimum_members', members: 2 },
  ],
};

const TEXT_LENGTH = 2_500;

/** The amounts of mentorship and of the social impact bond aren't published: assumptions that officials can change. */
const INCENTIVES: readonly IncentiveContent[] = [
  {
    code: 'samenwerking',
    title: 'Samenwerking',
    description: 'Een gemeente boven de drempel werkt samen met kleinere gemeenten. Eén keer per projectjaar.',
    per: 'application',
    amountCents: 1_000_000,
    condition: 'large_with_smaller',
    texts: [],
  },
  {
    code: 'mentorschap',
    title: 'Mentorschap',
    description: 'Uw bestuur begeleidt andere besturen bij een thema waarin het ervaring heeft.',
    per: 'theme',
    amountCents: 500_000,
    condition: 'always',
    texts: [{ code: 'motivatie', label: 'Waarom en hoe begeleidt u andere besturen?', maxLength: TEXT_LENGTH }],
  },
  {
    code: 'sociale-impact-obligatie',
    title: 'Sociale-impactobligatie',
    description: 'U zoekt private middelen voor een maatschappelijk resultaat.',
    per: 'application',
    amountCents: 1_000_000,
    condition: 'always',
    texts: [
      { code: 'doel', label: 'Welk resultaat wilt u bereiken?', maxLength: TEXT_LENGTH },
      { code: 'partners', label: 'Met welke partners en middelen?', maxLength: TEXT_LENGTH },
      { code: 'meting', label: 'Hoe meet u het resultaat?', maxLength: TEXT_LENGTH },
    ],
  },
];

/** Our own wording: the criteria of the juries weren't published where we could read them. */
const CRITERIA: readonly CriterionContent[] = [
  {
    code: 'aanpak',
    title: 'Aanpak',
    description: 'Is duidelijk wat het bestuur doet, voor wie en met wie?',
    maxScore: 10,
  },
  {
    code: 'haalbaarheid',
    title: 'Haalbaarheid',
    description: 'Zijn het bereik, de middelen en de planning realistisch?',
    maxScore: 10,
  },
  { code: 'verankering', title: 'Verankering', description: 'Blijft er iets over na het projectjaar?', maxScore: 5 },
];

const ATTACHMENTS: readonly AttachmentContent[] = [
  {
    code: 'rekeningbrief',
    title: 'Brief over het rekeningnummer',
    description:
      'Alleen als het niet de rekening is waarop het bestuur zijn aandeel in het Gemeentefonds krijgt. Ondertekend door de burgemeester en de financieel directeur.',
    need: 'other_account',
  },
];

function themesOf(year: ProjectYear): ThemeContent[] {
  const funded = fundedThemes(year);
  return THEMES.map(({ number, objective, title, agiiSupported }) => {
    const own = funded.find(({ theme }) => theme === number);
    return {
      number: String(number),
      objective: String(objective),
      title,
      agiiSupported,
      ceilingCents: own?.ceilingCents ?? 0,
      ownSharePercent: 100,
      rows: (own?.indicators ?? []).map(({ code, unit, targetGroup, unitPriceCents, maxUnits }) => ({
        code,
        measure: 'units',
        unit,
        targetGroup,
        unitPriceCents,
        maxUnits,
        countRule: '',
      })),
    };
  });
}

const contentOf = (year: ProjectYear): ProgrammeContent => ({
  objectives: OBJECTIVES.map(({ number, title }) => ({ number: String(number), title })),
  themes: themesOf(year),
  incentives: INCENTIVES,
  criteria: CRITERIA,
  attachments: ATTACHMENTS,
  questions: [],
  ...ELIGIBILITY,
});

/** The two versions that the calls so far were held on: target groups were widened in the second project year. */
export const PROGRAMME_VERSIONS: readonly ProgrammeVersionSeed[] = [
  { number: 1, note: 'Projectjaar 1', content: contentOf(1) },
  { number: 2, note: 'Projectjaren 2 en 3: ruimere doelgroepen, thema 23 erbij', content: contentOf(2) },
];
