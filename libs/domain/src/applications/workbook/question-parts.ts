import type { ChoiceQuestion, SimpleAnswer, SimpleQuestion } from '../../catalogue/question';
import { type FieldOption, type InputForm, YES, plainText } from './asked-field';

/** One input of a question: a choice of several has one per option. */
export interface QuestionPart {
  readonly question: SimpleQuestion;
  /** Of a choice of several. */
  readonly option: FieldOption | null;
  /** `aanpak`, or `regio.stad` of an option. */
  readonly key: string;
  readonly title: string;
  readonly form: InputForm;
}

/** The inputs of a question, in the order in which `answerFrom` takes their values. */
export function partsOf(question: SimpleQuestion): readonly QuestionPart[] {
  const { code: key, label: title } = question;
  if (isSeveral(question))
    return question.options.map((option) => ({
      question,
      option,
      key: `${key}.${option.code}`,
      title: /[?:.]$/.test(title) ? `${title} ${option.label}` : `${title}: ${option.label}`,
      form: { kind: 'yes' },
    }));
  return [{ question, option: null, key, title, form: formOf(question) }];
}

/** What stands in an input when this is the answer. */
export function storedPart({ option, form }: QuestionPart, answer: SimpleAnswer | undefined): string {
  if (option !== null) return Array.isArray(answer) && answer.includes(option.code) ? YES : '';
  if (answer === undefined || typeof answer === 'object') return '';
  return form.kind === 'text' ? plainText(String(answer)) : String(answer);
}

/** The answer that the values of all inputs of a question come to; null when nothing is filled in. */
export function answerFrom(question: SimpleQuestion, values: readonly string[]): SimpleAnswer | null {
  if (isSeveral(question)) {
    const chosen = question.options.filter((_, index) => values[index] === YES).map(({ code }) => code);
    return chosen.length > 0 ? chosen : null;
  }
  const [value = ''] = values;
  if (value === '') return null;
  return question.kind === 'number' ? Number(value) : value;
}

const isSeveral = (question: SimpleQuestion): question is ChoiceQuestion =>
  question.kind === 'choice' && question.multiple;

function formOf(question: SimpleQuestion): InputForm {
  switch (question.kind) {
    case 'text':
      return { kind: 'text', most: question.maxLength };
    case 'number':
      return { kind: 'whole', least: question.min, most: question.max };
    case 'choice':
      return { kind: 'option', options: question.options };
  }
}
