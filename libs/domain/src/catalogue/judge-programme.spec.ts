import { adviseProgramme, judgeProgramme } from './judge-programme';
import type { ProgrammeContent } from './programme-content';
import type { Question } from './question';
import { SAMPLE_CONTENT, amountRow, sampleTheme, unitRow } from './testing/sample-content';

const found = (changes: Partial<ProgrammeContent>): string[] =>
  judgeProgramme({ ...SAMPLE_CONTENT, ...changes }).map(({ code, pointer }) => `${code} ${pointer ?? ''}`);

const question = (changes: object): Question =>
  ({
    kind: 'text',
    code: 'vraag',
    label: 'Vraag?',
    help: '',
    required: false,
    condition: null,
    maxLength: 100,
    ...changes,
  }) as Question;

describe('a programme', () => {
  it('can be published when nothing is wrong', () => {
    expect(judgeProgramme(SAMPLE_CONTENT)).toEqual([]);
  });

  it('funds something', () => {
    expect(found({ themes: [sampleTheme('1', [])] })).toEqual(['programme_funds_nothing /themes']);
  });

  it('numbers its objectives and themes, each once', () => {
    const objectives = [
      { number: '1', title: 'Een' },
      { number: '1', title: 'Twee' },
      { number: '0', title: '' },
    ];
    expect(found({ objectives })).toEqual([
      'programme_number_doubled /objectives/1/number',
      'programme_number_invalid /objectives/2/number',
      'programme_text_missing /objectives/2/title',
    ]);
  });

  it('hangs each theme on an objective, and each row on its theme', () => {
    const themes = [sampleTheme('1', [unitRow('2a'), unitRow('1a'), unitRow('1a')], { objective: '9' })];
    expect(found({ themes })).toEqual([
      'unknown_objective /themes/0/objective',
      'row_outside_theme /themes/0/rows/0/code',
      'programme_code_doubled /themes/0/rows/2/code',
    ]);
  });

  it.each([
    ['a price of nothing', unitRow('1a', { unitPriceCents: 0 }), 'price_out_of_range /themes/0/rows/0/unitPriceCents'],
    ['no units at all', unitRow('1a', { maxUnits: 0 }), 'row_maximum_out_of_range /themes/0/rows/0/maxUnits'],
    ['too many', unitRow('1a', { maxUnits: 2_000_000_001 }), 'row_maximum_out_of_range /themes/0/rows/0/maxUnits'],
    ['no target group', unitRow('1a', { targetGroup: ' ' }), 'programme_text_missing /themes/0/rows/0/targetGroup'],
    [
      'an amount at a price',
      { ...amountRow('1a', 'Huur', 9), unitPriceCents: 2 },
      'price_out_of_range /themes/0/rows/0/unitPriceCents',
    ],
  ])('refuses a row with %s', (_, row, expected) => {
    expect(found({ themes: [sampleTheme('1', [row])] })).toEqual([expected]);
  });

  it('has a ceiling where it funds, under which a unit fits, and a share that can be', () => {
    const themes = [
      sampleTheme('1', [unitRow('1a')], { ceilingCents: 5_999 }),
      sampleTheme('2', [unitRow('2a')], { ceilingCents: 0 }),
      sampleTheme('3', [], { ceilingCents: 100, ownSharePercent: 1_001 }),
    ];
    expect(found({ themes })).toEqual([
      'ceiling_below_price /themes/0/ceilingCents',
      'ceiling_missing /themes/1/ceilingCents',
      'own_share_out_of_range /themes/2/ownSharePercent',
      'ceiling_without_rows /themes/2/ceilingCents',
    ]);
  });
});

