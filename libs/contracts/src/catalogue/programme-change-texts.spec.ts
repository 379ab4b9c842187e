import { diffProgramme } from '@samenspoor/domain/catalogue/diff-programme';
import type { ProgrammeContent } from '@samenspoor/domain/catalogue/programme-content';
import { changeText } from './programme-change-texts';

const EMPTY: ProgrammeContent = {
  objectives: [],
  themes: [],
  incentives: [],
  criteria: [],
  attachments: [],
  questions: [],
  applicantTypes: [],
  eligibility: [],
};

const theme = (unitPriceCents: number, ceilingCents: number) => ({
  number: '5',
  objective: '2',
  title: 'Oefenkansen',
  agiiSupported: false,
  ceilingCents,
  ownSharePercent: 100,
  rows: [
    {
      code: '5a',
      measure: 'units' as const,
      unit: 'persoon',
      targetGroup: 'volwassene',
      unitPriceCents,
      maxUnits: 2_250,
      countRule: '',
    },
  ],
});

const texts = (before: Partial<ProgrammeContent>, after: Partial<ProgrammeContent>): string[] =>
  diffProgramme({ ...EMPTY, ...before }, { ...EMPTY, ...after })
    .map(changeText)
    .map(({ title, from, to }) => `${title}: ${from} → ${to}`);

describe('a difference between versions in words', () => {
  it('writes amounts as euro and names what they belong to', () => {
    expect(texts({ themes: [theme(6_000, 13_500_000)] }, { themes: [theme(6_550, 14_000_000)] }).map(plain)).toEqual([
      'Thema 5 (Oefenkansen): plafondbedrag: € 135.000 → € 140.000',
      'Rij 5a (volwassene): prijs: € 60 → € 65,50',
    ]);
  });

  it('tells new and gone things by their name', () => {
    expect(
      texts({ applicantTypes: ['municipality'] }, { eligibility: [{ rule: 'minimum_members', members: 3 }] }),
    ).toEqual([
      'Gemeente: bestond → vervalt',
      'Een minimumaantal leden in een samenwerkingsverband of consortium: bestond niet → nieuw',
    ]);
  });
});

/** Without the hard spaces of formatted amounts. */
const plain = (text: string): string => text.replace(/\u00a0/g, ' ');
