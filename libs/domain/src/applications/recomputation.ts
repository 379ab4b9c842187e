import type { Cents } from '../kernel/money';

/** One difference in words, as a person reads it. */
export interface ToldChange {
  readonly title: string;
  readonly from: string;
  readonly to: string;
}

/** What a published version of the programme did to a draft: told until somebody of the applicant has read it. */
export interface Recomputation {
  /** ISO instant. */
  readonly at: string;
  readonly beforeCents: Cents;
  readonly afterCents: Cents;
  readonly changes: readonly ToldChange[];
  /** What fell away, with its figures. */
  readonly lost: readonly ToldChange[];
}

/** Two in a row, of which nobody read the first: one, from before the first to after the last. */
export function joinRecomputations(unread: Recomputation | null, next: Recomputation): Recomputation {
  if (unread === null) return next;
  return {
    ...next,
    beforeCents: unread.beforeCents,
    changes: [...unread.changes, ...next.changes],
    lost: [...unread.lost, ...next.lost],
  };
}
