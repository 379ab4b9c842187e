import type {
  Answer,
  Answers,
  Question,
  QuestionCondition,
  SimpleAnswer,
  SimpleQuestion,
} from '../../catalogue/question';

type Given = Readonly<Record<string, Answer | SimpleAnswer | undefined>>;

/** The questions that are asked now: those without a condition, and those whose condition holds. */
export function visibleQuestions(questions: readonly Question[], answers: Answers): readonly Question[] {
  return questions.filter((question) => isVisible(question, questions, answers, new Set()));
}

/** The questions of an item of a group that are asked now; a condition looks at the item first, then outside the group. */
export function visibleInItem(
  group: readonly SimpleQuestion[],
  item: Readonly<Record<string, SimpleAnswer>>,
  { questions, answers }: { readonly questions: readonly Question[]; readonly answers: Answers },
): readonly SimpleQuestion[] {
  const codes = new Set(group.map(({ code }) => code));
  return group.filter(({ condition }) => {
    if (condition === null) return true;
    if (!codes.has(condition.question)) return holds(condition, questions, answers, new Set());
    return holds(condition, group, item, new Set());
  });
}

/** The answers that count: those to questions that are asked now, and of a group those within its items. */
export function countedAnswers(questions: readonly Question[], answers: Answers): Answers {
  const counted = visibleQuestions(questions, answers).flatMap((question): (readonly [string, Answer])[] => {
    const answer = answers[question.code];
    if (answer === undefined) return [];
    if (question.kind !== 'group') return [[question.code, answer]];
    const items = itemsOf(answer).map((item) => {
      const asked = visibleInItem(question.questions, item, { questions, answers });
      return Object.fromEntries(
        asked.flatMap(({ code }) => (item[code] === undefined ? [] : [[code, item[code]] as const])),
      );
    });
    return [[question.code, items]];
  });
  return Object.fromEntries(counted);
}

/** The items of an answer to a group; none when it isn't one. */
export function itemsOf(answer: Answer | undefined): readonly Readonly<Record<string, SimpleAnswer>>[] {
  if (!Array.isArray(answer)) return [];
  return (answer as readonly unknown[]).filter(
    (item): item is Readonly<Record<string, SimpleAnswer>> => typeof item === 'object' && item !== null,
  );
}

function isVisible(
  { code, condition }: Question | SimpleQuestion,
  all: readonly (Question | SimpleQuestion)[],
  answers: Given,
  seen: ReadonlySet<string>,
): boolean {
  return condition === null || (!seen.has(code) && holds(condition, all, answers, new Set([...seen, code])));
}

/** A condition on a question that isn't asked itself doesn't hold; one that leads back to itself neither. */
function holds(
  { question: code, equals }: QuestionCondition,
  all: readonly (Question | SimpleQuestion)[],
  answers: Given,
  seen: ReadonlySet<string>,
): boolean {
  const asked = all.find((question) => question.code === code);
  if (!asked || !isVisible(asked, all, answers, seen)) return false;
  const answer = answers[code];
  return Array.isArray(answer) ? (answer as readonly unknown[]).includes(equals) : String(answer ?? '') === equals;
}
