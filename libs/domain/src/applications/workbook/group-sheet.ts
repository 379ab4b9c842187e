import type { GroupQuestion, SimpleQuestion } from '../../catalogue/question';
import { itemsOf } from '../content/visible-questions';
import { NO } from './asked-field';
import { groupColumns, groupSheetName, itemCode, rowsOfGroup, storedInItem } from './group-columns';
import { inputCell } from './laid-pairs';
import type { LaidOutCell, LaidOutSheet } from './laid-out';
import type { OptionLists } from './option-lists';
import { answerField, commonNotes, joined, questionNote } from './question-fields';
import { COLUMN_TITLES } from './workbook-columns';
import type { WorkbookSource } from './workbook-source';

/** Below the titles stand the codes, by which columns are found back. */
const HEAD = 5;
const WIDTHS = { code: 16, text: 44, other: 22 };

/** The sheet of a group that repeats: a row per item, with rows that are kept free. */
export function groupSheet(group: GroupQuestion, source: WorkbookSource, lists: OptionLists): LaidOutSheet {
  const columns = groupColumns(group);
  const items = itemsOf(source.answers[group.code]);
  const around: readonly (SimpleQuestion | (typeof source.questions)[number])[] = [
    ...group.questions,
    ...source.questions,
  ];
  const rows = Array.from({ length: rowsOfGroup(group, source.answers) }, (_, index): LaidOutCell[] => [
    { value: itemCode(group, index + 1), role: 'label', format: 'text' },
    ...columns.map((column) => {
      const stored = storedInItem(column, items[index]);
      return inputCell({ form: column.form, stored }, lists.of(answerField(column.code)), items[index] ? NO : null);
    }),
  ]);
  return {
    name: groupSheetName(group, source.questions),
    head: HEAD,
    widths: [WIDTHS.code, ...columns.map(({ form }) => (form.kind === 'text' ? WIDTHS.text : WIDTHS.other))],
    rows: [
      [{ value: group.label, role: 'title' }],
      [{ value: noteOf(group, source), role: 'note' }],
      [
        { value: null, role: 'heading' },
        ...columns.map(({ title }): LaidOutCell => ({ value: title, role: 'heading' })),
      ],
      [
        { value: null, role: 'text' },
        ...columns.map((column): LaidOutCell => ({ value: questionNote(column, around), role: 'text' })),
      ],
      [COLUMN_TITLES.code, ...columns.map(({ code }) => code)].map((value) => ({
        value,
        role: 'label',
        format: 'text',
      })),
      ...rows,
    ],
  };
}

function noteOf(group: GroupQuestion, { questions }: WorkbookSource): string {
  const { minItems, maxItems } = group;
  const few = minItems > 0 ? `Vul minstens ${minItems} ${minItems === 1 ? 'rij' : 'rijen'} in. ` : '';
  return joined(
    `${few}Elke rij is één antwoord, hoogstens ${maxItems}. Een leeggemaakte rij valt weg.`,
    ...commonNotes(group, questions),
  );
}
