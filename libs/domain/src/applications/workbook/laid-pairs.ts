import { type AskedField, type InputForm, NO, type PairRow, type PairSheet, YES, valueWords } from './asked-field';
import type { CellCheck, LaidOutCell, LaidOutSheet } from './laid-out';
import type { OptionLists } from './option-lists';
import { COLUMN_TITLES } from './workbook-columns';

const COLUMNS = [
  { title: COLUMN_TITLES.code, width: 34 },
  { title: 'Gegeven', width: 44 },
  { title: COLUMN_TITLES.value, width: 72 },
  { title: 'Toelichting', width: 50 },
];

/** A sheet with pairs: a row per input, in which only the value can be typed. */
export function layOutPairs({ name, title, rows }: PairSheet, lists: OptionLists): LaidOutSheet {
  return {
    name,
    head: 3,
    widths: COLUMNS.map(({ width }) => width),
    rows: [
      [{ value: title, role: 'title' }],
      [{ value: `Vul alleen de gele cellen in de kolom ${COLUMN_TITLES.value} in.`, role: 'note' }],
      COLUMNS.map((column) => ({ value: column.title, role: 'heading' })),
      ...rows.map((row) => cellsOf(row, lists)),
    ],
  };
}

function cellsOf(row: PairRow, lists: OptionLists): LaidOutCell[] {
  if (row.kind === 'heading') return [null, row.title, null, null].map((value) => ({ value, role: 'theme' }));
  if (row.kind === 'told') return [null, row.title, null, row.note].map((value) => ({ value, role: 'text' }));
  const { field } = row;
  return [
    { value: field.code, role: 'label', format: 'text' },
    { value: field.title, role: 'text' },
    { ...inputCell(field, lists.of(field.field)), align: 'left' },
    { value: field.note, role: 'text' },
  ];
}

/** An input with what is stored in it, and with the check of its form. */
export function inputCell(
  { form, stored }: Pick<AskedField, 'form' | 'stored'>,
  list: string | null,
  ifNo: string | null = NO,
): LaidOutCell {
  const check = checkOf(form, list);
  const cell = { role: 'input', ...(check && { check }) } as const;
  if (form.kind === 'whole') return { ...cell, format: 'count', value: stored === '' ? null : Number(stored) };
  if (form.kind === 'yes') return { ...cell, value: stored === YES ? YES : ifNo };
  return { ...cell, format: 'text', value: valueWords(form, stored) || null };
}

function checkOf(form: InputForm, list: string | null): CellCheck | null {
  switch (form.kind) {
    case 'text':
      return { kind: 'length', most: form.most };
    case 'whole':
      return { kind: 'whole', least: form.least, most: form.most };
    case 'yes':
      return { kind: 'yes' };
    case 'option':
      return list === null ? null : { kind: 'list', reference: list };
  }
}
