import type { FigureChangeView, FigureCounts, FigureMessageView } from '@samenspoor/contracts/catalogue/figures';

/** How a figure stands to the one of before. */
export type ChangeKind = 'added' | 'changed' | 'same';

/** A figure that was invented is never the same as an official one. */
export function kindOfChange({ from, to, fromDemo }: FigureChangeView): ChangeKind {
  if (from === null) return 'added';
  return from === to && !fromDemo ? 'same' : 'changed';
}

/** The changes that follow from the choice to add merged municipalities together. */
export function chosenChanges(changes: readonly FigureChangeView[], addMerged: boolean): FigureChangeView[] {
  return changes.filter(({ byAdding }) => addMerged || !byAdding);
}

/** How many are new, other and the same. */
export function countsOf(changes: readonly FigureChangeView[]): FigureCounts {
  const counts = { added: 0, changed: 0, same: 0 };
  for (const change of changes) counts[kindOfChange(change)] += 1;
  return counts;
}

/** The errors that are left, given that choice. */
export function blockingMessages(messages: readonly FigureMessageView[], addMerged: boolean): FigureMessageView[] {
  return messages.filter(({ severity, solvedByAdding }) => severity === 'error' && !(addMerged && solvedByAdding));
}
