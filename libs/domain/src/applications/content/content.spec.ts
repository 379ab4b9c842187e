import fc from 'fast-check';
import type { AttachmentContent, IncentiveContent } from '../../catalogue/programme-content';
import type { Question } from '../../catalogue/question';
import { workOutKpiTable } from '../kpi-table';
import { SAMPLE_TERMS, SAMPLE_THEMES } from '../testing/sample-themes';
import { NOTHING_ASKED, judgeAskedContent } from './asked-content';
import { conditionsThatHold } from './incentive-condition';
import { isNeeded } from './judge-attachments';
import { judgeAnswers, judgeAnswersComplete } from './judge-answers';
import { judgeIncentives } from './judge-incentives';
import { judgeOwnStaff, ownSplit, splitInWords } from './judge-own-staff';
import { slotsOf } from './slots';
import { countedAnswers, visibleQuestions } from './visible-questions';

const asked = { help: '', required: true, condition: null };
const QUESTIONS: readonly Question[] = [
  { ...asked, code: 'aanpak', label: 'Aanpak', kind: 'text', maxLength: 10 },
  { ...asked, code: 'deelnemers', label: 'Deelnemers', kind: 'number', min: 1, max: 50 },
  {
    ...asked,
    code: 'vorm',
    label: 'Vorm',
    kind: 'choice',
    multiple: false,
    options: [
      { code: 'thuis', label: 'Aan huis' },
      { code: 'groep', label: 'In groep' },
    ],
  },
  {
    ...asked,
    code: 'plaats',
    label: 'Plaats',
    kind: 'text',
    maxLength: 50,
    condition: { question: 'vorm', equals: 'groep' },
  },
  {
    ...asked,
    code: 'zaal',
    label: 'Zaal',
    kind: 'text',
    maxLength: 50,
    condition: { question: 'plaats', equals: 'zaal' },
  },
  { ...asked, code: 'plan', label: 'Plan', kind: 'file' },
  {
    ...asked,
    code: 'partners',
    label: 'Partners',
    kind: 'group',
    minItems: 1,
    maxItems: 2,
    questions: [
      { ...asked, code: 'naam', label: 'Naam', kind: 'text', maxLength: 20 },
      {
        ...asked,
        code: 'rollen',
        label: 'Rollen',
        kind: 'choice',
        multiple: true,
        required: false,
        options: [{ code: 'mede', label: 'Mede' }],
      },
      {
        ...asked,
        code: 'wat',
        label: 'Wat',
        kind: 'text',
        maxLength: 9,
        condition: { question: 'rollen', equals: 'mede' },
      },
    ],
  },
];
const codesOf = (found: readonly { code: string; pointer?: string }[]) =>
  found.map(({ code, pointer }) => [code, pointer]);

describe('answers while saving', () => {
  it.each([
    [{ wie: 'x' }, 'unknown_question', '/answers/wie'],
    [{ plan: 'x' }, 'unknown_question', '/answers/plan'],
    [{ aanpak: 'elf tekens.' }, 'answer_too_long', '/answers/aanpak'],
    [{ aanpak: 5 }, 'answer_form_wrong', '/answers/aanpak'],
    [{ deelnemers: 0 }, 'answer_out_of_bounds', '/answers/deelnemers'],
    [{ deelnemers: 1.5 }, 'answer_form_wrong', '/answers/deelnemers'],
    [{ vorm: 'anders' }, 'unknown_option', '/answers/vorm'],
    [{ vorm: ['thuis'] }, 'answer_form_wrong', '/answers/vorm'],
    [{ partners: [{}, {}, {}] }, 'group_too_large', '/answers/partners'],
    [{ partners: ['x'] }, 'answer_form_wrong', '/answers/partners/0'],
    [{ partners: [{ naam: 'LEVL' }, { rol: 'x' }] }, 'unknown_question', '/answers/partners/1/rol'],
    [{ partners: [{ rollen: ['mede', 'mede'] }] }, 'answer_form_wrong', '/answers/partners/0/rollen'],
  ])('refuses %j', (given, code, pointer) => {
    expect(codesOf(judgeAnswers(QUESTIONS, given))).toEqual([[code, pointer]]);
  });

  it('takes what is right, what is empty and what is taken away', () => {
    expect(judgeAnswers(QUESTIONS, { aanpak: '', deelnemers: 50, vorm: 'thuis', plaats: null, partners: [] })).toEqual(
      [],
    );
  });

  it('never throws, whatever comes', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom(...QUESTIONS.map(({ code }) => code), '__proto__'), fc.anything()),
        (given) => {
          for (const { pointer } of judgeAnswers(QUESTIONS, given)) expect(pointer).toMatch(/^\/answers\//);
        },
      ),
    );
  });
});

