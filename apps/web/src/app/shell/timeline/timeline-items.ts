import { changeLine } from '@samenspoor/contracts/audit/change-titles';
import type { TimelineEntry } from '@samenspoor/contracts/audit/timeline';
import type { TimelineItem } from '@samenspoor/ui/timeline/timeline';

/** Entries of the API as the timeline shows them. */
export function timelineItems(entries: readonly TimelineEntry[]): TimelineItem[] {
  return entries.map((entry) => ({
    id: entry.id,
    at: entry.at,
    title: entry.text,
    actor: `${entry.personName}, ${entry.organisationName}`,
    detail: entry.changes.flatMap((change) => changeLine(change) ?? []).join('\n') || null,
  }));
}
