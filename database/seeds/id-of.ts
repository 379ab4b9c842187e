/** The id that belongs to a number or code. Throws when there is none: the data contradicts itself. */
export function idOf<Code>(ids: ReadonlyMap<Code, string>, code: Code): string {
  const id = ids.get(code);
  if (id === undefined) {
    throw new Error(`Nothing is known by "${String(code)}"`);
  }
  return id;
}
