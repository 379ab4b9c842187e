import type { Answer, GroupQuestion } from '../../catalogue/question';
import { judgeAnswers } from '../content/judge-answers';
import { itemsOf } from '../content/visible-questions';
import { valueWords } from './asked-field';
import { type ContentRead, type FoundChange, refusedByRule } from './content-read';
import type { GroupTable } from './find-groups';
import {
  type GroupColumn,
  type GroupItem,
  groupColumns,
  groupSheetName,
  groupsOf,
  itemFrom,
  storedInItem,
} from './group-columns';
import { answerField } from './question-fields';
import { type GroupRow, readGroupRows, spotIn } from './read-group-rows';
import { workbookWarning } from './workbook-messages';
import type { WorkbookSource } from './workbook-source';

/** The groups of questions, judged by the rules of the form; an error leaves the whole group as it is. */
export function readGroups(tables: readonly GroupTable[], source: WorkbookSource): ContentRead {
  const answers: Record<string, Answer> = {};
  const read = groupsOf(source).map((group) => {
    const own = tables.filter((table) => table.group === group);
    const sheet = groupSheetName(group, source.questions);
    if (own.length === 0) return { changes: [], messages: [workbookWarning('sheet_missing', null, { sheet })] };
    const { rows, messages, blocked } = readGroupRows(group, own, source.answers);
    const columns = groupColumns(group);
    const filled = rows.flatMap((row) => {
      const item = itemFrom(group, row.values);
      return item ? [{ row, item }] : [];
    });
    const stored = itemsOf(source.answers[group.code]);
    const shown = changesOf(group, { stored: stored.map((item) => wordsOf(columns, item)), rows, filled });
    if (shown.length === 0) return { changes: [], messages };
    const items = filled.map(({ item }) => item);
    const refusals = blocked ? [] : judgeAnswers(source.questions, { [group.code]: items });
    const stays = blocked || refusals.length > 0;
    if (!stays) answers[group.code] = items;
    const refused = refusals.map((refusal) => {
      const [, , , index, question] = (refusal.pointer ?? '').split('/');
      const row = filled[Number(index)]?.row ?? filled.at(-1)?.row ?? rows[0];
      const column = columns.find((candidate) => candidate.question.code === question);
      return refusedByRule(row ? spotIn(row, column) : { sheet, row: null, column: null, address: null }, refusal);
    });
    return { changes: shown.map((change) => ({ ...change, blocked: stays })), messages: [...messages, ...refused] };
  });
  return {
    changes: read.flatMap(({ changes }) => changes),
    messages: read.flatMap(({ messages }) => messages),
    proposal: { answers },
  };
}

interface Items {
  /** In words. */
  readonly stored: readonly string[];
  readonly rows: readonly GroupRow[];
  readonly filled: readonly { readonly row: GroupRow; readonly item: GroupItem }[];
}

/** Item by item, in words: a row that is emptied moves those below it up. */
function changesOf(group: GroupQuestion, { stored, rows, filled }: Items): FoundChange[] {
  const columns = groupColumns(group);
  const next = filled.map(({ item }) => wordsOf(columns, item));
  return Array.from({ length: Math.max(stored.length, next.length) }, (_, index): FoundChange[] => {
    const [from = '', to = ''] = [stored[index], next[index]];
    const row = filled[index]?.row ?? rows[index];
    if (from === to || !row) return [];
    const field = `${answerField(group.code)}.${index}`;
    return [
      { field, title: `${group.label} (${index + 1})`, spot: spotIn(row), from, to, unit: 'text', blocked: false },
    ];
  }).flat();
}

/** The same for the same item, and different for any other. */
function wordsOf(columns: readonly GroupColumn[], item: GroupItem): string {
  return columns
    .flatMap((column) => {
      const value = valueIn(column, item);
      return value === '' ? [] : [`${column.title}: ${value}`];
    })
    .join(', ');
}

const valueIn = (column: GroupColumn, item: GroupItem): string => valueWords(column.form, storedInItem(column, item));
