import type { ChangedField, ChangedPart, ChangedValue, ProgrammeChange } from './programme-change';

/** How things of one list are told apart, named and compared. */
export interface ComparedList<Item> {
  readonly part: ChangedPart;
  readonly subject: (item: Item) => string;
  readonly title: (item: Item) => string;
  /** What is compared, in the order in which it is told. */
  readonly fields: (item: Item) => Partial<Readonly<Record<ChangedField, ChangedValue>>>;
}

/** What changed between two versions of a list: new and changed things in the new order, then those that are gone. */
export function diffLists<Item>(
  before: readonly Item[],
  after: readonly Item[],
  compared: ComparedList<Item>,
): ProgrammeChange[] {
  const stood = new Map(before.map((item) => [compared.subject(item), item]));
  const stands = new Map(after.map((item) => [compared.subject(item), item]));
  const kept = after.flatMap((item) => {
    const earlier = stood.get(compared.subject(item));
    return earlier === undefined
      ? [existence(item, compared, { from: null, to: compared.title(item) })]
      : changedFields(earlier, item, compared);
  });
  const gone = before
    .filter((item) => !stands.has(compared.subject(item)))
    .map((item) => existence(item, compared, { from: compared.title(item), to: null }));
  return [...kept, ...gone, ...changedOrder([...stood.keys()], [...stands.keys()], compared.part)];
}

function existence<Item>(
  item: Item,
  { part, subject, title }: ComparedList<Item>,
  values: Pick<ProgrammeChange, 'from' | 'to'>,
): ProgrammeChange {
  return { part, subject: subject(item), title: title(item), field: 'existence', ...values };
}

function changedFields<Item>(before: Item, after: Item, compared: ComparedList<Item>): ProgrammeChange[] {
  const stood = compared.fields(before);
  const stands = compared.fields(after);
  const fields = [...new Set([...Object.keys(stands), ...Object.keys(stood)])] as ChangedField[];
  return fields.flatMap((field) => {
    const from = stood[field] ?? null;
    const to = stands[field] ?? null;
    return from === to
      ? []
      : [{ part: compared.part, subject: compared.subject(after), title: compared.title(after), field, from, to }];
  });
}

/** The order of what stood there already and still does; what is new or gone is told as such. */
function changedOrder(before: readonly string[], after: readonly string[], part: ChangedPart): ProgrammeChange[] {
  const from = before.filter((subject) => after.includes(subject)).join(', ');
  const to = after.filter((subject) => before.includes(subject)).join(', ');
  return from === to ? [] : [{ part, subject: '', title: '', field: 'order', from, to }];
}
