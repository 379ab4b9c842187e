import type { Application } from '@samenspoor/database/entities/applications/application.entity';
import type { Question } from '@samenspoor/domain/catalogue/question';
import type { EntityManager } from 'typeorm';
import { judgeAnswer, withCorrectedAnswer } from './corrected-answer';

const base = { help: '', required: false, showWhen: null };
const QUESTIONS = [
  { ...base, code: 'tekst', label: 'Tekst', kind: 'text', maxLength: 5, required: true },
  { ...base, code: 'getal', label: 'Getal', kind: 'number', min: 1, max: 9 },
  { ...base, code: 'keuze', label: 'Keuze', kind: 'choice', multiple: false, options: [{ code: 'a', label: 'A' }] },
  { ...base, code: 'keuzes', label: 'Keuzes', kind: 'choice', multiple: true, options: [{ code: 'a', label: 'A' }] },
] as unknown as readonly Question[];
const tx = {
  findOneByOrFail: () => Promise.resolve({ content: { questions: QUESTIONS } }),
} as unknown as EntityManager;
const filed = { answers: { tekst: 'Oud', getal: 3 } } as unknown as Application;

describe('an answer that is corrected', () => {
  it.each([
    ['tekst', 'Nieuw', []],
    ['tekst', 'Te lang', ['answer_too_long']],
    ['tekst', ' ', ['answer_missing']],
    ['getal', ' 9 ', []],
    ['getal', '10', ['answer_out_of_bounds']],
    ['getal', '2,5', ['answer_form_wrong']],
    ['getal', '', []],
    ['keuze', 'a ', []],
    ['keuze', 'z', ['unknown_option']],
    ['keuzes', 'a', ['correction_value_invalid']],
    ['niets', 'a', ['correction_value_invalid']],
  ])('to %s, as %p, is judged as in the form', async (code, value, codes) => {
    expect((await judgeAnswer(tx, filed, code, value)).map((found) => found.code)).toEqual(codes);
  });

  it('takes the place of the former, in its own form; an empty one takes it away', async () => {
    expect(await withCorrectedAnswer(tx, filed, 'getal', ' 9 ')).toEqual({ tekst: 'Oud', getal: 9 });
    expect(await withCorrectedAnswer(tx, filed, 'keuze', 'a ')).toEqual({ tekst: 'Oud', getal: 3, keuze: 'a' });
    expect(await withCorrectedAnswer(tx, filed, 'getal', ' ')).toEqual({ tekst: 'Oud' });
  });
});
