import type { VersionFile } from '@samenspoor/contracts/applications/versions';
import type { TextRun } from '@samenspoor/domain/applications/versions/words';
import type { Asking } from './field-title';
import { fieldTitle } from './field-title';

/** What two versions have differently, as runs of text in which what left and what came is marked. */
export interface DifferenceRow {
  readonly field: string;
  readonly title: string;
  readonly before: readonly TextRun[];
  readonly after: readonly TextRun[];
}

/** The places where files came or went, by name; files that both versions have stand beside them. */
export function fileRows(
  before: readonly VersionFile[],
  after: readonly VersionFile[],
  asking: Asking,
): readonly DifferenceRow[] {
  const slots = [...new Set([...before, ...after].map(({ slot }) => slot))];
  return slots.flatMap((slot) => {
    const [old, next] = [before, after].map((files) => files.filter((file) => file.slot === slot));
    const rows = {
      before: runsOf(old ?? [], next ?? [], 'removed'),
      after: runsOf(next ?? [], old ?? [], 'added'),
    };
    const differs = [...rows.before, ...rows.after].some(({ kind }) => kind !== 'same');
    return differs ? [{ field: `files.${slot}`, title: slotTitle(slot, asking), ...rows }] : [];
  });
}

/** Each file on a line of its own. */
function runsOf(
  files: readonly VersionFile[],
  others: readonly VersionFile[],
  kind: 'removed' | 'added',
): readonly TextRun[] {
  return files.map(({ id, name }, index) => ({
    kind: others.some((other) => other.id === id) ? 'same' : kind,
    text: index === files.length - 1 ? name : `${name}\n`,
  }));
}

function slotTitle(slot: string, asking: Asking): string {
  if (slot === '') return 'Andere bestanden';
  if (slot.startsWith('question:'))
    return `Bestand: ${fieldTitle(`answers.${slot.slice('question:'.length)}`, asking)}`;
  const title = asking.attachments.find(({ code }) => code === slot)?.title;
  return title === undefined ? 'Bestand dat niet meer gevraagd wordt' : `Bestand: ${title}`;
}
