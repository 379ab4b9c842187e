import type { BudgetRowContent, ProgrammeContent, ThemeContent } from '../programme-content';

/** For specs: a row counted in units. */
export const unitRow = (code: string, changes: Partial<BudgetRowContent> = {}): BudgetRowContent => ({
  code,
  measure: 'units',
  unit: 'persoon',
  targetGroup: 'iedereen',
  unitPriceCents: 6_000,
  maxUnits: 100,
  countRule: '',
  ...changes,
});

/** For specs: a row asked as an amount, up to so many cents. */
export const amountRow = (code: string, unit: string, maxCents: number): BudgetRowContent =>
  unitRow(code, { measure: 'amount', unit, targetGroup: '', unitPriceCents: 1, maxUnits: maxCents });

/** For specs: a theme of objective 1. */
export const sampleTheme = (
  number: string,
  rows: readonly BudgetRowContent[],
  changes: Partial<ThemeContent> = {},
): ThemeContent => ({
  number,
  objective: '1',
  title: `Thema ${number}`,
  agiiSupported: false,
  ceilingCents: rows.length === 0 ? 0 : 5_000_000,
  ownSharePercent: 100,
  rows,
  ...changes,
});

/** For specs: a small programme that can be published: organisations ask amounts by cost category. */
export const SAMPLE_CONTENT: ProgrammeContent = {
  objectives: [{ number: '1', title: 'Ontmoeting' }],
  themes: [
    sampleTheme('1', [amountRow('1a', 'Personeel', 2_000_000), amountRow('1b', 'Werking', 500_000)], {
      ownSharePercent: 20,
    }),
    sampleTheme('2', [unitRow('2a')]),
    sampleTheme('3', []),
  ],
  incentives: [
    {
      code: 'extra',
      title: 'Extra',
      description: '',
      per: 'application',
      amountCents: 100_000,
      condition: 'always',
      texts: [{ code: 'waarom', label: 'Waarom?', maxLength: 500 }],
    },
  ],
  criteria: [{ code: 'aanpak', title: 'Aanpak', description: '', maxScore: 10 }],
  attachments: [{ code: 'statuten', title: 'Statuten', description: '', need: 'required' }],
  questions: [
    {
      kind: 'choice',
      code: 'vrijwilligers',
      label: 'Werkt u met vrijwilligers?',
      help: '',
      required: true,
      condition: null,
      multiple: false,
      options: [
        { code: 'ja', label: 'Ja' },
        { code: 'nee', label: 'Nee' },
      ],
    },
    {
      kind: 'number',
      code: 'hoeveel',
      label: 'Hoeveel?',
      help: '',
      required: true,
      condition: { question: 'vrijwilligers', equals: 'ja' },
      min: 1,
      max: 1_000,
    },
    {
      kind: 'group',
      code: 'activiteiten',
      label: 'Activiteiten',
      help: '',
      required: false,
      condition: null,
      minItems: 1,
      maxItems: 5,
      questions: [
        { kind: 'text', code: 'naam', label: 'Naam', help: '', required: true, condition: null, maxLength: 100 },
      ],
    },
  ],
  applicantTypes: ['organisation', 'consortium'],
  eligibility: [{ rule: 'minimum_members', members: 2 }],
};