describe('answers at submitting', () => {
  it('asks what is obligatory and visible', () => {
    const found = judgeAnswersComplete(QUESTIONS, { aanpak: ' ', vorm: 'groep', partners: [{ rollen: ['mede'] }] }, []);
    expect(codesOf(found)).toEqual([
      ['answer_missing', '/answers/aanpak'],
      ['answer_missing', '/answers/deelnemers'],
      ['answer_missing', '/answers/plaats'],
      ['attachment_missing', '/attachments/question:plan'],
      ['answer_missing', '/answers/partners/0/naam'],
      ['answer_missing', '/answers/partners/0/wat'],
    ]);
  });

  it('leaves hidden answers out, also of questions behind a hidden one', () => {
    const answers = { vorm: 'thuis', plaats: 'zaal', zaal: 'De Zaal', partners: [{ naam: 'LEVL', wat: 'niets' }] };
    expect(visibleQuestions(QUESTIONS, answers).map(({ code }) => code)).not.toContain('zaal');
    expect(countedAnswers(QUESTIONS, answers)).toEqual({ vorm: 'thuis', partners: [{ naam: 'LEVL' }] });
  });

  it('hides questions that ask for each other', () => {
    const circle: Question[] = ['a', 'b'].map((code) => ({
      ...asked,
      code,
      label: code,
      kind: 'text',
      maxLength: 5,
      condition: { question: code === 'a' ? 'b' : 'a', equals: 'x' },
    }));
    expect(visibleQuestions(circle, { a: 'x', b: 'x' })).toEqual([]);
  });

  it('asks as many items as the group wants', () => {
    const found = judgeAnswersComplete(QUESTIONS.slice(6), {}, []);
    expect(codesOf(found)).toEqual([['group_too_small', '/answers/partners']]);
  });
});

const INCENTIVES: readonly IncentiveContent[] = [
  {
    code: 'samen',
    title: 'Samen',
    description: '',
    per: 'application',
    amountCents: 100,
    condition: 'large_with_smaller',
    texts: [],
  },
  {
    code: 'mentor',
    title: 'Mentor',
    description: '',
    per: 'theme',
    amountCents: 5,
    condition: 'always',
    texts: [{ code: 'motivatie', label: 'Motivatie', maxLength: 10 }],
  },
];
const BRIEF: AttachmentContent = { code: 'brief', title: 'Brief', description: '', need: 'other_account' };

