import type {
  ChoiceQuestion,
  GroupQuestion,
  NumberQuestion,
  Question,
  TextQuestion,
} from '../../../catalogue/question';
import type { WorkbookSource } from '../workbook-source';
import { SAMPLE_SOURCE } from './sample-source';

const asked = (code: string, label: string) => ({ code, label, help: '', required: false, condition: null });
const text = (code: string, label: string, maxLength: number): TextQuestion => ({
  ...asked(code, label),
  kind: 'text',
  maxLength,
});
const number = (code: string, label: string, min: number, max: number): NumberQuestion => ({
  ...asked(code, label),
  kind: 'number',
  min,
  max,
});
const choice = (code: string, label: string, multiple: boolean, ...labels: readonly string[]): ChoiceQuestion => ({
  ...asked(code, label),
  kind: 'choice',
  multiple,
  options: labels.map((option, index) => ({ code: `keuze-${index + 1}`, label: option })),
});

const PARTNERS: GroupQuestion = {
  ...asked('partners', 'Partners: wie werkt mee?'),
  kind: 'group',
  required: true,
  minItems: 1,
  maxItems: 12,
  questions: [
    text('naam', 'Naam', 50),
    number('uren', 'Uren per week', 0, 38),
    choice('soort', 'Soort', false, 'Vereniging', 'School, of opvang'),
    choice('doet', 'Doet', true, 'Onthaal', 'Taal'),
  ],
};

const QUESTIONS: readonly Question[] = [
  text('aanpak', 'Hoe pakt u het aan?', 100),
  number('saldo', 'Saldo van vorig jaar', -500, 500),
  choice('eerder', 'Deed u eerder mee?', false, 'Nee, nooit', 'Ja, al eens'),
  { ...text('wat', 'Wat leerde u toen?', 40), condition: { question: 'eerder', equals: 'keuze-2' } },
  choice('regio', 'Waar werkt u?', true, 'Stad', 'Rand', 'Stad'),
  { ...asked('plan', 'Plan van aanpak'), kind: 'file', required: true },
  PARTNERS,
];

/** As the sample, with everything that a call can ask beside its table. */
export const ASKING_SOURCE: WorkbookSource = {
  ...SAMPLE_SOURCE,
  ownStaffCents: { '5': 200_000 },
  questions: QUESTIONS,
  answers: {
    aanpak: 'Samen =1+1\nen rustig.',
    saldo: -20,
    eerder: 'keuze-2',
    wat: 'Veel.',
    regio: ['keuze-1', 'keuze-3'],
    partners: [
      { naam: 'De Stap', uren: 4, soort: 'keuze-2', doet: ['keuze-2'] },
      { naam: 'Groei', soort: 'keuze-1' },
    ],
  },
  incentives: [
    {
      code: 'samenwerking',
      title: 'Samenwerking',
      description: 'Een grote met kleinere.',
      per: 'application',
      amountCents: 1_000_000,
      condition: 'large_with_smaller',
      texts: [],
    },
    {
      code: 'mentorschap',
      title: 'Mentorschap',
      description: '',
      per: 'theme',
      amountCents: 250_000,
      condition: 'always',
      texts: [{ code: 'motivatie', label: 'Waarom?', maxLength: 60 }],
    },
  ],
  askedIncentives: { mentorschap: { themes: ['5'], texts: { motivatie: 'Wij kennen het.' } } },
  attachments: [
    { code: 'rekeningbrief', title: 'Brief over de rekening', description: '', need: 'other_account' },
    { code: 'nota', title: 'Nota', description: 'Een bladzijde.', need: 'optional' },
  ],
  attached: [{ slot: 'nota', name: 'nota.pdf' }],
};
