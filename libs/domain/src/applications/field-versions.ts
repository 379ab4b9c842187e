/**
 * At which version of the application each field last changed: `{ "iban": 4, "contact.email": 7, "lines": 6 }`. With
 * it, two people who save different fields of one draft don't get in each other's way.
 */
export type FieldVersions = Readonly<Record<string, number>>;

/** The names of the fields that changed after version `known`, in alphabetical order. */
export function changedSince(versions: FieldVersions, known: number): string[] {
  return Object.keys(versions)
    .filter((field) => (versions[field] ?? 0) > known)
    .sort();
}

/**
 * Whether a write of the fields `touched`, made on version `known` of a thing that is at version `stored`, has to be
 * refused: answers null when it can be merged, otherwise what changed since. Without a known version (null) the last
 * write wins; a version that was never given out (below 1, or ahead of the stored one) can't be merged.
 */
export function staleFields(
  versions: FieldVersions,
  touched: readonly string[],
  known: number | null,
  stored: number,
): string[] | null {
  if (known === null || known === stored) return null;
  const changed = changedSince(versions, known);
  if (known < 1 || known > stored) return changed;
  return touched.some((field) => changed.includes(field)) ? changed : null;
}

/** The versions after a write that changed these fields and made `version`. */
export function withChanged(versions: FieldVersions, fields: readonly string[], version: number): FieldVersions {
  return { ...versions, ...Object.fromEntries(fields.map((field) => [field, version])) };
}
