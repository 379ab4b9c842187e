/** The list with the item at this place changed. */
export function changedAt<Item>(items: readonly Item[], index: number, changes: Partial<Item>): Item[] {
  return items.map((item, at) => (at === index ? { ...item, ...changes } : item));
}

/** The list without the item at this place. */
export function withoutAt<Item>(items: readonly Item[], index: number): Item[] {
  return items.filter((_, at) => at !== index);
}

/** The list with the item at this place one up (−1) or down (+1); at the edge nothing changes. */
export function movedAt<Item>(items: readonly Item[], index: number, by: -1 | 1): Item[] {
  const item = items[index];
  const to = index + by;
  if (item === undefined || to < 0 || to >= items.length) return [...items];
  const rest = withoutAt(items, index);
  return [...rest.slice(0, to), item, ...rest.slice(to)];
}

/** The next number after the highest: "8" after "1" to "7". */
export function nextNumber(items: readonly { readonly number: string }[]): string {
  return String(Math.max(0, ...items.map(({ number }) => Number(number) || 0)) + 1);
}

/** The first free row code of a theme: its number with a letter. A letter that stood there before isn't given again. */
export function nextRowCode(theme: string, taken: ReadonlySet<string>): string {
  const letters = 'abcdefghijklmnopqrstuvwxyz';
  const used = [...letters].findLastIndex((letter) => taken.has(`${theme}${letter}`));
  const free = letters[used + 1] ?? [...letters].find((letter) => !taken.has(`${theme}${letter}`)) ?? 'z';
  return `${theme}${free}`;
}

/** A code that nobody types and that never comes back for something else: "vraag-3k9x2a". */
export function newCode(what: string): string {
  return `${what}-${crypto.randomUUID().slice(0, 8)}`;
}
