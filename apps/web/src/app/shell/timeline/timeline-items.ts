import { type RowNaming, changeLine } from '@samenspoor/contracts/audit/change-titles';
import type { TimelineEntry } from '@samenspoor/contracts/audit/timeline';
import type { TimelineItem } from '@samenspoor/ui/timeline/timeline';

/** The Dutch name of each state or phase that an entry can go through. */
export type StateTitles = Readonly<Record<string, { readonly label: string }>>;

/** Entries of the API as the timeline shows them; a state without a title is left out. `nameOf` names the KPI rows. */
export function timelineItems(
  entries: readonly TimelineEntry[],
  states: StateTitles = {},
  nameOf?: RowNaming,
): TimelineItem[] {
  return entries.map((entry) => ({
    id: entry.id,
    at: entry.at,
    title: entry.text,
    actor: `${entry.personName}, ${entry.organisationName}`,
    from: titleOf(entry.fromState, states),
    to: titleOf(entry.toState, states),
    detail: entry.changes.flatMap((change) => changeLine(change, nameOf) ?? []).join('\n') || null,
  }));
}

function titleOf(state: string | null, states: StateTitles): string | null {
  return state !== null && Object.hasOwn(states, state) ? (states[state]?.label ?? null) : null;
}
