import { refusal } from '../kernel/refusal';
import { type ProgrammeRefusal, judgeCodes, judgeLength, judgeRange, judgeTitle } from './judging';
import type { ChoiceQuestion, GroupQuestion, NumberQuestion, Question } from './question';

/** The longest answer, the largest number and the most items of a group that can be asked for. */
const LONGEST_ANSWER = 20_000;
const LARGEST_NUMBER = 1_000_000_000;
const MOST_ITEMS = 50;

/**
 * Judges a list of questions. A condition looks back, at a question of the same list that comes earlier: so there are no
 * circles, and whoever fills in from top to bottom never waits for an answer below.
 * @param pointer of the list: `/questions`, or `/questions/3/questions` for those of a group
 */
export function judgeQuestions(questions: readonly Question[], pointer = '/questions'): ProgrammeRefusal[] {
  return [
    ...judgeCodes(questions, pointer),
    ...questions.flatMap((question, index) => [
      ...judgeTitle(question.label, `${pointer}/${index}/label`),
      ...judgeLength(question.help, `${pointer}/${index}/help`),
      ...judgeKind(question, `${pointer}/${index}`),
      ...judgeCondition(question, questions.slice(0, index), `${pointer}/${index}/condition`),
    ]),
  ];
}

function judgeKind(question: Question, pointer: string): ProgrammeRefusal[] {
  switch (question.kind) {
    case 'text':
      return judgeRange(question.maxLength, [1, LONGEST_ANSWER], 'limit_out_of_range', `${pointer}/maxLength`);
    case 'number':
      return judgeNumber(question, pointer);
    case 'choice':
      return judgeChoice(question, pointer);
    case 'group':
      return judgeGroup(question, pointer);
    case 'file':
      return [];
  }
}

function judgeNumber({ min, max }: NumberQuestion, pointer: string): ProgrammeRefusal[] {
  const bounds = [-LARGEST_NUMBER, LARGEST_NUMBER] as const;
  return [
    ...judgeRange(min, bounds, 'limit_out_of_range', `${pointer}/min`),
    ...judgeRange(max, bounds, 'limit_out_of_range', `${pointer}/max`),
    ...(min > max ? [refusal('bounds_swapped' as const, undefined, `${pointer}/max`)] : []),
  ];
}

function judgeChoice({ options }: ChoiceQuestion, pointer: string): ProgrammeRefusal[] {
  return [
    ...(options.length < 2 ? [refusal('too_few_options' as const, undefined, `${pointer}/options`)] : []),
    ...judgeCodes(options, `${pointer}/options`),
    ...options.flatMap(({ label }, index) => judgeTitle(label, `${pointer}/options/${index}/label`)),
  ];
}

function judgeGroup({ minItems, maxItems, questions }: GroupQuestion, pointer: string): ProgrammeRefusal[] {
  return [
    ...judgeRange(minItems, [0, MOST_ITEMS], 'limit_out_of_range', `${pointer}/minItems`),
    ...judgeRange(maxItems, [1, MOST_ITEMS], 'limit_out_of_range', `${pointer}/maxItems`),
    ...(minItems > maxItems ? [refusal('bounds_swapped' as const, undefined, `${pointer}/maxItems`)] : []),
    ...(questions.length === 0 ? [refusal('programme_text_missing' as const, undefined, `${pointer}/questions`)] : []),
    ...judgeQuestions(questions, `${pointer}/questions`),
  ];
}

function judgeCondition({ condition }: Question, earlier: readonly Question[], pointer: string): ProgrammeRefusal[] {
  if (condition === null) return [];
  const asked = earlier.find(({ code }) => code === condition.question);
  if (!asked) return [refusal('condition_not_earlier', undefined, `${pointer}/question`)];
  if (asked.kind === 'file' || asked.kind === 'group')
    return [refusal('condition_not_answerable', undefined, `${pointer}/question`)];
  if (asked.kind === 'choice' && !asked.options.some(({ code }) => code === condition.equals))
    return [refusal('condition_unknown_option', undefined, `${pointer}/equals`)];
  return judgeTitle(condition.equals, `${pointer}/equals`);
}
