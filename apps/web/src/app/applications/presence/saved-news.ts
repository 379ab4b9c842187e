import type { ApplicationSaved } from '@samenspoor/contracts/applications/application-live';

/** What a colleague saved; fields by the names that the server counts them by. */
export interface SavedNews {
  readonly name: string;
  readonly fields: readonly string[];
}

/** The news in a message that somebody saved. */
export const newsOf = ({ by, fields }: ApplicationSaved): SavedNews => ({ name: by.name, fields });

/** "An Peeters" is "AP", "Jan Van den Berg" is "JB". */
export function initialsOf(name: string): string {
  const words = name.split(/\s+/).filter((word) => word !== '');
  const first = words[0]?.[0] ?? '';
  const last = words.length > 1 ? (words.at(-1)?.[0] ?? '') : '';
  return `${first}${last}`.toUpperCase();
}

/** "An" of "An Peeters", for a mark beside a field. */
export const givenNameOf = (name: string): string => name.split(/\s+/)[0] ?? name;
