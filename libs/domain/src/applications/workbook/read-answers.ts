import type { Answer, SimpleQuestion } from '../../catalogue/question';
import { judgeAnswers } from '../content/judge-answers';
import { type ContentRead, type FieldRead, changedReads, refusedByRule } from './content-read';
import { answerField } from './question-fields';
import { answerFrom, partsOf, storedPart } from './question-parts';
import { changeOf } from './read-details';
import type { WorkbookSource } from './workbook-source';

/** The answers that stand as pairs, judged by the rules of the form; an error blocks its own question. */
export function readAnswers(reads: readonly FieldRead[], source: WorkbookSource): ContentRead {
  const byField = new Map(reads.map((read) => [read.field.field, read]));
  const answers: Record<string, Answer | null> = {};
  const judged = source.questions.flatMap((question) => {
    if (question.kind === 'file' || question.kind === 'group') return [];
    const own = partsOf(question).flatMap(({ key }) => byField.get(answerField(key)) ?? []);
    const [first, ...others] = changedReads(own);
    if (!first) return [];
    const unreadable = own.some(({ value }) => value === null);
    const answer = answerOf(question, byField, source);
    const refusals = unreadable ? [] : judgeAnswers(source.questions, { [question.code]: answer });
    const blocked = unreadable || refusals.length > 0;
    if (!blocked) answers[question.code] = answer;
    return [
      {
        changes: [first, ...others].map((read) => changeOf(read, blocked)),
        messages: refusals.map((refusal) => refusedByRule(first.spot, refusal)),
      },
    ];
  });
  return {
    changes: judged.flatMap(({ changes }) => changes),
    messages: judged.flatMap(({ messages }) => messages),
    proposal: { answers },
  };
}

/** What isn't in the file stays as it is. */
function answerOf(
  question: SimpleQuestion,
  byField: ReadonlyMap<string, FieldRead>,
  { answers }: WorkbookSource,
): Answer | null {
  const stored = answers[question.code] as Parameters<typeof storedPart>[1];
  const values = partsOf(question).map((part) => byField.get(answerField(part.key))?.value ?? storedPart(part, stored));
  return answerFrom(question, values);
}