describe('the questions of a programme', () => {
  it('ask for a limit, for bounds in order and for two options at least', () => {
    const questions = [
      question({ maxLength: 0 }),
      question({ kind: 'number', code: 'n', min: 5, max: 4 }),
      question({ kind: 'choice', code: 'c', multiple: false, options: [{ code: 'ja', label: '' }] }),
      question({ kind: 'group', code: 'g', minItems: 3, maxItems: 2, questions: [] }),
    ];
    expect(found({ questions })).toEqual([
      'limit_out_of_range /questions/0/maxLength',
      'bounds_swapped /questions/1/max',
      'too_few_options /questions/2/options',
      'programme_text_missing /questions/2/options/0/label',
      'bounds_swapped /questions/3/maxItems',
      'programme_text_missing /questions/3/questions',
    ]);
  });

  it('depend on an earlier question that has an answer, so that there are no circles', () => {
    const when = (asked: string, equals = 'ja') => ({ question: asked, equals });
    const questions = [
      question({ code: 'een', condition: when('twee') }),
      question({ code: 'twee', condition: when('twee') }),
      question({ kind: 'file', code: 'bestand' }),
      question({ code: 'drie', condition: when('bestand') }),
      question({ kind: 'choice', code: 'keuze', multiple: true, options: SAMPLE_OPTIONS }),
      question({ code: 'vier', condition: when('keuze', 'misschien') }),
      question({ code: 'vijf', condition: when('keuze') }),
    ];
    expect(found({ questions })).toEqual([
      'condition_not_earlier /questions/0/condition/question',
      'condition_not_earlier /questions/1/condition/question',
      'condition_not_answerable /questions/3/condition/question',
      'condition_unknown_option /questions/5/condition/equals',
    ]);
  });

  it('have codes of their own', () => {
    expect(found({ questions: [question({}), question({}), question({ code: 'Ja!' })] })).toEqual([
      'programme_code_doubled /questions/1/code',
      'programme_code_invalid /questions/2/code',
    ]);
  });
});

const SAMPLE_OPTIONS = [
  { code: 'ja', label: 'Ja' },
  { code: 'nee', label: 'Nee' },
];

describe('who may apply', () => {
  it('is somebody, by rules that stand there once and have a sane figure', () => {
    const eligibility = [
      { rule: 'origin_threshold', threshold: -1 },
      { rule: 'minimum_members', members: 1 },
      { rule: 'one_partnership' },
      { rule: 'one_partnership' },
    ] as const;
    expect(found({ applicantTypes: [], eligibility })).toEqual([
      'applicant_types_missing /applicantTypes',
      'eligibility_figure_out_of_range /eligibility/0/threshold',
      'eligibility_figure_out_of_range /eligibility/1/members',
      'eligibility_rule_doubled /eligibility/3',
    ]);
  });

  it('is warned of a rule that says nothing about who may apply', () => {
    const eligibility = [
      { rule: 'origin_threshold', threshold: 7_500 },
      { rule: 'minimum_members', members: 2 },
    ] as const;
    expect(adviseProgramme({ ...SAMPLE_CONTENT, eligibility })).toEqual([
      { code: 'rule_without_effect', params: { rule: 'origin_threshold' }, pointer: '/eligibility/0' },
    ]);
    expect(adviseProgramme({ ...SAMPLE_CONTENT, eligibility, applicantTypes: ['municipality', 'consortium'] })).toEqual(
      [],
    );
  });
});

describe('incentives, criteria and attachments', () => {
  it('have a title, an amount and a score', () => {
    const [incentive] = SAMPLE_CONTENT.incentives;
    const [criterion] = SAMPLE_CONTENT.criteria;
    const [attachment] = SAMPLE_CONTENT.attachments;
    if (!incentive || !criterion || !attachment) throw new Error('the sample has one of each');
    expect(
      found({
        incentives: [{ ...incentive, amountCents: 0, texts: [{ code: 'waarom', label: '', maxLength: 0 }] }],
        criteria: [{ ...criterion, maxScore: 0 }],
        attachments: [{ ...attachment, title: 'x'.repeat(301) }],
      }),
    ).toEqual([
      'incentive_amount_out_of_range /incentives/0/amountCents',
      'programme_text_missing /incentives/0/texts/0/label',
      'limit_out_of_range /incentives/0/texts/0/maxLength',
      'score_out_of_range /criteria/0/maxScore',
      'programme_text_too_long /attachments/0/title',
    ]);
  });
});
