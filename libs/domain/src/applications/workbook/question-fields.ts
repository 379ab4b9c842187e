import type { Question, QuestionCondition, SimpleAnswer, SimpleQuestion } from '../../catalogue/question';
import { formatCount } from '../../kernel/format';
import { type AskedField, type PairRow, inputRow } from './asked-field';
import { groupSheetName } from './group-columns';
import { type QuestionPart, partsOf, storedPart } from './question-parts';
import type { WorkbookSource } from './workbook-source';

/** The name of the field of an input of a question: `answers.aanpak`, `answers.regio.stad`. */
export const answerField = (key: string): string => `answers.${key}`;

/** The questions of the call. Groups have a sheet of their own, and files are only named. */
export function questionRows(source: WorkbookSource): readonly PairRow[] {
  const { questions, answers } = source;
  return questions.flatMap((question): PairRow[] => {
    const { label: title } = question;
    if (question.kind === 'file') {
      const note = joined('Bijlagen laadt u op in Samenspoor.', ...commonNotes(question, questions));
      return [{ kind: 'told', title, note }];
    }
    if (question.kind === 'group') {
      const note = joined(
        `Vul het werkblad “${groupSheetName(question, questions)}” in.`,
        ...commonNotes(question, questions),
      );
      return [{ kind: 'told', title, note }];
    }
    const answer = answers[question.code] as SimpleAnswer | undefined;
    return partsOf(question).map((part) => inputRow(fieldOf(part, answer, questions)));
  });
}

const fieldOf = (part: QuestionPart, answer: SimpleAnswer | undefined, all: readonly Question[]): AskedField => ({
  code: part.option === null ? `vraag ${part.question.code}` : `vraag ${part.question.code}: ${part.option.code}`,
  field: answerField(part.key),
  title: part.title,
  note: questionNote(part, all),
  form: part.form,
  stored: storedPart(part, answer),
});

/** What an input takes, when its question is asked, and the help that goes with it. */
export function questionNote({ question, form }: QuestionPart, all: readonly (Question | SimpleQuestion)[]): string {
  return joined(formNote(form), ...commonNotes(question, all));
}

/** When a question applies, that it is obligatory, and its help. */
export function commonNotes(
  { condition, required, help }: Question | SimpleQuestion,
  all: readonly (Question | SimpleQuestion)[],
): readonly string[] {
  return [condition === null ? '' : conditionNote(condition, all), required ? 'Verplicht.' : '', help];
}

/** The parts that say something, as one text. */
export const joined = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(' ');

function formNote(form: QuestionPart['form']): string {
  switch (form.kind) {
    case 'text':
      return `Hoogstens ${formatCount(form.most)} tekens.`;
    case 'whole':
      return `Een geheel getal van ${formatCount(form.least)} tot en met ${formatCount(form.most)}.`;
    case 'option':
      return 'Kies uit de lijst.';
    case 'yes':
      return 'Kies ja of nee.';
  }
}

function conditionNote(
  { question: code, equals }: QuestionCondition,
  all: readonly (Question | SimpleQuestion)[],
): string {
  const asked = all.find((question) => question.code === code);
  const options = asked?.kind === 'choice' ? asked.options : [];
  const answer = options.find((option) => option.code === equals)?.label ?? equals;
  return `Alleen als het antwoord op “${asked?.label ?? code}” is: ${answer}.`;
}
