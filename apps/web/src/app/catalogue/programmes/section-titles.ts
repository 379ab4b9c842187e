import type { ProgrammeContent } from '@samenspoor/domain/catalogue/programme-content';

/** The sections of the editor, in order; `parts` are the lists of the content that are edited there. */
export const SECTIONS = [
  { code: 'doelen', title: 'Doelstellingen en thema’s' },
  { code: 'budget', title: 'Budgettabel' },
  { code: 'stimulansen', title: 'Stimulansen' },
  { code: 'aanvragers', title: 'Wie kan aanvragen' },
  { code: 'vragen', title: 'Vragen' },
  { code: 'bijlagen', title: 'Bijlagen' },
  { code: 'criteria', title: 'Beoordelingscriteria' },
  { code: 'publiceren', title: 'Nakijken en publiceren' },
] as const;
export type SectionCode = (typeof SECTIONS)[number]['code'];

/** The section in which the thing at a place of the content is edited. */
export function sectionOf(pointer: string): SectionCode {
  if (/^\/themes\/\d+\/(rows|ceilingCents|ownSharePercent)/.test(pointer) || pointer === '/themes') return 'budget';
  const part = pointer.split('/')[1] ?? '';
  return SECTION_OF_PART[part] ?? 'doelen';
}

const SECTION_OF_PART: Readonly<Record<string, SectionCode>> = {
  objectives: 'doelen',
  themes: 'doelen',
  incentives: 'stimulansen',
  applicantTypes: 'aanvragers',
  eligibility: 'aanvragers',
  questions: 'vragen',
  attachments: 'bijlagen',
  criteria: 'criteria',
};

/** The place in words: "Thema 5, rij 5a", "Vraag 3". */
export function placeOf(pointer: string, content: ProgrammeContent): string {
  const [, part = '', at = '', list = '', index = ''] = pointer.split('/');
  const place = Number(at);
  if (part === 'themes' && at !== '') {
    const theme = content.themes[place];
    const row = list === 'rows' ? theme?.rows[Number(index)] : undefined;
    return `Thema ${theme?.number ?? ''}${row ? `, rij ${row.code}` : ''}`;
  }
  if (part === 'objectives') return `Doelstelling ${content.objectives[place]?.number ?? ''}`;
  const title = TITLES[part];
  return title === undefined ? 'Budgettabel' : at === '' ? title : `${title} ${place + 1}`;
}

const TITLES: Readonly<Record<string, string>> = {
  incentives: 'Stimulans',
  applicantTypes: 'Aanvragers',
  eligibility: 'Voorwaarde',
  questions: 'Vraag',
  attachments: 'Bijlage',
  criteria: 'Criterium',
};
