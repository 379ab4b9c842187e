import { type Period, leaveDay } from './membership';

/** A member with the figure that the threshold looks at; null when the official table has none. */
export interface OriginShare {
  readonly id: string;
  readonly name: string;
  readonly originCount: number | null;
}

/** What leaving is foreseen by. */
export interface LeavingFacts {
  readonly leaver: OriginShare & { readonly joinedOn: string };
  /** Everybody who takes part or is invited, the leaver included. */
  readonly members: readonly OriginShare[];
  /** Null for organisations, which no threshold measures. */
  readonly threshold: number | null;
  readonly wantedDay: string;
  /** Periods for which the partnership filed. */
  readonly filed: readonly Period[];
}

/** What happens when a member leaves. */
export interface LeavingConsequence {
  readonly lastDay: string;
  /** True when the day that was asked for lies in a project that runs: the last day is the end of it. */
  readonly moved: boolean;
  readonly totalBefore: number;
  readonly totalAfter: number;
  readonly enoughBefore: boolean;
  readonly enoughAfter: boolean;
  readonly membersAfter: number;
}

/** Works out what leaving does, before anybody confirms it. Dropping below the threshold is told, not refused. */
export function foreseeLeaving(facts: LeavingFacts): LeavingConsequence {
  const { leaver, members, threshold, wantedDay, filed } = facts;
  const staying = members.filter(({ id }) => id !== leaver.id);
  const totalBefore = originTotal(members);
  const totalAfter = originTotal(staying);
  const lastDay = leaveDay(wantedDay, leaver.joinedOn, filed);
  return {
    lastDay,
    moved: lastDay !== wantedDay,
    totalBefore,
    totalAfter,
    enoughBefore: threshold === null || totalBefore > threshold,
    enoughAfter: threshold === null || totalAfter > threshold,
    membersAfter: staying.length,
  };
}

/** Together, as the threshold counts: a missing figure adds nothing, and is told apart. */
export function originTotal(members: readonly Pick<OriginShare, 'originCount'>[]): number {
  return members.reduce((sum, { originCount }) => sum + (originCount ?? 0), 0);
}
