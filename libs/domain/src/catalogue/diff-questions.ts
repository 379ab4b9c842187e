import { diffLists } from './diff-lists';
import type { ChangedField, ChangedValue, ProgrammeChange } from './programme-change';
import type { Question } from './question';

/** A question with its place: those of a group come after the group, as "groep/vraag". */
interface PlacedQuestion {
  readonly question: Question;
  readonly path: string;
  readonly siblings: readonly Question[];
}

/** Everything that differs between two lists of questions, those of groups included. */
export function diffQuestions(before: readonly Question[], after: readonly Question[]): ProgrammeChange[] {
  return diffLists(placed(before), placed(after), {
    part: 'questions',
    subject: ({ path }) => path,
    title: ({ question }) => question.label,
    fields: fieldsOf,
  });
}

function placed(questions: readonly Question[], group = ''): PlacedQuestion[] {
  return questions.flatMap((question) => {
    const own = { question, path: `${group}${question.code}`, siblings: questions };
    return question.kind === 'group' ? [own, ...placed(question.questions, `${question.code}/`)] : [own];
  });
}

function fieldsOf({ question, siblings }: PlacedQuestion): Partial<Record<ChangedField, ChangedValue>> {
  const { kind, label, help, required } = question;
  return {
    kind,
    title: label,
    description: help,
    required,
    condition: conditionOf(question, siblings),
    ...own(question),
  };
}

function own(question: Question): Partial<Record<ChangedField, ChangedValue>> {
  switch (question.kind) {
    case 'text':
      return { maxLength: question.maxLength };
    case 'number':
      return { bounds: `${question.min} – ${question.max}` };
    case 'choice':
      return {
        multiple: question.multiple,
        options: question.options.map(({ label, code }) => label || code).join(' · '),
      };
    case 'group':
      return { bounds: `${question.minItems} – ${question.maxItems}` };
    case 'file':
      return {};
  }
}

/** "Werkt u samen? = Ja", in the words of the questions. */
function conditionOf({ condition }: Question, siblings: readonly Question[]): string | null {
  if (condition === null) return null;
  const asked = siblings.find(({ code }) => code === condition.question);
  const option = asked?.kind === 'choice' ? asked.options.find(({ code }) => code === condition.equals) : undefined;
  return `${asked?.label ?? condition.question} = ${option?.label ?? condition.equals}`;
}
