import type { TimelineChange } from '@samenspoor/contracts/audit/timeline';
import { type FieldDifference, compareContents } from '@samenspoor/domain/applications/versions/compare-contents';
import type { VersionContent } from '@samenspoor/domain/applications/versions/version-content';

/** What putting back an old content changes: fields as they are counted, and changes as the timeline shows them. */
export interface RestoredFields {
  readonly fields: readonly string[];
  readonly changes: readonly TimelineChange[];
}

/** A text on the timeline is cut off here: the versions hold the whole of it. */
const SHOWN_CHARACTERS = 200;

/** Compares what stands there with what is put back. */
export function restoredFields(now: VersionContent, restored: VersionContent): RestoredFields {
  const differences = compareContents(now, restored);
  return {
    fields: [...new Set(differences.map(({ field }) => countedField(field)))],
    changes: differences.map(({ field, before, after }) => ({
      field: field.replace(/^lines\./, ''),
      from: shown(before),
      to: shown(after),
    })),
  };
}

/** `lines.5a.plannedReach` counts as `lines.5a`, `answers.partners.0.naam` as `answers.partners`. */
const countedField = (field: FieldDifference['field']): string => field.split('.').slice(0, 2).join('.');

/** Half an emoji at the cut goes too: PostgreSQL refuses it in JSON. */
const shown = (text: string): string | null => {
  if (text === '') return null;
  return text.length > SHOWN_CHARACTERS ? `${text.slice(0, SHOWN_CHARACTERS).replace(/[\uD800-\uDBFF]$/, '')}…` : text;
};
