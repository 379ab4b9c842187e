import { type Cents, sumCents } from '../kernel/money';

/** What a new version of the programme makes of one open draft. */
export interface ChangedDraft {
  readonly beforeCents: Cents;
  readonly afterCents: Cents;
  /** Rows with figures that fall away. */
  readonly lostRows: number;
  /** Rows above a new maximum, and themes above a new ceiling. */
  readonly tooHigh: number;
}

/** The same of all drafts in a call. Amounts are null while they are too few to hide in. */
export interface DraftsTogether {
  readonly count: number;
  /** Drafts that ask another amount then. */
  readonly changed: number;
  /** Drafts that lose a row. */
  readonly losing: number;
  /** Drafts that come above a maximum or ceiling. */
  readonly tooHigh: number;
  readonly beforeCents: Cents | null;
  readonly afterCents: Cents | null;
}

/**
 * Fewer drafts than this have no total that officials may see: drafts don't exist for the ministry, and a sum of few
 * tells of each.
 */
export const FEWEST_WITH_TOTAL = 5;

/** Drafts of a call, without anything that is of one of them. */
export function draftsTogether(drafts: readonly ChangedDraft[]): DraftsTogether {
  const many = drafts.length >= FEWEST_WITH_TOTAL;
  return {
    count: drafts.length,
    changed: drafts.filter(({ beforeCents, afterCents }) => beforeCents !== afterCents).length,
    losing: drafts.filter(({ lostRows }) => lostRows > 0).length,
    tooHigh: drafts.filter(({ tooHigh }) => tooHigh > 0).length,
    beforeCents: many ? sumCents(drafts.map(({ beforeCents }) => beforeCents)) : null,
    afterCents: many ? sumCents(drafts.map(({ afterCents }) => afterCents)) : null,
  };
}
