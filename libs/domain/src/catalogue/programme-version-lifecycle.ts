import type { Permission } from '../access/permissions';
import { refusal } from '../kernel/refusal';
import type { Lifecycle } from '../workflow/lifecycle';
import { diffProgramme } from './diff-programme';
import { judgeProgramme } from './judge-programme';
import type { ProgrammeRefusal } from './judging';
import type { ProgrammeContent } from './programme-content';

/** A version of a programme is being drafted, or published for good. */
export const PROGRAMME_VERSION_STATES = ['draft', 'published'] as const;
export type ProgrammeVersionState = (typeof PROGRAMME_VERSION_STATES)[number];

export type ProgrammeVersionAction = 'edit' | 'discard' | 'publish';

/** What publishing looks at. */
export interface ProgrammeVersionFacts {
  readonly content: ProgrammeContent;
  /** What the programme asks until now; null for its first version. */
  readonly before: ProgrammeContent | null;
  /** What changed and why, in a line of who publishes. */
  readonly note: string;
}

const complete = ({ content }: ProgrammeVersionFacts): readonly ProgrammeRefusal[] => judgeProgramme(content);
const somethingNew = ({ content, before }: ProgrammeVersionFacts): readonly ProgrammeRefusal[] =>
  before !== null && diffProgramme(before, content).length === 0 ? [refusal('version_changes_nothing')] : [];
const noted = ({ note }: ProgrammeVersionFacts): readonly ProgrammeRefusal[] =>
  note.trim() === '' ? [refusal('programme_text_missing', undefined, '/note')] : [];

/** What is published never changes: only a new version does. Discarding a draft leaves nothing behind but its trace. */
export const PROGRAMME_VERSION_LIFECYCLE: Lifecycle<
  ProgrammeVersionState,
  ProgrammeVersionAction,
  Permission,
  ProgrammeVersionFacts,
  ProgrammeRefusal
> = {
  initial: 'draft',
  final: ['published'],
  transitions: {
    edit: { from: ['draft'], permission: 'programme:edit', guards: [] },
    discard: { from: ['draft'], permission: 'programme:edit', guards: [] },
    publish: {
      from: ['draft'],
      to: 'published',
      permission: 'programme:edit',
      guards: [complete, somethingNew, noted],
      event: 'programme.published',
    },
  },
};
