import { columnLetters } from '../../spreadsheets/spreadsheet';
import { type FieldOption, optionWords } from './asked-field';
import { groupColumns, groupsOf } from './group-columns';
import type { LaidOutCell, LaidOutSheet } from './laid-out';
import { answerField } from './question-fields';
import { partsOf } from './question-parts';
import type { WorkbookSource } from './workbook-source';

const NAME = 'Keuzelijsten';
const FIRST = 4;

/** The lists that choices choose from: labels may hold commas, so they stand in cells. */
export interface OptionLists {
  /** Null when nothing is chosen from a list. */
  readonly sheet: LaidOutSheet | null;
  /** Where the list of a field stands: `'Keuzelijsten'!$B$4:$B$9`. */
  of(field: string): string | null;
}

interface OptionList {
  readonly field: string;
  readonly title: string;
  readonly options: readonly FieldOption[];
}

/** The lists of every choice of one option, each in a column of one sheet. */
export function optionLists(source: WorkbookSource): OptionLists {
  const lists = listsOf(source);
  return {
    sheet: lists.length === 0 ? null : sheetOf(lists),
    of: (field) => {
      const place = lists.findIndex((list) => list.field === field);
      const count = lists[place]?.options.length ?? 0;
      if (count === 0) return null;
      const column = `$${columnLetters(place + 1)}$`;
      return `'${NAME}'!${column}${FIRST}:${column}${FIRST + count - 1}`;
    },
  };
}

function listsOf(source: WorkbookSource): readonly OptionList[] {
  const simple = source.questions.flatMap((question) =>
    question.kind === 'file' || question.kind === 'group'
      ? []
      : partsOf(question).map((part) => ({ ...part, field: answerField(part.key) })),
  );
  const grouped = groupsOf(source).flatMap((group) =>
    groupColumns(group).map((column) => ({ ...column, field: answerField(column.code) })),
  );
  return [...simple, ...grouped].flatMap(({ field, title, form }) =>
    form.kind === 'option' ? [{ field, title, options: form.options }] : [],
  );
}

function sheetOf(lists: readonly OptionList[]): LaidOutSheet {
  const longest = Math.max(...lists.map(({ options }) => options.length));
  return {
    name: NAME,
    head: 3,
    widths: lists.map(() => 40),
    rows: [
      [{ value: NAME, role: 'title' }],
      [{ value: 'Hier valt niets in te vullen: uit deze lijsten kiest u op de andere werkbladen.', role: 'note' }],
      lists.map(({ title }) => ({ value: title, role: 'heading' })),
      ...Array.from({ length: longest }, (_, index) =>
        lists.map(({ options }): LaidOutCell => {
          const option = options[index];
          return { value: option ? optionWords(options, option) : null, role: 'text', format: 'text' };
        }),
      ),
    ],
  };
}
