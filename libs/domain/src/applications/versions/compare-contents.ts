import { flatContent } from './flat-content';
import type { VersionContent } from './version-content';
import { type TextRun, compareWords } from './words';

/** A field that two versions have differently; empty text where one has nothing. */
export interface FieldDifference {
  /** As in `flatContent`. */
  readonly field: string;
  readonly before: string;
  readonly after: string;
  /** By word, for a field that both filled in. */
  readonly runs: readonly TextRun[];
}

const GROUPS = [
  'contact',
  'iban',
  'otherAccount',
  'lines',
  'ranking',
  'motivations',
  'ownStaffCents',
  'incentives',
  'answers',
];

/** What differs between two versions, field by field, in the order of the application. */
export function compareContents(before: VersionContent, after: VersionContent): FieldDifference[] {
  const [old, next] = [flatContent(before), flatContent(after)];
  return [...new Set([...old.keys(), ...next.keys()])]
    .filter((field) => old.get(field) !== next.get(field))
    .sort(byPlace)
    .map((field) => {
      const [was, became] = [old.get(field) ?? '', next.get(field) ?? ''];
      return { field, before: was, after: became, runs: compareWords(was, became) };
    });
}

const byPlace = (one: string, other: string): number =>
  placeOf(one) - placeOf(other) || one.localeCompare(other, 'nl', { numeric: true });

const placeOf = (field: string): number => GROUPS.indexOf(field.split('.', 1)[0] ?? '');
