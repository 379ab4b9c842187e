import type { Question } from '@samenspoor/domain/catalogue/question';
import { applicationView } from '../testing/application-view';
import {
  answerIn,
  answerText,
  askedBody,
  askedCellsOf,
  cellOfPlace,
  incentiveIn,
  incentiveText,
  itemsIn,
} from './asked-cells';
import { euroText, readEuro } from './euro-text';

const asked = { help: '', required: true, condition: null };
const NUMBER: Question = { ...asked, code: 'aantal', label: 'Aantal', kind: 'number', min: 0, max: 9_999 };
const SEVERAL: Question = {
  ...asked,
  code: 'vorm',
  label: 'Vorm',
  kind: 'choice',
  multiple: true,
  options: [
    { code: 'a', label: 'A' },
    { code: 'b', label: 'B' },
  ],
};
const GROUP: Question = {
  ...asked,
  code: 'groep',
  label: 'Groep',
  kind: 'group',
  minItems: 0,
  maxItems: 3,
  questions: [NUMBER, SEVERAL],
};

describe('answers as cells', () => {
  it.each([
    [NUMBER, 1_250],
    [SEVERAL, ['a', 'b']],
    [GROUP, [{ aantal: 5, vorm: ['b'] }, {}]],
  ] as const)('come back as they were', (question, answer) => {
    expect(answerIn(question, answerText(question, answer))).toEqual(answer);
  });

  it('read numbers the Belgian way, and leave what they can’t read to the rules', () => {
    expect(answerIn(NUMBER, '1.250')).toBe(1_250);
    expect(answerIn(NUMBER, 'veel')).toBe('veel');
    expect(answerIn(NUMBER, '')).toBeNull();
  });

  it('take spoilt texts for nothing', () => {
    expect(itemsIn('{')).toEqual([]);
    expect(incentiveIn('[1]')).toBeNull();
    expect(cellOfPlace('/answers/groep/0/aantal')).toBe('/answers/groep');
    expect(cellOfPlace('/contact/email')).toBe('/contact/email');
  });
});

describe('the body that saves them', () => {
  it('says what is gone with null', () => {
    const wanted = { themes: ['5'], texts: { motivatie: 'Omdat' } };
    const sent = {
      '/answers/aantal': '12',
      '/answers/vorm': '',
      '/incentives/mentorschap': incentiveText(wanted),
      '/incentives/samenwerking': '',
      '/ownStaffCents/5': '1.250,5',
      '/otherAccount': 'ja',
    };
    expect(askedBody(sent, [NUMBER, SEVERAL])).toEqual({
      answers: { aantal: 12, vorm: null },
      incentives: { mentorschap: wanted, samenwerking: null },
      ownStaffCents: { '5': 125_050 },
      otherAccount: true,
    });
    expect(askedBody({ '/iban': '' }, [])).toEqual({});
  });

  it('starts from what the server knows', () => {
    const view = applicationView({ ownStaffCents: { '5': 200_000 }, otherAccount: true });
    expect(askedCellsOf(view)).toMatchObject({
      '/ownStaffCents/5': '2.000',
      '/ownStaffCents/9': '',
      '/otherAccount': 'ja',
    });
  });
});

describe('an amount as typed', () => {
  it.each([
    ['', 0],
    ['1.250', 125_000],
    ['1 250,5', 125_050],
    ['€ 12.50', 1_250],
    ['0,05', 5],
  ])('%j is read', (text, cents) => {
    expect(readEuro(text)).toEqual({ cents, error: null });
  });

  it.each(['-5', 'veel', '1,234', '99999999999'])('%j is answered with what is wrong', (text) => {
    expect(readEuro(text).error).toMatch(/\.$/);
  });

  it('is written as it is read', () => {
    for (const cents of [5, 100, 125_050, 99_999_999]) expect(readEuro(euroText(cents)).cents).toBe(cents);
  });
});
