import type { Answers, GroupQuestion, Question, SimpleAnswer } from '../../catalogue/question';
import { itemsOf } from '../content/visible-questions';
import { type QuestionPart, answerFrom, partsOf, storedPart } from './question-parts';
import type { WorkbookSource } from './workbook-source';

/** A column of the sheet of a group: one input of one of its questions. */
export interface GroupColumn extends QuestionPart {
  /** As it stands in the row of codes: `partners.naam`. */
  readonly code: string;
}

export type GroupItem = Readonly<Record<string, SimpleAnswer>>;

/** Rows that are kept free for more items. */
const SPARE_ROWS = 10;

/** The groups of questions that repeat. */
export const groupsOf = ({ questions }: Pick<WorkbookSource, 'questions'>): readonly GroupQuestion[] =>
  questions.filter((question): question is GroupQuestion => question.kind === 'group');

/** The columns of a group, in the order of its questions. */
export const groupColumns = (group: GroupQuestion): readonly GroupColumn[] =>
  group.questions.flatMap((question) =>
    partsOf(question).map((part) => ({ ...part, code: `${group.code}.${part.key}` })),
  );

/** The code of the row of an item, from 1. */
export const itemCode = (group: GroupQuestion, item: number): string => `${group.code} ${item}`;

/** The items that are stored, and those that are kept free. */
export function rowsOfGroup({ code, maxItems }: GroupQuestion, answers: Answers): number {
  const stored = itemsOf(answers[code]).length;
  return Math.max(stored, Math.min(maxItems, stored + SPARE_ROWS));
}

/** "Lijst 1 Partners": letters Excel allows, at most 31. */
export function groupSheetName(group: GroupQuestion, questions: readonly Question[]): string {
  const place = questions.filter(({ kind }) => kind === 'group').indexOf(group) + 1;
  return `Lijst ${place} ${group.label.replaceAll(/[^\p{L}\p{N},.-]+/gu, ' ')}`.slice(0, 31).trim();
}

/** What stands in a column for an item. */
export const storedInItem = (column: GroupColumn, item: GroupItem | undefined): string =>
  storedPart(column, item?.[column.question.code]);

/** The item that the values of all columns come to, by code of the column; null when nothing is filled in. */
export function itemFrom(group: GroupQuestion, values: ReadonlyMap<string, string>): GroupItem | null {
  const answers = group.questions.flatMap((question) => {
    const parts = partsOf(question).map(({ key }) => values.get(`${group.code}.${key}`) ?? '');
    const answer = answerFrom(question, parts);
    return answer === null ? [] : [[question.code, answer] as const];
  });
  return answers.length === 0 ? null : Object.fromEntries(answers);
}