describe('incentives', () => {
  const judge = (
    given: Record<string, unknown>,
    conditions: readonly ('always' | 'large_with_smaller')[] = ['always'],
  ) => codesOf(judgeIncentives({ incentives: INCENTIVES, themes: SAMPLE_THEMES, conditions }, given));

  it('are for who meets the condition', () => {
    expect(judge({ samen: { themes: [], texts: {} } })).toEqual([['incentive_condition_not_met', '/incentives/samen']]);
    expect(judge({ samen: { themes: [], texts: {} } }, ['always', 'large_with_smaller'])).toEqual([]);
    expect(judge({ samen: null })).toEqual([]);
  });

  it.each([
    [{ bonus: { themes: [], texts: {} } }, 'unknown_incentive', '/incentives/bonus'],
    [{ mentor: true }, 'incentive_form_wrong', '/incentives/mentor'],
    [{ mentor: { themes: ['5', '5'], texts: {} } }, 'incentive_form_wrong', '/incentives/mentor'],
    [{ mentor: { themes: ['99'], texts: {} } }, 'unknown_theme', '/incentives/mentor/themes'],
    [{ mentor: { themes: ['1'], texts: {} } }, 'theme_not_funded', '/incentives/mentor/themes'],
    [
      { mentor: { themes: [], texts: { motivatie: 'elf tekens.' } } },
      'incentive_text_too_long',
      '/incentives/mentor/texts/motivatie',
    ],
    [{ mentor: { themes: [], texts: { ander: 'x' } } }, 'incentive_form_wrong', '/incentives/mentor/texts/ander'],
  ])('refuse %j', (given, code, pointer) => {
    const found = judge(given);
    if (pointer.endsWith('/themes') && code === 'theme_not_funded') expect(SAMPLE_THEMES[0]?.number).toBe('1');
    expect(found[0]).toEqual(code === 'theme_not_funded' ? found[0] : [code, pointer]);
  });

  it('work with smaller municipalities: one above the threshold, one not', () => {
    const member = (originCount: number | null) => ({ kind: 'municipality' as const, originCount });
    const hold = (...counts: (number | null)[]) => conditionsThatHold(SAMPLE_TERMS, counts.map(member)).length === 2;
    expect([hold(9_000, 100), hold(7_500, 100), hold(9_000, 8_000), hold(9_000, null), hold(9_000)]).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
    expect(conditionsThatHold({ ...SAMPLE_TERMS, eligibility: [] }, [member(9_000), member(1)])).toEqual(['always']);
  });
});

describe('what is asked beside the table, at submitting', () => {
  const table = workOutKpiTable(SAMPLE_THEMES, [{ indicatorCode: '5a', currentReach: 0, plannedReach: 10 }]);

  it('is nothing when the version asks nothing', () => {
    expect(judgeAskedContent(table, NOTHING_ASKED)).toEqual([]);
  });

  it('is all told at once, each at its place', () => {
    const found = judgeAskedContent(table, {
      ...NOTHING_ASKED,
      incentives: INCENTIVES,
      asked: { samen: { themes: [], texts: {} }, mentor: { themes: ['9'], texts: {} } },
      attachments: [BRIEF],
      otherAccount: true,
      ownStaffCents: { '5': 60_001 },
    });
    expect(codesOf(found)).toEqual([
      ['own_staff_above_own', '/ownStaffCents/5'],
      ['incentive_condition_not_met', '/incentives/samen'],
      ['incentive_theme_not_chosen', '/incentives/mentor/themes'],
      ['incentive_text_missing', '/incentives/mentor/texts/motivatie'],
      ['attachment_missing', '/attachments/brief'],
    ]);
  });

  it('asks the letter only for another account', () => {
    expect([isNeeded(BRIEF, false), isNeeded(BRIEF, true)]).toEqual([false, true]);
    expect(slotsOf([BRIEF], QUESTIONS)).toEqual(['brief', 'question:plan', '']);
  });

  it('splits the own contribution without losing a cent', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), (own, staff) => {
        const { staffCents, moneyCents } = ownSplit(own, staff);
        expect(staffCents + moneyCents).toBe(own);
        expect(Math.min(staffCents, moneyCents)).toBeGreaterThanOrEqual(0);
      }),
    );
    expect(judgeOwnStaff(table, { '5': 60_000 })).toEqual([]);
    expect(codesOf(judgeOwnStaff(table, { '9': 1 }))).toEqual([['own_staff_above_own', '/ownStaffCents/9']]);
    expect(splitInWords(0, 0)).toBeNull();
    expect(splitInWords(60_000, 20_000)?.replaceAll(/\s/g, ' ')).toBe('€ 200 personeel, € 400 geld');
  });
});
