import type { Permission } from '../access/permissions';
import { refusal } from '../kernel/refusal';
import type { AnyRefusal } from '../refusal-codes';
import type { Lifecycle } from '../workflow/lifecycle';
import { type SubmissionFacts, judgeSubmission } from './submission';

/** The states of an application, from the applicant's first line to the decision. */
export const APPLICATION_STATES = ['draft', 'submitted', 'admissible', 'inadmissible', 'granted', 'refused'] as const;
export type ApplicationState = (typeof APPLICATION_STATES)[number];

/** What can be done with an application; `edit` and `award` keep its state. */
export const APPLICATION_ACTIONS = ['edit', 'submit', 'admit', 'reject', 'award', 'grant', 'refuse'] as const;
export type ApplicationAction = (typeof APPLICATION_ACTIONS)[number];

/** What the guards look at. The API gives only the part an action needs; a missing part guards nothing else. */
export interface ApplicationFacts {
  readonly submission: SubmissionFacts | null;
  /** The reason as typed with `reject` and `refuse`. */
  readonly reason: string;
  /** Sum of the granted units in the award being prepared. */
  readonly grantedUnits: number;
}

const submittable = (facts: ApplicationFacts): AnyRefusal[] =>
  facts.submission ? judgeSubmission(facts.submission) : [];
const reasoned = (facts: ApplicationFacts): AnyRefusal[] =>
  facts.reason.trim() === '' ? [refusal('reason_required', undefined, '/reason')] : [];
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
    edit: { from: ['draft'], permission: 'application:edit', guards: [] },
    submit: {
      from: ['draft'],
      to: 'submitted',
      permission: 'application:submit',
      guards: [submittable],
      event: 'application.submitted',
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
