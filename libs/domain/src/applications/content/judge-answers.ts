import type { Answers, GroupQuestion, Question, SimpleAnswer, SimpleQuestion } from '../../catalogue/question';
import { type Refusal, refusal } from '../../kernel/refusal';
import type { ContentRefusalCode } from './content-refusals';
import { questionSlot } from './slots';
import { itemsOf, visibleInItem, visibleQuestions } from './visible-questions';

type Found = Refusal<ContentRefusalCode>;

/** What was given as answers, by question code, before anything is known of its form; null takes an answer away. */
export type GivenAnswers = Readonly<Record<string, unknown>>;

/**
 * While saving: is what is there right? Unknown questions, the wrong form, too long, out of bounds, options that don't
 * exist, more items than a group takes. What is empty is right. Pointers: `/answers/aanpak`, `/answers/partners/0/naam`.
 */
export function judgeAnswers(questions: readonly Question[], given: GivenAnswers): Found[] {
  return Object.entries(given).flatMap(([code, answer]) => {
    const pointer = `/answers/${escape(code)}`;
    const question = questions.find((candidate) => candidate.code === code);
    if (!question || question.kind === 'file') return [refusal('unknown_question', { question: code }, pointer)];
    if (answer === null || answer === undefined) return [];
    return question.kind === 'group' ? judgeItems(question, answer, pointer) : judgeSimple(question, answer, pointer);
  });
}

/** At submitting: is everything there that is asked? Questions that aren't asked now don't count. */
export function judgeAnswersComplete(
  questions: readonly Question[],
  answers: Answers,
  attachedSlots: readonly string[],
): Found[] {
  return visibleQuestions(questions, answers).flatMap((question): Found[] => {
    const { code, label, required } = question;
    const pointer = `/answers/${code}`;
    if (question.kind === 'file') {
      const missing = required && !attachedSlots.includes(questionSlot(code));
      return missing ? [refusal('attachment_missing', { title: label }, `/attachments/${questionSlot(code)}`)] : [];
    }
    if (question.kind === 'group') return judgeItemsComplete(question, { questions, answers });
    return required && isEmpty(answers[code]) ? [refusal('answer_missing', { label }, pointer)] : [];
  });
}

function judgeItemsComplete(
  group: GroupQuestion,
  around: { readonly questions: readonly Question[]; readonly answers: Answers },
): Found[] {
  const pointer = `/answers/${group.code}`;
  const items = itemsOf(around.answers[group.code]);
  const fewest = Math.max(group.minItems, group.required ? 1 : 0);
  const few =
    items.length < fewest
      ? [refusal('group_too_small' as const, { label: group.label, minItems: fewest }, pointer)]
      : [];
  const missing = items.flatMap((item, index) =>
    visibleInItem(group.questions, item, around)
      .filter(({ code, required }) => required && isEmpty(item[code]))
      .map(({ code, label }) =>
        refusal(
          'answer_missing' as const,
          { label: `${group.label} ${index + 1}, ${label}` },
          `${pointer}/${index}/${code}`,
        ),
      ),
  );
  return [...few, ...missing];
}

function judgeItems(group: GroupQuestion, answer: unknown, pointer: string): Found[] {
  if (!Array.isArray(answer)) return [refusal('answer_form_wrong', undefined, pointer)];
  if (answer.length > group.maxItems) return [refusal('group_too_large', { maxItems: group.maxItems }, pointer)];
  return (answer as readonly unknown[]).flatMap((item, index) => {
    const place = `${pointer}/${index}`;
    if (typeof item !== 'object' || item === null || Array.isArray(item))
      return [refusal('answer_form_wrong' as const, undefined, place)];
    return Object.entries(item).flatMap(([code, value]: [string, unknown]) => {
      const question = group.questions.find((candidate) => candidate.code === code);
      const at = `${place}/${escape(code)}`;
      return question
        ? judgeSimple(question, value, at)
        : [refusal('unknown_question' as const, { question: code }, at)];
    });
  });
}

function judgeSimple(question: SimpleQuestion, answer: unknown, pointer: string): Found[] {
  switch (question.kind) {
    case 'text':
      if (typeof answer !== 'string') return [refusal('answer_form_wrong', undefined, pointer)];
      return answer.length > question.maxLength
        ? [refusal('answer_too_long', { maxLength: question.maxLength }, pointer)]
        : [];
    case 'number':
      if (typeof answer !== 'number' || !Number.isSafeInteger(answer))
        return [refusal('answer_form_wrong', { kind: question.kind }, pointer)];
      return answer < question.min || answer > question.max
        ? [refusal('answer_out_of_bounds', { min: question.min, max: question.max }, pointer)]
        : [];
    case 'choice':
      return judgeChoice(question, answer, pointer);
  }
}

/** One option by its code, or a list of different ones where several can be chosen. */
function judgeChoice(question: Extract<SimpleQuestion, { kind: 'choice' }>, answer: unknown, pointer: string): Found[] {
  const chosen: unknown = question.multiple ? answer : [answer];
  if (!Array.isArray(chosen) || !chosen.every((option) => typeof option === 'string'))
    return [refusal('answer_form_wrong', undefined, pointer)];
  if (new Set(chosen).size < chosen.length) return [refusal('answer_form_wrong', undefined, pointer)];
  const unknown = chosen.filter((option) => option !== '' && !question.options.some(({ code }) => code === option));
  return unknown.length > 0 ? [refusal('unknown_option', undefined, pointer)] : [];
}

const isEmpty = (answer: SimpleAnswer | unknown): boolean =>
  answer === undefined ||
  answer === null ||
  (typeof answer === 'string' && answer.trim() === '') ||
  (Array.isArray(answer) && answer.length === 0);

const escape = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1');
