import type { ProgrammeContent } from '@samenspoor/domain/catalogue/programme-content';
import type { ProgrammeVersionState } from '@samenspoor/domain/catalogue/programme-version-lifecycle';
import type { FieldProblem } from '../problems/problem';
import type { ChangeText } from './programme-change-texts';

/** A version in a list; the content is read apart. */
export interface ProgrammeVersionSummary {
  readonly number: number;
  readonly state: ProgrammeVersionState;
  readonly note: string;
  readonly createdAt: string;
  readonly createdByName: string;
  readonly publishedAt: string | null;
  readonly publishedByName: string | null;
}

/** Item of `GET /programmes`: every programme with its versions, the newest first; drafts only for who may edit. */
export interface ProgrammeSummary {
  readonly code: string;
  readonly name: string;
  readonly description: string;
  readonly referencePrefix: string;
  readonly versions: readonly ProgrammeVersionSummary[];
}

/** Body of `POST /programmes`. Refusals: `programme_code_taken`, `programme_prefix_taken`. */
export interface CreateProgramme {
  readonly code: string;
  readonly name: string;
  readonly description: string;
  /** Two to six capitals in front of reference numbers. */
  readonly referencePrefix: string;
  /** Code of the programme whose latest version is copied; left out: an empty draft. */
  readonly copyOf?: string;
}

/** Answer of the public `GET /programmes/{code}/versions/{number}`; drafts only for who may edit. Version in `ETag`. */
export interface ProgrammeVersionView extends ProgrammeVersionSummary {
  readonly programmeCode: string;
  readonly programmeName: string;
  /** Counts the edits of a draft. */
  readonly version: number;
  readonly content: ProgrammeContent;
}

/** Answer of a saved edit. */
export interface ProgrammeVersionSaved {
  readonly version: number;
}

/** Answer of `GET /programmes/{code}/versions/{number}/problems`: what blocks publishing, and what is probably not meant. */
export interface ProgrammeProblems {
  readonly problems: readonly FieldProblem[];
  readonly advice: readonly FieldProblem[];
}

/** Answer of `GET /programmes/{code}/versions/{number}/changes`, against the published version before it. */
export interface ProgrammeChanges {
  /** Number of the version before; null for the first. */
  readonly before: number | null;
  readonly changes: readonly ChangeText[];
}

/** Body of `POST /programmes/{code}/versions/{number}/publish`. */
export interface PublishProgrammeVersion {
  readonly note: string;
  /** Codes of the calls that follow; left out: all that aren't closed. */
  readonly calls?: readonly string[];
}
