import { canonicalJson } from '@samenspoor/domain/kernel/canonical-json';
import { CALL_THEMES } from '../testing/application-view';
import { cellValue } from './cell-value';
import { type Asking, cellTitle, fieldTitle } from './field-title';
import { fieldValue } from './field-value';

const ASKED = { help: '', required: false, condition: null } as const;
const LOCATION = {
  ...ASKED,
  code: 'plaats',
  kind: 'choice',
  label: 'Plaats',
  multiple: true,
  options: [
    { code: 'wijk', label: 'In de wijk' },
    { code: 'school', label: 'Op school' },
  ],
} as const;
const ASKING: Asking = {
  attachments: [],
  themes: CALL_THEMES,
  questions: [
    LOCATION,
    {
      ...ASKED,
      code: 'activiteiten',
      kind: 'group',
      label: 'Activiteiten',
      minItems: 0,
      maxItems: 5,
      questions: [{ ...ASKED, code: 'naam', kind: 'text', label: 'Naam', maxLength: 100 }, LOCATION],
    },
  ],
  incentives: [
    {
      code: 'mentorschap',
      title: 'Mentorschap',
      description: '',
      per: 'theme',
      amountCents: 500_000,
      condition: 'always',
      texts: [{ code: 'motivatie', label: 'Waarom', maxLength: 2_500 }],
    },
  ],
};

describe('a field away from its place', () => {
  it.each([
    ['answers.plaats', 'Plaats'],
    ['answers.activiteiten.0.naam', 'Activiteiten, nummer 1: Naam'],
    ['answers.weg', 'Een vraag die er niet meer is'],
    ['incentives.mentorschap.themes', 'Stimulans Mentorschap: voor welke thema’s'],
    ['incentives.mentorschap.texts.motivatie', 'Stimulans Mentorschap: Waarom'],
    ['otherAccount', 'Andere rekening dan die van het Gemeentefonds'],
  ])('%s is called by its words', (field, title) => {
    expect(fieldTitle(field, ASKING)).toBe(title);
  });

  it.each([
    ['answers.plaats', 'wijk, school', 'In de wijk, Op school'],
    ['answers.activiteiten.0.plaats', 'school', 'Op school'],
    ['incentives.mentorschap.themes', '5, 9', 'thema 5, thema 9'],
    ['ownStaffCents.5', '120050', '€\u00a01.200,50'],
    ['ranking', '9, 5', 'thema 9, thema 5'],
  ])('%s is read without codes', (field, value, words) => {
    expect(fieldValue(field, value, ASKING)).toBe(words);
  });
});

describe('a cell that two people changed', () => {
  it('is called by its words', () => {
    expect(cellTitle('/lines/9a/plannedReach', ASKING)).toBe(
      'Gepland bereik, thema 9 – grotere afstand tot de arbeidsmarkt',
    );
  });

  it('shows the items of a group, each on a line', () => {
    const text = canonicalJson([{ naam: 'Buurtfeest', plaats: 'wijk,school' }, { naam: 'Taalcafé' }]);
    expect(cellValue('/answers/activiteiten', text, ASKING)).toBe(
      'Naam: Buurtfeest, Plaats: In de wijk, Op school\nNaam: Taalcafé',
    );
  });

  it('shows an incentive with its themes and texts', () => {
    const text = canonicalJson({ themes: ['5', '9'], texts: { motivatie: 'Wij begeleiden Eeklo.' } });
    expect(cellValue('/incentives/mentorschap', text, ASKING)).toBe(
      'gevraagd voor thema 5, thema 9\nWaarom: Wij begeleiden Eeklo.',
    );
  });
});
