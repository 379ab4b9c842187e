import type { Actor } from '@samenspoor/domain/access/actor';
import type { ProgrammeContent } from '@samenspoor/domain/catalogue/programme-content';

/** A version of a programme was published. Handlers run in the same transaction: calls follow, and their drafts. */
export interface ProgrammePublished {
  readonly name: 'programme.published';
  readonly actor: Actor;
  readonly at: Date;
  readonly programmeId: string;
  readonly versionId: string;
  readonly content: ProgrammeContent;
  /** Codes of the calls that follow; null: all that aren't closed. */
  readonly calls: readonly string[] | null;
}

/** A call moved to another version of its programme: its open drafts move along. */
export interface CallMoved {
  readonly name: 'call.moved';
  readonly actor: Actor;
  readonly at: Date;
  readonly callId: string;
  readonly callName: string;
  readonly versionId: string;
  readonly content: ProgrammeContent;
}
