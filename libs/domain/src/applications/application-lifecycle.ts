import type { Permission } from '../access/permissions';
import { refusal } from '../kernel/refusal';
import type { AnyRefusal } from '../refusal-codes';
import type { Lifecycle } from '../workflow/lifecycle';
import { type SubmissionFacts, judgeSubmission } from './submission';

/** The states of an application, from the applicant's first line to the decision. */
export const APPLICATION_STATES = [
  'draft',
  'submitted',
  'reopened',
  'withdrawn',
  'admissible',
  'inadmissible',
  'granted',
  'refused',
] as const;
export type ApplicationState = (typeof APPLICATION_STATES)[number];

/** What can be done with an application; `edit` and `award` keep its state. */
export const APPLICATION_ACTIONS = [
  'edit',
  'submit',
  'withdraw',
  'reopen',
  'restore',
  'admit',
  'reject',
  'award',
  'grant',
  'refuse',
] as const;
export type ApplicationAction = (typeof APPLICATION_ACTIONS)[number];

/** The states that a reopening starts from, and ends in when nothing is filed again. */
export const REOPENED_FROM = ['submitted', 'withdrawn'] as const satisfies readonly ApplicationState[];
export type ReopenedFrom = (typeof REOPENED_FROM)[number];

/** What the guards look at. The API gives only the part an action needs; a missing part guards nothing else. */
export interface ApplicationFacts {
  readonly submission: SubmissionFacts | null;
  /** The reason as typed with `withdraw`, `reopen`, `reject` and `refuse`. */
  readonly reason: string;
  /** First moment too late to submit what is reopened, as typed with `reopen`. */
  readonly reopenUntil: Date | null;
  /** The server's clock; what `reopenUntil` is compared with. */
  readonly now: Date | null;
  /** What it was before it was reopened: filed, or withdrawn already. */
  readonly reopenedFrom: ReopenedFrom;
  /** Sum of the granted units in the award being prepared. */
  readonly grantedUnits: number;
}

/** For who needs none of the facts, or only some: everything left out. */
export const NO_FACTS: ApplicationFacts = {
  submission: null,
  reason: '',
  reopenUntil: null,
  now: null,
  reopenedFrom: 'submitted',
  grantedUnits: 0,
};

const submittable = (facts: ApplicationFacts): AnyRefusal[] =>
  facts.submission ? judgeSubmission(facts.submission) : [];
const reasoned = (facts: ApplicationFacts): AnyRefusal[] =>
  facts.reason.trim() === '' ? [refusal('reason_required', undefined, '/reason')] : [];
const endsLater = ({ reopenUntil, now }: ApplicationFacts): AnyRefusal[] =>
  reopenUntil !== null && now !== null && reopenUntil > now ? [] : [refusal('reopen_end_invalid', undefined, '/until')];
const somethingGranted = (facts: ApplicationFacts): AnyRefusal[] =>
  facts.grantedUnits > 0 ? [] : [refusal('nothing_granted')];

/** The lifecycle of an application as data. Saving a draft after the deadline is allowed; submitting isn't. */
export const APPLICATION_LIFECYCLE: Lifecycle<
  ApplicationState,
  ApplicationAction,
  Permission,
  ApplicationFacts,
  AnyRefusal
> = {
  initial: 'draft',
  final: ['inadmissible', 'granted', 'refused'],
  transitions: {
    edit: { from: ['draft', 'reopened'], permission: 'application:edit', guards: [] },
    submit: {
      from: ['draft', 'reopened'],
      to: 'submitted',
      permission: 'application:submit',
      guards: [submittable],
      event: 'application.submitted',
    },
    withdraw: {
      from: ['submitted', 'reopened', 'admissible'],
      to: 'withdrawn',
      permission: 'application:submit',
      guards: [reasoned],
      event: 'application.withdrawn',
    },
    reopen: {
      from: REOPENED_FROM,
      to: 'reopened',
      permission: 'assessment:reopen',
      guards: [reasoned, endsLater],
      event: 'application.reopened',
    },
    // As it was before it was reopened: by an official, or by itself when the end passes.
    restore: {
      from: ['reopened'],
      to: { oneOf: REOPENED_FROM, by: ({ reopenedFrom }) => reopenedFrom },
      permission: 'assessment:reopen',
      guards: [],
    },
    admit: {
      from: ['submitted'],
      to: 'admissible',
      permission: 'assessment:admissibility',
      guards: [],
      event: 'application.admitted',
    },
    reject: {
      from: ['submitted'],
      to: 'inadmissible',
      permission: 'assessment:admissibility',
      guards: [reasoned],
      event: 'application.rejected',
    },
    award: { from: ['admissible'], permission: 'assessment:award', guards: [] },
    grant: {
      from: ['admissible'],
      to: 'granted',
      permission: 'assessment:decide',
      guards: [somethingGranted],
      event: 'application.granted',
    },
    refuse: {
      from: ['admissible'],
      to: 'refused',
      permission: 'assessment:decide',
      guards: [reasoned],
      event: 'application.refused',
    },
  },
};

/** States in which the decision is known to the applicant: only then granted figures leave the ministry. */
export const DECIDED_STATES: readonly ApplicationState[] = ['granted', 'refused'];
