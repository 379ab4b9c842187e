import type { DraftsTogether } from '@samenspoor/domain/applications/drafts-together';

/** A call that isn't closed, with what publishing does to the drafts in it. */
export interface CallImpact {
  readonly code: string;
  readonly name: string;
  /** Number of the version that it is held on now. */
  readonly versionNumber: number;
  /** Nothing of a single draft: drafts don't exist for the ministry. */
  readonly drafts: DraftsTogether;
}
