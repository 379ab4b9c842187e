import type { Answer, Question, SimpleAnswer, SimpleQuestion } from '@samenspoor/domain/catalogue/question';
import { formatCount } from '@samenspoor/domain/kernel/format';

/** An answer as people read it: options by their label, numbers in nl-BE. Of a group: each item on a line of its own. */
export function answerInWords(question: Question, answer: Answer | undefined): string {
  if (answer === undefined || question.kind === 'file') return '';
  if (question.kind !== 'group') return simpleInWords(question, answer as SimpleAnswer);
  const items = Array.isArray(answer) ? (answer as readonly Readonly<Record<string, SimpleAnswer>>[]) : [];
  return items
    .map((item) =>
      question.questions
        .flatMap((asked) => {
          const words = simpleInWords(asked, item[asked.code]);
          return words === '' ? [] : [`${asked.label}: ${words}`];
        })
        .join(', '),
    )
    .join('\n');
}

/** The same of a question that isn't a group. */
export function simpleInWords(question: SimpleQuestion, answer: SimpleAnswer | undefined): string {
  if (answer === undefined) return '';
  if (question.kind !== 'choice') return typeof answer === 'number' ? formatCount(answer) : String(answer);
  const chosen = typeof answer === 'object' ? answer : [String(answer)];
  return chosen.map((code) => question.options.find((option) => option.code === code)?.label ?? code).join(', ');
}
